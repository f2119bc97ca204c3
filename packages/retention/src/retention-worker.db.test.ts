import { openPostgres, testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { bossVersions } from "./boss.fixture.js";
import type { BossLike } from "./boss.js";
import type { DeletionCertificate } from "./certificate.js";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import type { RetentionPlan } from "./plan.js";
import { planRetention } from "./plan-retention.js";
import { type RetentionWorker, retentionWorker } from "./retention-worker.js";
import { visitsRule } from "./rule.fixture.js";
import type { WorkerProgress } from "./worker-options.js";

const on = "2025-11-21";
const rules = defineRules([visitsRule(), visitsRule({ id: "notes", dataset: "notes" })]);
const tables = `CREATE TABLE visits (id int PRIMARY KEY, closed_on date, parent int REFERENCES visits);
  CREATE TABLE notes (id int PRIMARY KEY, visit int REFERENCES visits, closed_on date);
  CREATE INDEX ON visits (parent); CREATE INDEX ON notes (visit);
  INSERT INTO visits SELECT n, '2020-01-01', CASE WHEN n % 5 > 0 THEN n - 1 END FROM generate_series(0, 199) AS n;
  INSERT INTO notes SELECT n, n, '2020-01-01' FROM generate_series(0, 199) AS n`;

// Delivers at least once, as a queue that lost its worker does: every job twice, and the later ones first. Like pg-boss it
// takes a job of one name once.
function repeatingBoss() {
  const jobs: object[] = [];
  const names = new Set<string | undefined>();
  let deliveries = 0;
  const boss: BossLike = {
    createQueue: async () => {},
    send: async (_queue, data, { id }) => {
      if (id !== undefined && names.has(id)) return;
      names.add(id);
      jobs.push(data, data);
    },
    work: async (_queue, _options, handle) => {
      for (let data = jobs.pop(); data !== undefined; data = jobs.pop()) {
        deliveries += 1;
        await handle([{ data }]);
      }
    },
    schedule: async () => {},
  };
  return { boss, deliveries: () => deliveries };
}

describe.each(testDatabases)("workers on $name", ({ open }) => {
  it("have one effect when every job is delivered twice, in order of the tables", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(tables);
    const plan = await planRetention(db, rules, { on, holder: "private" });
    expect(plan.items.map(({ counts }) => counts.reached)).toEqual([200, 200]);
    const { boss, deliveries } = repeatingBoss();
    const progress: WorkerProgress[] = [];
    const onProgress = (one: WorkerProgress) => progress.push(one);
    const worker = retentionWorker({ boss, db, sliceSize: 30, onProgress });
    await worker.begin(plan);
    expect(await worker.certificate(plan)).toBeUndefined();
    await worker.work();
    const certificate = await worker.certificate(plan);
    expect(certificate?.items.map(({ deleted }) => deleted)).toEqual([200, 200]);
    expect((await db.query("SELECT 1 FROM visits")).rows).toEqual([]);
    // Each slice was one job, though each table but the first was sent by every second delivery before it.
    expect(deliveries()).toBe(2 * (certificate?.slices ?? 0));
    expect(progress).toHaveLength(certificate?.slices ?? 0);
    expect(progress.reduce((sum, { reached }) => sum + reached, 0)).toBe(400);
    expect(progress.at(-1)).toMatchObject({ plan: plan.digest, dataset: "public.visits" });
    await close();
  });

  it("get the open slices anew when the plan is begun again, and each of them once", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(tables);
    const plan = await planRetention(db, rules, { on, holder: "private" });
    const { boss, deliveries } = repeatingBoss();
    // The queue of the first attempt is lost with all its jobs.
    await retentionWorker({ boss: repeatingBoss().boss, db, sliceSize: 30 }).begin(plan);
    const worker = retentionWorker({ boss, db, sliceSize: 30 });
    await worker.begin(plan);
    await worker.begin(plan);
    await worker.work();
    const certificate = await worker.certificate(plan);
    expect(certificate?.items.map(({ deleted }) => deleted)).toEqual([200, 200]);
    const doubled = Math.ceil(200 / 30);
    expect(deliveries()).toBe(2 * ((certificate?.slices ?? 0) + doubled));
    await close();
  });

  it("refuse a job that is none of theirs", async () => {
    const { db, close } = await open();
    await migrateRetention(db);
    const handled = (data: object) => {
      const { boss } = repeatingBoss();
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

describe.each(bossVersions)("two workers with pg-boss $version", ({ start, countJobs }) => {
  it("share the slices of a plan, one job each however often it is delivered, and one goes on without the other", async () => {
    const { db, exec, url, close } = await openPostgres();
    await migrateRetention(db);
    await exec(tables);
    const [one, other] = [await start(url), await start(url)];
    // Every job is handled twice, as if the first worker had died just before its answer.
    const repeating = (boss: BossLike): BossLike => ({
      ...boss,
      work: (queue, options, handle) =>
        boss.work(queue, options, async (jobs) => {
          await handle(jobs);
          await handle(jobs);
        }),
    });
    const plan = await planRetention(db, rules, { on, holder: "private" });
    const workers = [one, other].map((boss) => retentionWorker({ boss: repeating(boss), db, sliceSize: 40 }));
    await workers[0]?.begin(plan);
    for (const worker of workers) await worker.work();
    await one.stop();
    const certificate = await certified(workers[1], plan);
    expect(certificate.items.map(({ deleted }) => deleted)).toEqual([200, 200]);
    const { rows } = await db.query<{ jobs: string }>(countJobs, ["data-tika-retention"]);
    expect(Number(rows[0]?.jobs)).toBe(certificate.slices);
    await other.stop();
    await close();
  });
});

async function certified(
  worker: RetentionWorker | undefined,
  plan: RetentionPlan,
): Promise<DeletionCertificate> {
  const found = await worker?.certificate(plan);
  if (found) return found;
  await new Promise((resume) => setTimeout(resume, 250));
  return certified(worker, plan);
}
