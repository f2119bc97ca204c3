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

const rates = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** The machine the figures belong to. */
export function machine(): string {
  return `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}`;
}

/** Whether every promise of a comparison was kept. */
export function isKept({ comparison: { atLeast = 0, memory }, outcome }: Row): boolean {
  return outcome.ratio >= atLeast && (outcome.megabytes ?? 0) <= (memory?.most ?? Number.POSITIVE_INFINITY);
}

/** What was promised; nothing where nothing was. */
function promise({ comparison: { atLeast, memory } }: Row): string {
  const ratio = atLeast === undefined ? [] : [`${atLeast}×`];
  return [...ratio, ...(memory === undefined ? [] : [`${memory.most} MB at most`])].join(", ");
}

function peak({ outcome: { megabytes } }: Row): string {
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

/** The page of figures, as `docs/benchmarks.md`. */
export function page(rows: readonly Row[], timed: readonly LimitRow[], on: string): string {
  const limits = timed.map(
    ({ limit: { package: of, work, atMost, unit }, measured }) =>
      `| ${of} | ${work} | **${measured.toFixed(2)} ${unit}** | ${atMost} ${unit} |`,
  );
  const lines = rows.map((row) => {
    const { work, against, count, unit } = row.comparison;
    const { ratio, spread, ourRate, peerRate } = row.outcome;
    const between = spread.map((end) => end.toFixed(2)).join("–");
    return `| ${row.comparison.package} | ${work} | ${against} | ${rates.format(count)} ${unit} | ${rates.format(ourRate)} / ${rates.format(peerRate)} | **${ratio.toFixed(2)}×** (${between})${peak(row)} | ${promise(row)} |`;
  });
  return `---
title: Benchmarks
---

# Benchmarks

Side by side with named peers, in one run, in turns: the ratio of processor time is what travels, the rates belong to
one machine. Written by \`npm run bench -- --write\`; a figure here is from the code beside it.

${machine()}, ${on}. Median of the rounds; the smallest and the largest in brackets.

| package | work | against | one run | units a second, ours / theirs | ratio | promised |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join("\n")}

Without a peer; times are processor time:

| package | what | measured | promised at most |
| --- | --- | --- | --- |
${limits.join("\n")}
`;
}
