import { availableParallelism, cpus } from "node:os";
import type { Comparison, Outcome } from "./compare.js";
import type { Limit } from "./limit.js";

/** A comparison and what it came to. */
export interface Row {
  readonly comparison: Comparison;
  readonly outcome: Outcome;
}

/** Something with a limit and what it came to. */
export interface LimitRow {
  readonly limit: Limit;
  readonly measured: number;
}

/** Rates to three digits. */
export const rates = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** The machine the figures belong to. */
export function machine(): string {
  return `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}`;
}

/** Whether every promise of a comparison was kept. */
export function isKept({ comparison: { atLeast = 0, memory }, outcome }: Row): boolean {
  return outcome.ratio >= atLeast && (outcome.megabytes ?? 0) <= (memory?.most ?? Number.POSITIVE_INFINITY);
}

/** What was promised; nothing where nothing was. */
export function promise({ comparison: { atLeast, memory } }: Row): string {
  const ratio = atLeast === undefined ? [] : [`${atLeast}×`];
  return [...ratio, ...(memory === undefined ? [] : [`${memory.most} MB at most`])].join(", ");
}

/** The most memory that was taken, where it is measured. */
export function peak({ outcome: { megabytes } }: Row): string {
  return megabytes === undefined ? "" : `, ${Math.round(megabytes)} MB at its peak`;
}

/** A row for the terminal. */
export function printed(row: Row): string {
  const { work, against, unit, count } = row.comparison;
  const { ratio, spread, ourRate, peerRate } = row.outcome;
  const between = spread.map((end) => end.toFixed(2)).join("–");
  const promised = promise(row);
  return `${ratio.toFixed(2)}×  (${between})  ${work}${peak(row)}${promised === "" ? "" : `  (promised ${promised}: ${isKept(row) ? "kept" : "MISSED"})`}
        against ${against}
        ${rates.format(ourRate)} against ${rates.format(peerRate)} ${unit} a second, ${rates.format(count)} a run
`;
}

/** Something with a limit, for the terminal. */
export function limitPrinted({ limit: { work, atMost, unit }, measured }: LimitRow): string {
  return `${measured.toFixed(2)} ${unit}  ${work}  promised ${atMost} ${unit}: ${measured <= atMost ? "kept" : "MISSED"}\n`;
}
