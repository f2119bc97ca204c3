import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { lockProblems } from "./check-lock.mjs";
import { typeCost } from "./check-type-cost.mjs";

// Packs every published package, checks the tarballs, installs them in an empty folder and loads every entry there.
const packages = readdirSync("packages")
  .map((name) => `packages/${name}`)
  .filter((folder) => existsSync(`${folder}/package.json`))
  .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) }))
  .filter(({ manifest }) => manifest.private !== true);

const place = mkdtempSync(join(tmpdir(), "packed-"));
const problems = lockProblems().map((problem) => `package-lock.json: ${problem}`);
console.log(`package-lock.json  ${problems.length === 0 ? "complete, no address of a registry" : "wrong"}`);

try {
  const packed = pack();
  const loaded = installAndLoad(packed);
  for (const one of packed) {
    const found = [
      ...(await publintProblems(one)),
      ...(await typeProblems(one)),
      ...contentProblems(one),
      ...loaded.filter(({ entry }) => belongs(entry, one)).flatMap((result) => result.problems),
    ];
    problems.push(...found.map((problem) => `${one.manifest.name}: ${problem}`));
    const entries = loaded.filter(({ entry }) => belongs(entry, one));
    const names = entries.reduce((sum, { count }) => sum + count, 0);
    const verdict =
      found.length === 0 ? "publint and types clean, import and require agree" : `${found.length} problems`;
    const size = `${one.files.length} files, ${(one.size / 1024).toFixed(1)} kB`;
    console.log(
      `${one.manifest.name} ${one.manifest.version}  ${size}  ${entries.length} entries, ${names} names  ${verdict}`,
    );
  }
  const cost = typeCost(place);
  problems.push(...cost.problems.map((problem) => `types of every kind of payload: ${problem}`));
  const [usual, beside] = cost.counts;
  console.log(
    `types of every kind of payload  ${usual} instantiations, ${beside} beside zod with libraries checked`,
  );
} finally {
  rmSync(place, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function pack() {
  const wanted = packages.flatMap(({ folder }) => ["-w", folder]);
  const answer = JSON.parse(
    npm(["pack", "--json", "--ignore-scripts", "--pack-destination", place, ...wanted], "."),
  );
  return Object.values(answer).map(({ name, filename, files, size }) => {
    const { folder, manifest } = packages.find(({ manifest }) => manifest.name === name);
    return { folder, manifest, size, tarball: join(place, filename), files: files.map((file) => file.path) };
  });
}

async function publintProblems({ tarball }) {
  const bytes = readFileSync(tarball);
  const archive = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: archive }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

// The profile "esm-only" of are-the-types-wrong: what old resolvers and `require` typings make of ESM is known.
async function typeProblems({ tarball }) {
  const { problems, types } = await checkPackage(
    createPackageFromTarballData(new Uint8Array(readFileSync(tarball))),
  );
  if (types === false) return ["no types"];
  return problems
    .filter(({ resolutionKind }) => resolutionKind !== "node10" && resolutionKind !== "node16-cjs")
    .map(
      ({ kind, entrypoint = "", resolutionKind = "" }) => `types: ${kind} ${entrypoint} ${resolutionKind}`,
    );
}

function contentProblems({ manifest, files }) {
  const targets = [manifest.exports, manifest.imports].flatMap(leaves).map((path) => path.replace("./", ""));
  const missing = targets
    .filter((path) => !files.includes(path))
    .map((path) => `${path} is not in the tarball`);
  const needed = ["README.md", "LICENSE"]
    .filter((path) => !files.includes(path))
    .map((path) => `${path} is not in the tarball`);
  const tests = files.filter((path) => /\.(test|fixture)\./.test(path)).map((path) => `${path} is shipped`);
  return [...missing, ...needed, ...tests, ...languageProblems(manifest)];
}

// Languages are sub-paths of their own: what the main entry reaches holds English only.
function languageProblems({ name }) {
  const reached = new Set();
  const visit = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, target] of readFileSync(file, "utf8").matchAll(/from\s*"(\.[^"]+)"/g))
      visit(join(dirname(file), target));
  };
  visit(join(place, "node_modules", name, "dist/index.js"));
  return [...reached]
    .filter((file) => /messages[\\/](fr|ar)\.js$/.test(file))
    .map(() => "the main entry pulls in a translation");
}

// Writes one script that imports and requires every entry, and runs it beside the installed tarballs.
function installAndLoad(packed) {
  const dependencies = Object.fromEntries(
    packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]),
  );
  writeFileSync(join(place, "package.json"), JSON.stringify({ private: true, dependencies }));
  npm(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"], place);
  const entries = packed.flatMap(({ manifest }) =>
    Object.keys(manifest.exports)
      .filter((path) => !path.endsWith(".json"))
      .map((path) => path.replace(".", manifest.name)),
  );
  const script = `
    import { createRequire } from "node:module";
    const require = createRequire(import.meta.url);
    const results = [];
    for (const entry of ${JSON.stringify(entries)}) {
      try {
        const names = Object.keys(await import(entry)).sort();
        const required = Object.keys(require(entry)).filter((name) => name !== "__esModule" && name !== "module.exports").sort();
        const same = names.join() === required.join();
        results.push({ entry, count: names.length, problems: same ? [] : [entry + " gives other names to require()"] });
      } catch (error) {
        results.push({ entry, count: 0, problems: [entry + " does not load: " + error.message] });
      }
    }
    console.log(JSON.stringify(results));`;
  writeFileSync(join(place, "load.mjs"), script);
  const answer = execFileSync(process.execPath, ["--no-warnings", "load.mjs"], {
    cwd: place,
    encoding: "utf8",
  });
  return JSON.parse(answer);
}

function belongs(entry, { manifest }) {
  return entry === manifest.name || entry.startsWith(`${manifest.name}/`);
}

function leaves(value) {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : Object.values(value).flatMap(leaves);
}

function npm(args, cwd) {
  const options = { cwd, encoding: "utf8", shell: process.platform === "win32", maxBuffer: 64_000_000 };
  return execFileSync("npm", [...args, "--loglevel=error"], {
    ...options,
    stdio: ["ignore", "pipe", "inherit"],
  });
}
