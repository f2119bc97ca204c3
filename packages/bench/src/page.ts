import { type LimitRow, machine, peak, promise, type Row, rates } from "./table.js";

const head = `---
title: Benchmarks
---

# Benchmarks

Side by side with named peers, in one run, in turns: the ratio of processor time is what travels, the rates belong to
one machine. Written by \`npm run bench -- --write\`, or by \`npm run bench -- consent --write\` for one package; a figure
here is from the code of its day. Median of the rounds; the smallest and the largest in brackets.
`;

/** The figures of a package, all of one run. */
export function section(rows: readonly Row[], timed: readonly LimitRow[], on: string): string {
  const parts = [`${machine()}, ${on}.`];
  if (rows.length > 0)
    parts.push(`| work | against | one run | units a second, ours / theirs | ratio | promised |
| --- | --- | --- | --- | --- | --- |
${rows.map(line).join("\n")}`);
  if (timed.length > 0)
    parts.push(`Without a peer; times are processor time:

| what | measured | promised at most |
| --- | --- | --- |
${timed.map(limitLine).join("\n")}`);
  return parts.join("\n\n");
}

/** The page with the section of a package written anew; the others stay as they are. */
export function withSection(before: string, name: string, text: string): string {
  const [, ...written] = before.split(/^## /m);
  const sections = new Map(
    written.map((one): [string, string] => {
      const end = one.indexOf("\n");
      return [one.slice(0, end), one.slice(end).trim()];
    }),
  );
  sections.set(name, text);
  return [head.trimEnd(), ...[...sections].map(([of, what]) => `## ${of}\n\n${what}`)]
    .join("\n\n")
    .concat("\n");
}

function line(row: Row): string {
  const { work, against, count, unit } = row.comparison;
  const { ratio, spread, ourRate, peerRate } = row.outcome;
  const between = spread.map((end) => end.toFixed(2)).join("–");
  return `| ${work} | ${against} | ${rates.format(count)} ${unit} | ${rates.format(ourRate)} / ${rates.format(peerRate)} | **${ratio.toFixed(2)}×** (${between})${peak(row)} | ${promise(row)} |`;
}

function limitLine({ limit: { work, atMost, unit }, measured }: LimitRow): string {
  return `| ${work} | **${measured.toFixed(2)} ${unit}** | ${atMost} ${unit} |`;
}
