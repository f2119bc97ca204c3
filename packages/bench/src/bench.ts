import { writeFileSync } from "node:fs";
import { compare } from "./compare.js";
import { csv } from "./csv.js";
import { csvFile } from "./csv-file.js";
import { evidence } from "./evidence.js";
import { pseudonyms } from "./pseudonyms.js";
import { retention } from "./retention.js";
import { machine, page, printed, type Row } from "./table.js";

// Ratios of one run: absolute rates belong to one machine, ratios travel. `npm run bench -- pseudonymisation` runs the
// comparisons of a package, further words choose among them, `--write` makes docs/benchmarks.md of all of them.
const suites = [...evidence, ...pseudonyms, ...csv, ...csvFile, ...retention];
const words = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const write = process.argv.includes("--write");
const chosen = suites.filter((suite) =>
  words.every((word) => `${suite.package} ${suite.work} ${suite.against}`.includes(word)),
);
if (chosen.length === 0) {
  console.error(`nothing is measured under ${words.join(" ")}`);
  process.exitCode = 1;
} else console.log(`${machine()}\nratio of processor time, median of the rounds (smallest–largest)\n`);

const rows: Row[] = [];
for (const comparison of chosen) {
  const row = { comparison, outcome: await compare(comparison) };
  rows.push(row);
  console.log(printed(row));
}
if (write && words.length === 0) {
  writeFileSync("docs/benchmarks.md", page(rows, new Date().toISOString().slice(0, 10)));
  console.log("docs/benchmarks.md is written");
}
const missed = rows.filter(({ comparison, outcome }) => outcome.ratio < (comparison.atLeast ?? 0));
if (missed.length > 0) {
  console.error(`${missed.length} of the promised ratios were missed`);
  process.exitCode = 1;
}
