import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { payloadKinds } from "./kind.js";

// What a page pays for the schema of one kind, taken from the main entry: beyond zod, whose constructors weigh the same
// whoever calls them. Bundled for a browser, minified, gzip.
const ceiling = 4 * 1024;
const here = import.meta.dirname;
const bundles = new Map<string, { readonly text: string; readonly own: readonly string[] }>();
const bases = new Map<string, string>();

beforeAll(async () => {
  const entries = payloadKinds.map((kind) => [kind, entryOf(kind)] as const);
  for (const [kind, { text, inputs }] of await bundled(entries)) {
    const own = inputs.filter((file) => !file.includes("node_modules"));
    bundles.set(kind, { text, own });
  }
  const zod = payloadKinds.map((kind) => [kind, zodOf(bundles.get(kind)?.own ?? [])] as const);
  for (const [kind, { text }] of await bundled(zod)) bases.set(kind, text);
}, 60_000);

describe.each(payloadKinds)("%s", (kind) => {
  test("costs a page at most 4 kB beside zod", () => {
    expect(gzipped(bundles.get(kind)?.text) - gzipped(bases.get(kind))).toBeLessThanOrEqual(ceiling);
  });

  test("brings no words of a form", () => {
    const { text = "", own = [] } = bundles.get(kind) ?? {};
    expect(text).toContain(`"${kind}"`);
    expect(text).not.toMatch(/[\u0600-\u06ff]/);
    expect(own.filter((file) => /sections|boxes|messages|law[\\/]/.test(file))).toEqual([]);
  });
});

function entryOf(kind: string): string {
  const name = kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return `import { ${name}Schema as schema } from "@data-tika/notifications"; globalThis.schema = schema;`;
}

/** A program that holds on to the constructors of zod which these files call. */
function zodOf(files: readonly string[]): string {
  const calls = files.flatMap((file) => readFileSync(file, "utf8").match(/\bz\.[a-zA-Z.]+(?=\()/g) ?? []);
  return `import * as z from "zod"; globalThis.schema = [${[...new Set(calls)].join(", ")}];`;
}

async function bundled(entries: readonly (readonly [string, string])[]) {
  const code = new Map(entries);
  const { outputFiles, metafile } = await build({
    entryPoints: entries.map(([kind]) => ({ in: `entry:${kind}`, out: kind })),
    plugins: [
      {
        name: "entries",
        setup(builder) {
          builder.onResolve({ filter: /^entry:/ }, ({ path }) => ({
            path: path.slice(6),
            namespace: "entry",
          }));
          builder.onLoad({ filter: /.*/, namespace: "entry" }, ({ path }) => ({
            contents: code.get(path) ?? "",
            resolveDir: here,
          }));
        },
      },
    ],
    absWorkingDir: here,
    outdir: "out",
    conditions: ["@data-tika/source"],
    platform: "browser",
    format: "esm",
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    legalComments: "none",
  });
  return outputFiles.map(({ path, text }) => {
    const kind = path.replace(/^.*[\\/](.*)\.js$/, "$1");
    return [kind, { text, inputs: inputsOf(metafile, kind) }] as const;
  });
}

function inputsOf({ outputs }: Metafile, kind: string): string[] {
  const inputs = outputs[`out/${kind}.js`]?.inputs ?? {};
  return Object.keys(inputs)
    .filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0 && !file.startsWith("entry:"))
    .map((file) => `${here}/${file}`);
}

function gzipped(text: string | undefined): number {
  // A bundle that is missing weighs nothing, and nothing is what it must not weigh.
  if (text === undefined) throw new Error("no bundle");
  return gzipSync(text, { level: 9 }).length;
}
