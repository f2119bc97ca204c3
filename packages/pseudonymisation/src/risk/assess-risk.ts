import { buildClasses } from "./build-classes.js";
import { readColumns } from "./read-columns.js";
import { reportRisk } from "./report-risk.js";
import type { RiskOptions, RiskReport } from "./risk-report.js";
import { recordsOf, type Table } from "./table.js";

/**
 * How well the rows of a table hide in each other: k-anonymity, l-diversity, t-closeness, and the chances of three
 * attackers.
 *
 * Rows that are equal in all quasi-identifiers form a class. k is the size of the smallest class; l is the least
 * number of different sensitive values in a class. The measure knows only the columns it is told: a column that was
 * forgotten, or another file, can still single a person out. A high k is not anonymity.
 *
 * @param table - Rows, or columns of equal length: arrays, typed arrays, or columns of {@link encodeColumn}. Not changed.
 * @param options - Quasi-identifiers and sensitive columns; what a missing value is; the size of the population; an aim.
 * @returns The report, without a value of any row.
 * @throws {@link DataTikaError} `pseudonymisation.missing_column` when the table or a row lacks one of the columns.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_column` when a column has another length than the first, or a
 *   code that is no place among its values.
 * @throws {@link DataTikaError} `pseudonymisation.population_too_small` when the population is smaller than the table.
 * @example
 * ```ts
 * import { assessRisk } from "@data-tika/pseudonymisation";
 *
 * const rows = [
 *   { age: "35-39", town: "Fès", aid: "school" },
 *   { age: "35-39", town: "Fès", aid: "school" },
 *   { age: "40-44", town: "Taza", aid: "housing" },
 * ];
 * const options = { quasiIdentifiers: ["age", "town"], sensitive: ["aid"], population: 30, aim: 2 };
 * const { k, uniques, diversity, risks, suggestions } = assessRisk(rows, options);
 * k; // => 1
 * uniques; // => 1
 * diversity.map(({ column, l, recordsDisclosed }) => [column, l, recordsDisclosed]); // => [ [ 'aid', 1, 3 ] ]
 * risks.journalist; // => { highest: 0.1, basis: 'proportional-estimate' }
 * suggestions; // => [ { action: 'suppress', records: 1 } ]
 *
 * const columns = { town: ["Fès", "Fès", "Taza"], year: Uint16Array.of(1987, 1987, 1990) };
 * assessRisk({ columns }, { quasiIdentifiers: ["town", "year"] }).classes; // => 2
 * ```
 * @see L. Sweeney, k-anonymity, 2002; A. Machanavajjhala et al., l-diversity, 2007; N. Li et al., t-closeness, 2007
 */
export function assessRisk(table: Table, options: RiskOptions): RiskReport {
  const { quasiIdentifiers, sensitive = [] } = options;
  const columns = readColumns(table, [...quasiIdentifiers, ...sensitive]);
  const width = quasiIdentifiers.length;
  const classes = buildClasses(columns.slice(0, width), columns.slice(width), {
    records: recordsOf(table),
    codes: (options.missing ?? "category") !== "category" || options.aim !== undefined,
  });
  return reportRisk(classes, options);
}
