import type { Row } from "../apply-policy.js";
import { failure } from "../failure.js";
import { createClassCounter } from "./class-counter.js";
import { reportRisk } from "./report-risk.js";
import type { RiskOptions, RiskReport } from "./risk-report.js";
import { textOf } from "./table.js";

/** Takes rows one by one and reports on all of them. */
export interface RiskCounter {
  /** Takes the next row; it is not kept. */
  add(row: Row): void;
  /** The report on the rows so far. */
  result(): RiskReport;
}

/**
 * A counter for tables that do not fit into memory: rows pass by, classes are kept.
 *
 * @param options - As for `assessRisk`. Not changed.
 * @returns The counter.
 * @throws {@link DataTikaError} `pseudonymisation.missing_column` when `add` is given a row without one of the columns.
 * @example
 * ```ts
 * import { createRiskCounter } from "@data-tika/pseudonymisation";
 *
 * const counter = createRiskCounter({ quasiIdentifiers: ["age", "town"] });
 * counter.add({ age: "35-39", town: "Fès", aid: "a" });
 * counter.add({ age: "35-39", town: "Fès", aid: "b" });
 * counter.result().k; // => 2
 * counter.add({ age: "35-39" }); // throws pseudonymisation.missing_column
 * ```
 */
export function createRiskCounter(options: RiskOptions): RiskCounter {
  const columns = [...options.quasiIdentifiers, ...(options.sensitive ?? [])];
  const counter = createClassCounter(options.quasiIdentifiers.length, options.sensitive?.length ?? 0);
  const values: string[] = new Array(columns.length).fill("");
  return {
    add: (row) => {
      for (let at = 0; at < columns.length; at++) {
        const value = row[columns[at]!];
        if (value === undefined && !Object.hasOwn(row, columns[at]!)) {
          throw failure("pseudonymisation.missing_column", { column: columns[at]! });
        }
        values[at] = textOf(value);
      }
      counter.add(values);
    },
    result: () => reportRisk(counter.table(), options),
  };
}
