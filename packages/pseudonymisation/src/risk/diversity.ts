import type { SensitivePairs } from "./class-table.js";
import type { Diversity } from "./risk-report.js";

/** What a class says of a sensitive column, gathered pair by pair. */
interface ClassSums {
  /** Different values. */
  readonly distinct: Uint32Array;
  /** Records with a value. */
  readonly records: Float64Array;
  /** Sum of n·ln n over the values. */
  readonly logs: Float64Array;
}

/**
 * How varied a sensitive column is within the classes.
 *
 * @param countMissing - Whether a missing value is one more value; otherwise it is not looked at, and a class without
 *   any value has no part in the result.
 */
export function diversityOf(column: string, pairs: SensitivePairs, countMissing: boolean): Diversity {
  const looksAt = (pair: number) => countMissing || pairs.values[pair] !== 0;
  const sums = gather(pairs, looksAt);
  let l = Number.POSITIVE_INFINITY;
  let entropy = Number.POSITIVE_INFINITY;
  let recordsDisclosed = 0;
  sums.distinct.forEach((distinct, at) => {
    if (distinct === 0) return;
    l = Math.min(l, distinct);
    entropy = Math.min(entropy, Math.log(sums.records[at]!) - sums.logs[at]! / sums.records[at]!);
    if (distinct === 1) recordsDisclosed += sums.records[at]!;
  });
  const known = l !== Number.POSITIVE_INFINITY;
  return {
    column,
    l: known ? l : 0,
    recordsDisclosed,
    entropyL: known ? rounded(Math.exp(entropy)) : 0,
    closeness: { distance: "total-variation", t: rounded(farthest(pairs, sums, looksAt)) },
  };
}

function gather(pairs: SensitivePairs, looksAt: (pair: number) => boolean): ClassSums {
  const classes = pairs.classes.reduce((most, at) => Math.max(most, at + 1), 0);
  const distinct = new Uint32Array(classes);
  const records = new Float64Array(classes);
  const logs = new Float64Array(classes);
  pairs.classes.forEach((at, pair) => {
    if (!looksAt(pair)) return;
    const count = pairs.counts[pair]!;
    distinct[at]! += 1;
    records[at]! += count;
    logs[at]! += count * Math.log(count);
  });
  return { distinct, records, logs };
}

/** The largest total variation between a class and all: a value that a class lacks adds its whole share. */
function farthest(pairs: SensitivePairs, sums: ClassSums, looksAt: (pair: number) => boolean): number {
  const shares = new Float64Array(pairs.cardinality);
  const all = sums.records.reduce((sum, records) => sum + records, 0);
  pairs.values.forEach((value, pair) => {
    if (looksAt(pair)) shares[value]! += pairs.counts[pair]! / all;
  });
  const differences = new Float64Array(sums.records.length).fill(1);
  pairs.classes.forEach((at, pair) => {
    if (!looksAt(pair)) return;
    const share = shares[pairs.values[pair]!]!;
    differences[at]! += Math.abs(pairs.counts[pair]! / sums.records[at]! - share) - share;
  });
  let most = 0;
  differences.forEach((difference, at) => {
    if (sums.distinct[at]! > 0) most = Math.max(most, difference / 2);
  });
  return most;
}

/** To twelve digits, so that the order in which rows came leaves no trace in the last bits. */
function rounded(value: number): number {
  return Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(12));
}
