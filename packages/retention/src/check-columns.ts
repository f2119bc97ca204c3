import { type Catalogue, type CatalogueTable, findTable } from "@data-tika/core/sql";
import { type ColumnTest, type Condition, columnTests } from "./condition.js";
import { failure } from "./failure.js";
import type { Rule } from "./rule.js";
import { type EventStart, ownColumn, startPoints } from "./rule-start.js";

/** How a column is compared. */
export type ColumnKind = "day" | "local-time" | "instant" | "whole" | "text" | "boolean" | "other";

// `real` is compared with nothing: the shortest decimal that a driver writes for it is another number than the database's.
const kinds: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^date$/, "day"],
  [/^timestamp(\(\d\))? without time zone$/, "local-time"],
  [/^timestamp(\(\d\))? with time zone$/, "instant"],
  [/^(smallint|integer|bigint|numeric(\(.*\))?|double precision)$/, "whole"],
  [/^(text|uuid|character varying(\(\d+\))?)$/, "text"],
  [/^boolean$/, "boolean"],
];

/** How a column of this type is compared. */
export function columnKind(type: string): ColumnKind {
  return kinds.find(([shape]) => shape.test(type))?.[1] ?? "other";
}

const times: readonly ColumnKind[] = ["day", "local-time", "instant"];

/** Finds what a rule names and the database has not, or cannot compare. */
export function checkColumns(rule: Rule, catalogue: Catalogue): void {
  const table = tableOf(rule, catalogue);
  if (table.primaryKey.length === 0) throw failure("retention.no_primary_key", { dataset: rule.dataset });
  // A deletion would reach the rows of its heirs, whose own rules and holds nobody asks.
  if (table.inherited) throw failure("retention.inherited_table", { dataset: rule.dataset });
  for (const point of startPoints(rule.start))
    if ("event" in point) checkEvent(rule, point, catalogue);
    else checkColumn(rule, table, ownColumn(point) ?? "", times);
  checkCondition(rule, table, rule.where);
}

function checkEvent(rule: Rule, { dataset, column, where }: EventStart, catalogue: Catalogue): void {
  const table = tableOf({ id: rule.id, dataset }, catalogue);
  checkColumn({ id: rule.id, dataset }, table, column, times);
  checkCondition({ id: rule.id, dataset }, table, where);
}

/** Finds what a condition names and the table has not, or cannot compare. */
export function checkCondition(rule: Named, table: CatalogueTable, where: Condition | undefined): void {
  for (const test of where ? columnTests(where) : []) checkColumn(rule, table, test.column, kindsOf(test));
}

type Named = Pick<Rule, "id" | "dataset">;

/** The table a rule is about. */
export function tableOf(rule: Named, catalogue: Catalogue): CatalogueTable {
  const table = findTable(catalogue, rule.dataset);
  if (!table) throw failure("retention.unknown_dataset", { rule: rule.id, dataset: rule.dataset });
  return table;
}

function checkColumn(rule: Named, table: CatalogueTable, name: string, allowed: readonly ColumnKind[]): void {
  const column = table.columns.find((one) => one.name === name);
  const fields = { rule: rule.id, dataset: rule.dataset, column: name };
  if (!column) throw failure("retention.unknown_column", fields);
  if (!allowed.includes(columnKind(column.type))) throw failure("retention.column_type", fields);
}

function kindsOf(test: ColumnTest): readonly ColumnKind[] {
  if ("is" in test) return [...times, "whole", "text", "boolean", "other"];
  if ("before" in test || "onOrAfter" in test) return times;
  if ("below" in test || "above" in test) return ["whole"];
  const value = "in" in test ? test.in[0] : test.equals;
  if (typeof value === "boolean") return ["boolean"];
  return typeof value === "number" ? ["whole"] : ["text"];
}
