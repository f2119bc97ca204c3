import { readFileSync, writeFileSync } from "node:fs";
import { compare } from "./compare.js";
import { consentLedger } from "./consent-ledger.js";
import { consentPostgres } from "./consent-postgres.js";
import { csv } from "./csv.js";
import { csvFile } from "./csv-file.js";
import { evidence } from "./evidence.js";
import { limits } from "./limits.js";
import { notifications } from "./notifications.js";
import { section, withSection } from "./page.js";
import { closePostgres } from "./postgres.js";
import { pseudonyms } from "./pseudonyms.js";
import { retention } from "./retention.js";
import { risk } from "./risk.js";
import { isKept, type LimitRow, limitPrinted, machine, printed, type Row } from "./table.js";

// Ratios of one run: absolute rates belong to one machine, ratios travel. `npm run bench -- pseudonymisation` runs the
// comparisons of a package, further words choose among them, `--write` writes into
// docs/benchmarks.md what was measured of each package that is measured whole.
const suites = [
  ...evidence,
  ...pseudonyms,
  ...csv,
  ...csvFile,
  ...risk,
  ...notifications,
  ...consentLedger,
  ...consentPostgres,
  ...retention,
];
const words = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const write = process.argv.includes("--write");
const chosen = suites.filter((suite) =>
  words.every((word) => `${suite.package} ${suite.work} ${suite.against}`.includes(word)),
);
const chosenLimits = limits.filter((limit) =>
  words.every((word) => `${limit.package} ${limit.work}`.includes(word)),
);
if (chosen.length + chosenLimits.length === 0) {
  console.error(`nothing is measured under ${words.join(" ")}`);
  process.exitCode = 1;
} else console.log(`${machine()}\nratio of processor time, median of the rounds (smallest–largest)\n`);

const rows: Row[] = [];
const timed: LimitRow[] = [];
const pagePath = "docs/benchmarks.md";
const countOf = (name: string, of: readonly { readonly package: string }[]) =>
  of.filter((one) => one.package === name).length;
// After each row: a run that is stopped leaves what it has measured.
const save = (name: string) => {
  const isWhole =
    countOf(name, chosen) === countOf(name, suites) && countOf(name, chosenLimits) === countOf(name, limits);
  if (!write || !isWhole) return;
  const text = section(
    rows.filter(({ comparison }) => comparison.package === name),
    timed.filter(({ limit }) => limit.package === name),
    new Date().toISOString().slice(0, 10),
  );
  writeFileSync(pagePath, withSection(readFileSync(pagePath, "utf8"), name, text));
};
for (const name of new Set([...chosen, ...chosenLimits].map((one) => one.package))) {
  for (const comparison of chosen.filter((one) => one.package === name)) {
    const row = { comparison, outcome: await compare(comparison) };
    rows.push(row);
    save(name);
    console.log(printed(row));
  }
  for (const limit of chosenLimits.filter((one) => one.package === name)) {
    const row = { limit, measured: await limit.measure() };
    timed.push(row);
    save(name);
    console.log(limitPrinted(row));
  }
}
await closePostgres();
const missed = rows.filter((row) => !isKept(row)).length;
const late = timed.filter(({ limit, measured }) => measured > limit.atMost).length;
if (missed + late > 0) {
  console.error(`${missed + late} rows missed what is promised`);
  process.exitCode = 1;
}
