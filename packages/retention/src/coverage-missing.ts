import { type Catalogue, findTable } from "@data-tika/core/sql";
import { type Condition, columnTests } from "./condition.js";
import type { NonPersonal } from "./coverage.js";
import { sameDataset } from "./dataset-name.js";
import type { Rule } from "./rule.js";
import type { RuleSet } from "./rule-set.js";
import { eventPairs, ownColumn, startPoints } from "./rule-start.js";

/** Tables and columns that rules or declarations name and the database has not. */
export function missingOf(
  catalogue: Catalogue,
  { rules }: RuleSet,
  nonPersonal: readonly NonPersonal[],
): readonly string[] {
  const named = [
    ...rules.flatMap(columnsOfRule),
    ...nonPersonal.map(({ dataset, columns = [] }) => ({ dataset, columns })),
  ];
  const missing = named.flatMap(({ dataset, columns }) => {
    const table = findTable(catalogue, dataset);
    if (!table) return isCopy(catalogue, dataset) ? [] : [dataset];
    const absent = columns.filter((name) => !table.columns.some((column) => column.name === name));
    return absent.map((name) => `${dataset}.${name}`);
  });
  return [...new Set(missing)];
}

function isCopy({ copies = [], defaultSchema }: Catalogue, dataset: string): boolean {
  return copies.some(({ schema, name }) => sameDataset(dataset, `${schema}.${name}`, defaultSchema));
}

interface NamedColumns {
  readonly dataset: string;
  readonly columns: readonly string[];
}

// Every column that a rule reads: of its own table, and of the tables of its events.
function columnsOfRule({ dataset, start, where }: Rule): readonly NamedColumns[] {
  const tested = (condition: Condition | undefined) =>
    condition === undefined ? [] : columnTests(condition).map(({ column }) => column);
  const ofStart = startPoints(start).flatMap((point): readonly NamedColumns[] => {
    if (!("event" in point)) return [{ dataset, columns: [ownColumn(point) ?? ""] }];
    const pairs = eventPairs(point);
    const theirs = [...pairs.map(([name]) => name), point.column, ...tested(point.where)];
    return [
      { dataset: point.dataset, columns: theirs },
      { dataset, columns: pairs.map(([, own]) => own) },
    ];
  });
  return [...ofStart, { dataset, columns: tested(where) }];
}
