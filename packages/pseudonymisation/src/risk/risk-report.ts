import type { ClassCounter } from "./class-counter.js";

/** Which columns somebody may know of a person, and which he must not learn. */
export interface RiskOptions {
  /** Columns that together can single a person out: age, sex, town. At least one. */
  readonly quasiIdentifiers: readonly string[];
  /** Columns whose values must not follow from the others. */
  readonly sensitive?: readonly string[];
}

/** How many classes have how many records. */
export interface ClassSize {
  /** Records in a class. */
  readonly size: number;
  /** Classes of that size. */
  readonly classes: number;
}

/** How varied a sensitive column is within the classes. */
export interface Diversity {
  /** The sensitive column. */
  readonly column: string;
  /** Least number of different values in a class: distinct l-diversity. 1 means that some class gives its value away. */
  readonly l: number;
  /** Records in classes with a single value: whoever finds the class knows the value. */
  readonly recordsDisclosed: number;
}

/** How well the rows hide in each other. Plain data, without a value of any row. */
export interface RiskReport {
  /** Columns the classes are made of. */
  readonly quasiIdentifiers: readonly string[];
  /** Rows. */
  readonly records: number;
  /** Classes of rows that are equal in all quasi-identifiers. */
  readonly classes: number;
  /** Size of the smallest class: k-anonymity. 0 when there is no row. */
  readonly k: number;
  /** Rows alone in their class. */
  readonly uniques: number;
  /** Distribution of class sizes, the smallest first. */
  readonly sizes: readonly ClassSize[];
  /** Chance of finding the right row of somebody known to be in the table: at worst, and on average. */
  readonly reidentification: { readonly highest: number; readonly average: number };
  /** One entry for each sensitive column. */
  readonly diversity: readonly Diversity[];
}

/** The report of what a counter has seen. */
export function riskReport(
  counter: ClassCounter,
  { quasiIdentifiers, sensitive = [] }: RiskOptions,
): RiskReport {
  const sizes = counter.sizes();
  const histogram = new Map<number, number>();
  let records = 0;
  for (const size of sizes) {
    records += size;
    histogram.set(size, (histogram.get(size) ?? 0) + 1);
  }
  const ordered = [...histogram].sort(([a], [b]) => a - b).map(([size, classes]) => ({ size, classes }));
  const k = ordered[0]?.size ?? 0;
  return {
    quasiIdentifiers: [...quasiIdentifiers],
    records,
    classes: sizes.length,
    k,
    uniques: histogram.get(1) ?? 0,
    sizes: ordered,
    reidentification: { highest: k === 0 ? 0 : 1 / k, average: records === 0 ? 0 : sizes.length / records },
    diversity: sensitive.map((column, at) => diversity(column, counter.distinct(at), sizes)),
  };
}

function diversity(column: string, distinct: readonly number[], sizes: readonly number[]): Diversity {
  let l = distinct.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  let recordsDisclosed = 0;
  distinct.forEach((values, row) => {
    l = Math.min(l, values);
    if (values === 1) recordsDisclosed += sizes[row] ?? 0;
  });
  return { column, l, recordsDisclosed };
}

/**
 * The share of records in classes smaller than a size: what would have to go, or be generalised, to reach that k.
 *
 * @param report - A report.
 * @param k - The size that is asked for.
 * @returns A number from 0 to 1; 0 when there are no records.
 * @example
 * ```ts
 * import { assessRisk, shareBelow } from "@data-tika/pseudonymisation";
 *
 * const rows = [{ town: "Fès" }, { town: "Fès" }, { town: "Fès" }, { town: "Taza" }];
 * shareBelow(assessRisk(rows, { quasiIdentifiers: ["town"] }), 2); // => 0.25
 * ```
 */
export function shareBelow(report: RiskReport, k: number): number {
  if (report.records === 0) return 0;
  const below = report.sizes.filter(({ size }) => size < k);
  return below.reduce((records, { size, classes }) => records + size * classes, 0) / report.records;
}
