import type { SensitivePairs } from "./class-table.js";
import type { Diversity } from "./risk-report.js";

/** How a sensitive column is looked at. */
export interface DiversityOptions {
  /** How many classes there are. */
  readonly classes: number;
  /** Whether a missing value is one more value; otherwise a class without any value has no part in the result. */
  readonly countMissing: boolean;
}

/** What a class says of a sensitive column, gathered pair by pair. */
interface ClassSums {
  /** Different values. */
  readonly distinct: Uint32Array;
  /** Records with a value. */
  readonly records: Float64Array;
  /** Sum of n·ln n over the values. */
  readonly logs: Float64Array;
}

/** How varied a sensitive column is within the classes. */
export function diversityOf(column: string, pairs: SensitivePairs, options: DiversityOptions): Diversity {
  // Code 0 is the missing value.
  const least = options.countMissing ? 0 : 1;
  const sums = gather(pairs, options.classes, least);
  let l = Number.POSITIVE_INFINITY;
  let entropy = Number.POSITIVE_INFINITY;
  let recordsDisclosed = 0;
  for (let at = 0; at < options.classes; at++) {
    const distinct = sums.distinct[at]!;
    if (distinct === 0) continue;
    if (distinct < l) l = distinct;
    if (distinct === 1) recordsDisclosed += sums.records[at]!;
    // One value has no entropy: no logarithm is needed.
    const own = distinct === 1 ? 0 : Math.log(sums.records[at]!) - sums.logs[at]! / sums.records[at]!;
    if (own < entropy) entropy = own;
  }
  const known = l !== Number.POSITIVE_INFINITY;
  return {
    column,
    l: known ? l : 0,
    recordsDisclosed,
    entropyL: known ? rounded(Math.exp(entropy)) : 0,
    closeness: { distance: "total-variation", t: rounded(farthest(pairs, sums, least)) },
  };
}

function gather({ classes, values, counts }: SensitivePairs, size: number, least: number): ClassSums {
  const distinct = new Uint32Array(size);
  const records = new Float64Array(size);
  const logs = new Float64Array(size);
  for (let pair = 0; pair < classes.length; pair++) {
    if (values[pair]! < least) continue;
    const at = classes[pair]!;
    const count = counts[pair]!;
    distinct[at]! += 1;
    records[at]! += count;
    if (count > 1) logs[at]! += count * Math.log(count);
  }
  return { distinct, records, logs };
}

/** The largest total variation between a class and all: a value that a class lacks adds its whole share. */
function farthest(pairs: SensitivePairs, sums: ClassSums, least: number): number {
  const shares = sharesOf(pairs, least);
  const differences = new Float64Array(sums.records.length).fill(1);
  for (let pair = 0; pair < pairs.classes.length; pair++) {
    const value = pairs.values[pair]!;
    if (value < least) continue;
    const at = pairs.classes[pair]!;
    differences[at]! += Math.abs(pairs.counts[pair]! / sums.records[at]! - shares[value]!) - shares[value]!;
  }
  let most = 0;
  for (let at = 0; at < differences.length; at++) {
    if (differences[at]! > most && sums.distinct[at]! > 0) most = differences[at]!;
  }
  return most / 2;
}

/** The share of each value in the whole table. */
function sharesOf({ values, counts, cardinality }: SensitivePairs, least: number): Float64Array {
  const shares = new Float64Array(cardinality);
  let all = 0;
  for (let pair = 0; pair < values.length; pair++) {
    if (values[pair]! < least) continue;
    shares[values[pair]!]! += counts[pair]!;
    all += counts[pair]!;
  }
  return shares.map((records) => records / all);
}

/** To twelve digits, so that the order in which rows came leaves no trace in the last bits. */
function rounded(value: number): number {
  return Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(12));
}
