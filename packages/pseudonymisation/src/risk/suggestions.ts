import { mergeClasses } from "./build-classes.js";
import type { ClassTable } from "./class-table.js";
import type { RiskReport, RiskSuggestion } from "./risk-report.js";
import { shareBelow } from "./risk-report.js";

/** What would raise k to an aim: the columns whose absence would help most, then leaving rows out. */
export function suggestionsFor(
  table: ClassTable,
  report: Pick<RiskReport, "quasiIdentifiers" | "records" | "sizes" | "k">,
  aim: number,
): readonly RiskSuggestion[] {
  if (report.k >= aim || report.records === 0) return [];
  const records = Math.round(shareBelow(report, aim) * report.records);
  const columns = report.quasiIdentifiers
    .map((column, at) => ({ action: "generalise" as const, column, recordsBelow: below(table, at, aim) }))
    .filter(({ recordsBelow }) => recordsBelow < records)
    .sort((a, b) => a.recordsBelow - b.recordsBelow);
  return [...columns, { action: "suppress", records }];
}

function below(table: ClassTable, left: number, aim: number): number {
  const nothing = { codes: new Uint32Array(table.cardinalities[left]!), cardinality: 1 };
  const without = { ...table, sensitive: [] };
  const { sizes } = mergeClasses(
    without,
    table.codes.map((_, at) => (at === left ? nothing : undefined)),
  );
  return sizes.reduce((records, size) => records + (size < aim ? size : 0), 0);
}
