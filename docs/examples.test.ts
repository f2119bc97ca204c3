import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { inspect, promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ExampleBlock, exampleBlocks, exampleModule } from "./example-blocks.js";

// Every `ts` block of TSDoc, READMEs and guides runs here as a module of its own and is type-checked.
// `expr; // => text`: console.log(expr) prints text, an object on one line. `expr; // throws code`: it fails so.

const folder = resolve(`node_modules/.cache/examples-${process.pid}`);
const blocks = exampleBlocks();
const moduleFile = ({ file, line }: ExampleBlock) => `${folder}/${file.replace(/\//g, "+")}+${line}.ts`;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  Object.assign(globalThis, { example: { prints, fails } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function prints(value: unknown, text: string, where: string): void {
  const printed =
    typeof value === "string" ? value : inspect(value, { depth: 9, breakLength: Infinity, compact: true });
  expect(printed, where).toBe(text);
}

async function fails(run: () => unknown, code: string, where: string): Promise<void> {
  const thrown = await Promise.resolve()
    .then(run)
    .then(
      () => "nothing was thrown",
      (error: unknown) => error,
    );
  expect(codeOf(thrown), where).toBe(code);
}

function codeOf(thrown: unknown): unknown {
  if (typeof thrown !== "object" || thrown === null) return thrown;
  return "code" in thrown ? thrown.code : String(thrown);
}

test.each(blocks.map((block) => [`${block.file}:${block.line}`, block] as const))(
  "%s",
  async (_, block) => {
    writeFileSync(moduleFile(block), exampleModule(block));
    await import(/* @vite-ignore */ moduleFile(block));
  },
  60_000,
);

test("the examples are well typed", async () => {
  const typed = blocks.filter(({ language }) => language === "ts");
  const config = {
    extends: resolve("tsconfig.base.json"),
    compilerOptions: {
      typeRoots: [resolve("node_modules/@types")],
      noUncheckedIndexedAccess: false,
    },
    files: typed.map(moduleFile),
  };
  for (const block of typed) writeFileSync(moduleFile(block), exampleModule(block));
  writeFileSync(`${folder}/package.json`, JSON.stringify({ type: "module" }));
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
  const checker = [
    resolve("node_modules/typescript7/bin/tsc"),
    "-p",
    folder,
    "--noEmit",
    "--pretty",
    "false",
  ];
  const run = promisify(execFile)(process.execPath, checker);
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  // Names like packages+core+src+error.ts+36.ts(40,1) read as packages/core/src/error.ts:40. Errors of the sources
  // themselves belong to `npm run types`.
  const wrong = stdout.split(/\n(?=\S)/).filter((text) => /examples-|^error/.test(text));
  const readable = wrong.map((text) =>
    text.replace(
      /^.*?([^/]+)\+\d+\.ts\((\d+),\d+\)/,
      (_, file: string, line: string) => `${file.replaceAll("+", "/")}:${line}`,
    ),
  );
  expect(readable).toEqual([]);
  // A checker that fails has said why; one that was stopped has not.
  if (stdout === "") await run;
}, 120_000);
