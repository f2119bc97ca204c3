import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("what verifies receipts in a browser is under 10 KB, compressed", async () => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: 'export { verifyReceipt, verifyRedemption } from "./receipt.ts"',
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["@data-tika/source"],
    write: false,
    metafile: true,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(10_000);
  const used = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  expect([...new Set(used)]).toEqual(["@noble/hashes"]);
});
