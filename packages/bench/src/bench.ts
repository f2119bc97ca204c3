import { availableParallelism, cpus } from "node:os";
import { compare } from "./compare.js";
import { csv } from "./csv.js";
import { evidence } from "./evidence.js";
import { pseudonyms } from "./pseudonyms.js";

// Ratios of one run: absolute rates belong to one machine, ratios travel. `npm run bench -- tree` runs what has that word.
const suites = [...evidence, ...pseudonyms, ...csv];
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const chosen = suites.filter(({ work, against }) =>
  wanted.every((word) => `${work} ${against}`.includes(word)),
);
if (chosen.length === 0) {
  console.error(`nothing is measured under ${wanted.join(" ")}`);
  process.exitCode = 1;
} else {
  console.log(
    `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}`,
  );
  console.log("ratio = our rate / the peer's, median of 7 rounds in turns (smallest–largest)\n");
}

const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
for (const comparison of chosen) {
  const { ratio, spread, ourRate, peerRate } = await compare(comparison);
  console.log(`${ratio.toFixed(2)}×  (${spread.map((end) => end.toFixed(2)).join("–")})  ${comparison.work}`);
  console.log(`        against ${comparison.against}`);
  console.log(
    `        ${number.format(ourRate)} against ${number.format(peerRate)} ${comparison.unit} a second, ${comparison.count} a run\n`,
  );
}
