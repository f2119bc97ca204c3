import { testDatabases } from "@data-tika/testing";
import PgBoss from "pg-boss";
import { describe, expect, it } from "vitest";
import type { BossLike } from "./boss.js";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { retentionWorker } from "./retention-worker.js";
import { visitsRule } from "./rule.fixture.js";

const on = "2025-11-21";
const rules = defineRules([visitsRule(), visitsRule({ id: "notes", dataset: "notes" })]);
const tables = `CREATE TABLE visits (id int PRIMARY KEY, closed_on date, parent int REFERENCES visits);
  CREATE TABLE notes (id int PRIMARY KEY, visit int REFERENCES visits, closed_on date);
  CREATE INDEX ON visits (parent); CREATE INDEX ON notes (visit);
  INSERT INTO visits SELECT n, '2020-01-01', CASE WHEN n % 5 > 0 THEN n - 1 END FROM generate_series(0, 199) AS n;
  INSERT INTO notes SELECT n, n, '2020-01-01' FROM generate_series(0, 199) AS n`;

// Delivers at least once, as a queue that lost its worker does: every job twice, and the later ones first.
function repeatingBoss() {
  const jobs: object[] = [];
  const boss: BossLike = {
    createQueue: async () => {},
    send: async (_queue, data) => jobs.push(data, data),
    work: async (_queue, _options, handle) => {
      for (let data = jobs.pop(); data !== undefined; data = jobs.pop()) await handle([{ data }]);
    },
    schedule: async () => {},
  };
  return boss;
}

describe.each(testDatabases)("workers on $name", ({ open }) => {
  it("have one effect when every job is delivered twice, in order of the tables", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(tables);
    const plan = await planRetention(db, rules, { on, holder: "private" });
    expect(plan.items.map(({ counts }) => counts.reached)).toEqual([200, 200]);
    const worker = retentionWorker({ boss: repeatingBoss(), db, sliceSize: 30 });
    await worker.begin(plan);
    await worker.begin(plan);
    expect(await worker.certificate(plan)).toBeUndefined();
    await worker.work();
    const certificate = await worker.certificate(plan);
    expect(certificate?.items.map(({ deleted }) => deleted)).toEqual([200, 200]);
    expect((await db.query("SELECT 1 FROM visits")).rows).toEqual([]);
    await close();
  });

  it("refuse a job that is none of theirs", async () => {
    const { db, close } = await open();
    await migrateRetention(db);
    const handled = (data: object) => {
      const boss = repeatingBoss();
      void boss.send("any", data, { retryLimit: 0, retryDelay: 0, retryBackoff: false, expireInSeconds: 1 });
      return retentionWorker({ boss, db }).work();
    };
    await expect(handled({ plan: "0b" })).rejects.toMatchObject({ code: "retention.invalid_job" });
    await expect(handled({ plan: "0b", item: 0, slice: 0 })).rejects.toMatchObject({
      code: "retention.unknown_run",
    });
    await close();
  });
});

const postgres = testDatabases.filter(({ name }) => name === "PostgreSQL");

describe.each(postgres)("two workers with pg-boss on $name", ({ open }) => {
  it("share the slices of a plan, and one goes on when the other is gone", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(tables);
    const { rows } = await db.query<{ name: string }>("SELECT current_database() AS name");
    const url = new URL(process.env["DATA_TIKA_TEST_POSTGRES"] ?? "");
    url.pathname = `/${rows[0]?.name}`;
    const start = async () => {
      const boss = new PgBoss({ connectionString: url.href, max: 3, supervise: false, schedule: false });
      boss.on("error", () => {});
      await boss.start();
      return boss;
    };
    const [one, other] = [await start(), await start()];
    const plan = await planRetention(db, rules, { on, holder: "private" });
    const workers = [one, other].map((boss) => retentionWorker({ boss, db, sliceSize: 40 }));
    await workers[0]?.begin(plan);
    for (const worker of workers) await worker.work();
    await one.stop({ graceful: false });
    const wait = async (): Promise<Awaited<ReturnType<NonNullable<(typeof workers)[0]>["certificate"]>>> => {
      const found = await workers[1]?.certificate(plan);
      if (found) return found;
      await new Promise((resume) => setTimeout(resume, 250));
      return wait();
    };
    const certificate = await wait();
    expect(certificate?.items.map(({ deleted }) => deleted)).toEqual([200, 200]);
    await other.stop({ graceful: false });
    await close();
  });
});
