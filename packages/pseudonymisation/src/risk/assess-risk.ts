import type { Row } from "../apply-policy.js";
import { createRiskCounter } from "./risk-counter.js";
import type { RiskOptions, RiskReport } from "./risk-report.js";

/**
 * How well the rows of a table hide in each other: k-anonymity, and distinct l-diversity of the sensitive columns.
 *
 * Rows that are equal in all quasi-identifiers form a class. k is the size of the smallest class; l is the least
 * number of different sensitive values in a class. The measure knows only the columns it is told: a column that was
 * forgotten, or another file, can still single a person out. A high k is not anonymity.
 *
 * @param rows - The rows. Not changed.
 * @param options - Quasi-identifiers and sensitive columns.
 * @returns The report, without a value of any row.
 * @throws {@link DataTikaError} `pseudonymisation.missing_column` when a row lacks one of the columns.
 * @example
 * ```ts
 * import { assessRisk } from "@data-tika/pseudonymisation";
 *
 * const rows = [
 *   { age: "35-39", town: "Fès", aid: "school" },
 *   { age: "35-39", town: "Fès", aid: "school" },
 *   { age: "40-44", town: "Taza", aid: "housing" },
 * ];
 * const { k, uniques, diversity } = assessRisk(rows, { quasiIdentifiers: ["age", "town"], sensitive: ["aid"] });
 * k; // => 1
 * uniques; // => 1
 * diversity; // => [ { column: 'aid', l: 1, recordsDisclosed: 3 } ]
 * ```
 * @see L. Sweeney, k-anonymity, 2002; A. Machanavajjhala et al., l-diversity, 2007
 */
export function assessRisk(rows: readonly Row[], options: RiskOptions): RiskReport {
  const counter = createRiskCounter(options);
  for (const row of rows) counter.add(row);
  return counter.result();
}
