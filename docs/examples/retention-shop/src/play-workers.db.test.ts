import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterEach, expect, test, vi } from "vitest";
import { playWorkers } from "./play-workers.js";

const script = resolve(`node_modules/.cache/shop-worker-${process.pid}.mjs`);

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(script, { force: true });
});

test("a worker that is killed inside a slice leaves it to the other one, and every row is gone once", async () => {
  await build({
    entryPoints: ["docs/examples/retention-shop/src/worker.ts"],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@data-tika/source"],
    external: ["pg", "pg-boss", "zod", "date-fns", "@date-fns/*", "kysely"],
    logLevel: "error",
  });
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void lines.push(...text.split("\n")));
  await playWorkers({ invoices: 8_000, script: pathToFileURL(script) });
  const killed = lines.indexOf("One worker is killed inside a slice");
  expect(lines[killed + 1]).toMatch(/after \d+ slices; its own goes back/);
  expect(lines.filter((line) => /^ {2}deleted +([\d,]+) of \1 planned/.test(line))).toHaveLength(2);
  expect(lines.at(-1)).toMatch(/^ {2}([\d,]+) and \1$/);
  expect(lines.at(-1)).not.toMatch(/^ {2}0 /);
}, 120_000);
