// One file of vectors, and some receipts, run on the built packages in Node, Bun, Deno and Chromium: identical bytes everywhere. The other
// runtimes come from npm; Chromium is Debian's.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { makeReceipts } from "./make-receipts.mjs";

const source = "packages/pseudonymisation/src";
const read = (name) => JSON.parse(readFileSync(join(source, name), "utf8"));
const vectors = {
  pseudonyms: read("pseudonym-vectors.json"),
  encryption: read("encryption-vectors.json"),
  formats: read("format-preserving/format-vectors.json"),
  cmac: read("primitives/rfc4493-vectors.json"),
  siv: read("primitives/rfc5297-vectors.json"),
  ff1: read("primitives/ff1-vectors.json"),
};
// A folder of its own with the packed packages in it: what a user installs.
const folder = mkdtempSync(join(tmpdir(), "data-tika-runtimes-"));
writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
const npm = (...args) =>
  execFileSync("npm", args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const packed = ["core", "identifiers", "pseudonymisation", "consent"].map((name) => {
  const [made] = JSON.parse(npm("pack", "--json", "--pack-destination", folder, "-w", `packages/${name}`));
  return join(folder, made.filename);
});
npm("install", "--prefix", folder, "--no-audit", "--no-fund", ...packed, "zod@4.6.7");
writeFileSync(join(folder, "runtime-vectors.mjs"), readFileSync("scripts/runtime-vectors.mjs"));
// The receipts are made here and verified there.
writeFileSync(join(folder, "runtime-receipts.mjs"), readFileSync("scripts/runtime-receipts.mjs"));
writeFileSync(
  join(folder, "vectors.mjs"),
  `export const vectors = ${JSON.stringify(vectors)};\nexport const receipts = ${JSON.stringify(await makeReceipts())};\n`,
);
writeFileSync(
  join(folder, "run.mjs"),
  `import { runReceipts } from "./runtime-receipts.mjs";
import { runVectors } from "./runtime-vectors.mjs";
import { receipts, vectors } from "./vectors.mjs";
const checks = runVectors(vectors);
runReceipts(receipts).then((more) => console.log(checks + more));
`,
);

const fromNpm = (spec, ...command) => ["npx", ["-y", "-p", spec, ...command, join(folder, "run.mjs")]];
const runtimes = {
  [`Node ${process.version}`]: [process.execPath, [join(folder, "run.mjs")]],
  "Node 22": fromNpm("node@22", "node"),
  "Node 24": fromNpm("node@24", "node"),
  "Node 26": fromNpm("node@26", "node"),
  "Bun 1.4": fromNpm("bun@1.4.5", "bun"),
  "Deno 2.9": fromNpm("deno@2.9.6", "deno", "run", "-A", "--node-modules-dir=manual"),
};
const counts = new Set();
for (const [name, [command, args]] of Object.entries(runtimes)) {
  const said = execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  report(name, Number(said.trim().split("\n").at(-1)));
}
report("Chromium", await inChromium());
rmSync(folder, { recursive: true });
if (counts.size !== 1) throw new Error("the runtimes did not run the same vectors");

function report(name, checks) {
  if (!(checks > 0)) throw new Error(`${name} ran no vector`);
  counts.add(checks);
  console.log(`${name}: ${checks} vectors`);
}

/** The same program as a browser gets it: bundled without Node's conditions, so that nothing of Node can be in it. */
async function inChromium() {
  const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
  if (executablePath === undefined)
    throw new Error("Debian's chromium is not installed: apt-get install chromium");
  const entry = join(folder, "run.mjs");
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
  });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  // A page over HTTPS, without which there is no WebCrypto; it comes from here and not from a network.
  await page.route("https://runtimes.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>runtimes</title>" }),
  );
  await page.goto("https://runtimes.example/");
  const said = page.waitForEvent("console");
  await page.addScriptTag({ content: outputFiles[0].text });
  const checks = Number((await said).text());
  await browser.close();
  return checks;
}
