import { availableParallelism, cpus } from "node:os";
import type { Comparison, Outcome } from "./compare.js";

/** A comparison and what it came to. */
export interface Row {
  readonly comparison: Comparison;
  readonly outcome: Outcome;
}

const rates = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** The machine the figures belong to. */
export function machine(): string {
  return `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}`;
}

/** Whether a promise was kept; nothing where none was made. */
export function verdict({ comparison: { atLeast }, outcome }: Row): string {
  if (atLeast === undefined) return "";
  return outcome.ratio >= atLeast ? `promised ${atLeast}×: kept` : `promised ${atLeast}×: MISSED`;
}

/** A row for the terminal. */
export function printed(row: Row): string {
  const { work, against, unit, count } = row.comparison;
  const { ratio, spread, ourRate, peerRate } = row.outcome;
  const between = spread.map((end) => end.toFixed(2)).join("–");
  return `${ratio.toFixed(2)}×  (${between})  ${work}  ${verdict(row)}
        against ${against}
        ${rates.format(ourRate)} against ${rates.format(peerRate)} ${unit} a second, ${rates.format(count)} a run
`;
}

/** The page of figures, as `docs/benchmarks.md`. */
export function page(rows: readonly Row[], on: string): string {
  const lines = rows.map((row) => {
    const { work, against, count, unit, atLeast } = row.comparison;
    const { ratio, spread, ourRate, peerRate } = row.outcome;
    const between = spread.map((end) => end.toFixed(2)).join("–");
    const promised = atLeast === undefined ? "" : `${atLeast}×`;
    return `| ${row.comparison.package} | ${work} | ${against} | ${rates.format(count)} ${unit} | ${rates.format(ourRate)} / ${rates.format(peerRate)} | **${ratio.toFixed(2)}×** (${between}) | ${promised} |`;
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
`;
}
