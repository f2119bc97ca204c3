import { fork } from "node:child_process";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { defineDomain } from "../domain.js";
import { createKeyring } from "../keyring.js";
import { createPseudonymiser } from "../pseudonymiser.js";
import { createVersionBridge } from "../rotation/version-bridge.js";
import { type RepseudonymiseFileOptions, repseudonymiseFile } from "./repseudonymise-file.js";

const key = (id: string, byte: string, status: "active" | "previous") =>
  ({ id, secret: byte.repeat(32), status }) as const;
const before = createKeyring({ keys: [key("2025-01", "0b", "active")] });
const keyring = createKeyring({ keys: [key("2025-01", "0b", "previous"), key("2026-01", "0c", "active")] });
const domain = defineDomain({ name: "social-aid", scope: "person" });
const people = 200;
const values = Array.from({ length: people }, (_, at) => `AB${100_000 + at}`);
const bridge = createVersionBridge(values, { keyring, domain, kind: "cin", from: "2025-01" });

const records = 20_000;
const [old, young] = [before, keyring].map((ring) => {
  const pseudonyms = createPseudonymiser({ keyring: ring, domain, kind: "cin" }).many(values);
  const rows = Array.from({ length: records }, (_, at) => {
    const id = at % 7 === 0 ? "" : pseudonyms[(at * 31) % people];
    return `${at},"${id}","فاس\n${"x".repeat(at % 50)}"\r\n`;
  });
  return `\uFEFFn,id,town\r\n${rows.join("")}`;
}) as [string, string];

const folder = mkdtempSync(join(tmpdir(), "data-tika-rotation-"));
const [source, target] = [join(folder, "old.csv"), join(folder, "new.csv")];
const options: RepseudonymiseFileOptions = { source, target, bridge, columns: ["id"], checkpointBytes: 1 };
const coded = (code: string) => ({ code: `pseudonymisation.${code}` });
const left = () => readdirSync(folder).filter((name) => name.startsWith("new.csv"));

beforeEach(() => {
  for (const name of left()) rmSync(join(folder, name));
  writeFileSync(source, old);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("carries every pseudonym over and touches nothing else", async () => {
  const seen: number[] = [];
  const done = await repseudonymiseFile({
    ...options,
    onProgress: (progress) => seen.push(progress.records),
  });
  expect(done).toEqual({ records, resumed: false });
  expect(readFileSync(target, "utf8")).toBe(young);
  expect([left(), seen.at(-1), seen.length > 10]).toEqual([["new.csv"], records, true]);
});

/** Runs until the checkpoint after `parts` parts, then fails as a process would. */
const cutAfter = (parts: number) => {
  let seen = 0;
  const onProgress = () => {
    if (++seen === parts) throw new Error("killed");
  };
  return repseudonymiseFile({ ...options, onProgress }).catch((error: unknown) => error);
};

describe("a run that was cut", () => {
  test.each([
    ["between two parts", () => {}],
    ["inside a part", () => writeFileSync(`${target}.part`, "half a reco", { flag: "a" })],
    ["inside a state", () => writeFileSync(`${target}.state.new`, '{"wor')],
    ["before its bytes were on the disk", () => truncateSync(`${target}.part`, 100)],
    ["and whose part is gone", () => rmSync(`${target}.part`)],
  ])("%s is taken up", async (_, damage) => {
    for (const parts of [1, 3, 9]) {
      for (const name of left()) rmSync(join(folder, name));
      expect(await cutAfter(parts)).toMatchObject(coded("file_failed"));
      damage();
      await repseudonymiseFile(options);
      expect(readFileSync(target, "utf8") === young).toBe(true);
    }
  });

  test("is not taken up with another column, bridge or file", async () => {
    await cutAfter(2);
    await expect(repseudonymiseFile({ ...options, columns: ["n"] })).rejects.toMatchObject(
      coded("other_work"),
    );
    const smaller = createVersionBridge(values.slice(1), { keyring, domain, kind: "cin", from: "2025-01" });
    await expect(repseudonymiseFile({ ...options, bridge: smaller })).rejects.toMatchObject(
      coded("other_work"),
    );
    utimesSync(source, 1, 1);
    await expect(repseudonymiseFile(options)).rejects.toMatchObject(coded("other_work"));
    writeFileSync(`${target}.state`, "no state");
    await expect(repseudonymiseFile(options)).rejects.toMatchObject(coded("other_work"));
  });

  test("tells the line of a bad cell in the whole file", async () => {
    const bad = old.replace(/\n19000,"[^"]*"/, '\n19000,"nobody"');
    writeFileSync(source, bad);
    await cutAfter(4);
    const line = bad.slice(0, bad.indexOf('"nobody"')).split("\n").length;
    const failed = repseudonymiseFile(options);
    await expect(failed).rejects.toMatchObject({
      ...coded("unknown_pseudonym"),
      fields: { line, column: "id" },
    });
  });
});

test("does not write over a file, and names a missing one", async () => {
  writeFileSync(target, "mine");
  await expect(repseudonymiseFile(options)).rejects.toMatchObject(coded("target_exists"));
  expect(readFileSync(target, "utf8")).toBe("mine");
  const absent = repseudonymiseFile({ ...options, source: join(folder, "absent.csv") });
  await expect(absent).rejects.toMatchObject(coded("file_failed"));
});

test("of two at once on one target the second is refused, and nothing is spoilt", async () => {
  const both = await Promise.allSettled([repseudonymiseFile(options), repseudonymiseFile(options)]);
  expect(both.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(both[1]).toMatchObject({ reason: coded("target_busy") });
  expect(readFileSync(target, "utf8") === young).toBe(true);
  expect(left()).toEqual(["new.csv"]);
});

test("a process that is killed again and again leaves no gap and no double", async () => {
  await build({
    config: false,
    silent: true,
    entry: { child: fileURLToPath(new URL("kill-child.fixture.ts", import.meta.url)) },
    outDir: folder,
    outExtension: () => ({ js: ".mjs" }),
    format: "esm",
    noExternal: [/.*/],
    esbuildOptions: (esbuild) => {
      esbuild.conditions = ["@data-tika/source", "node"];
    },
  });
  let kills = 0;
  let resumed = false;
  for (let run = 0; !left().includes("new.csv"); run++) {
    await new Promise<void>((ended) => {
      const child = fork(join(folder, "child.mjs"), [source, target, String(people)]);
      child.on("message", (message) => {
        // Each time a little later, so that the kills fall on every step of the work; the last run ends by itself.
        if (message === "started" && run < 12) setTimeout(() => child.kill("SIGKILL"), run * 9);
        else if (message !== "started") resumed = message === "resumed";
      });
      child.on("exit", (_, signal) => {
        if (signal === "SIGKILL") kills++;
        ended();
      });
    });
  }
  // The last run may have been killed between giving the file its name and removing its state.
  if (left().includes("new.csv.state")) await repseudonymiseFile(options);
  expect(readFileSync(target, "utf8") === young).toBe(true);
  expect(left()).toEqual(["new.csv"]);
  process.stderr.write(`re-pseudonymised after ${kills} kills, resumed: ${resumed}\n`);
  expect(kills).toBeGreaterThan(3);
}, 60_000);
