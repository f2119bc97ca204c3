import { openPostgres, testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { bossVersions } from "./boss.fixture.js";
import type { BossLike } from "./boss.js";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import type { NightlyPlan } from "./nightly-plan.js";
import type { RetentionPlan } from "./plan.js";
import { retentionWorker } from "./retention-worker.js";
import { visitsRule } from "./rule.fixture.js";

const today = "2025-11-21";
const rules = defineRules([visitsRule()]);
const table = `CREATE TABLE visits (id int PRIMARY KEY, closed_on date);
  INSERT INTO visits SELECT n, '2020-01-01' FROM generate_series(1, 100) AS n`;

/** Queues in memory; `deliver` hands each job out as often as it is told, all at once. */
function memoryBoss() {
  const jobs = new Map<string, object[]>();
  const handlers = new Map<string, ((jobs: { data: unknown }[]) => Promise<void>)[]>();
  const schedules: unknown[][] = [];
  const boss: BossLike = {
    createQueue: async () => {},
    send: async (queue, data) => jobs.set(queue, [...(jobs.get(queue) ?? []), data]),
    work: async (queue, _, handle) => handlers.set(queue, [...(handlers.get(queue) ?? []), handle]),
    schedule: async (queue, cron, _, { tz }) => schedules.push([queue, cron, tz]),
  };
  const deliver = async (queue: string) => {
    for (const data of jobs.get(queue) ?? [])
      await Promise.all((handlers.get(queue) ?? []).map((handle) => handle([{ data }])));
    jobs.delete(queue);
  };
  return { boss, schedules, deliver };
}

describe.each(testDatabases)("a nightly plan on $name", ({ open }) => {
  const begun = async (change: Partial<NightlyPlan>) => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(table);
    const asked: RetentionPlan[] = [];
    const approve: NightlyPlan["approve"] = async (plan) => {
      asked.push(plan);
      return true;
    };
    const nightly: NightlyPlan = { rules, holder: "private", approve, ...change };
    const memory = memoryBoss();
    // Two workers: every job is handled by both, at once.
    const options = { boss: memory.boss, db, today, nightly, sliceSize: 30 } as const;
    const workers = [retentionWorker(options), retentionWorker(options)];
    for (const worker of workers) await worker.work();
    const night = async () => {
      await memory.boss.send("data-tika-retention-nightly", {}, {} as never);
      await memory.deliver("data-tika-retention-nightly");
      await memory.deliver("data-tika-retention");
    };
    const number = async (query: string) =>
      Number((await db.query<{ n: string }>(`SELECT (${query})::text AS n`)).rows[0]?.n);
    return { ...memory, db, exec, close, asked, workers, night, number };
  };

  it("is one plan, however often the night is delivered", async () => {
    const { asked, exec, night, number, workers, schedules, close } = await begun({});
    expect(schedules).toContainEqual(["data-tika-retention-nightly", "0 2 * * *", "UTC"]);
    await night();
    expect(await number("SELECT count(*) FROM visits")).toBe(0);
    expect(await number("SELECT count(*) FROM data_tika_retention_runs")).toBe(1);
    // Delivered again: nobody is asked, and what is due by now waits for the next night.
    const before = asked.length;
    await exec("INSERT INTO visits VALUES (1, '2020-01-01')");
    await night();
    expect([asked.length, await number("SELECT count(*) FROM visits")]).toEqual([before, 1]);
    expect(await number("SELECT count(*) FROM data_tika_retention_runs")).toBe(1);
    // Both workers asked, and for the same plan.
    const [plan, ...others] = asked;
    if (plan === undefined) throw new Error("nobody was asked");
    expect(others.every(({ digest }) => digest === plan.digest)).toBe(true);
    expect((await workers[0]?.certificate(plan))?.items[0]?.deleted).toBe(100);
    await close();
  });

  it("is the same one while its approval takes longer than the job, and shows the last one beside it", async () => {
    const asked: (readonly [string, string | undefined])[] = [];
    const answers: ((answer: boolean) => void)[] = [];
    const { db, exec, boss, deliver, number, close } = await begun({
      approve: (plan, last) => {
        asked.push([plan.digest, last?.digest]);
        return new Promise((answer) => answers.push(answer));
      },
    });
    const nightly = "data-tika-retention-nightly";
    const begin = async () => {
      await boss.send(nightly, {}, {} as never);
      const delivered = deliver(nightly);
      while (answers.length === 0 || answers.length % 2 === 1) await new Promise((on) => setTimeout(on, 20));
      return delivered;
    };
    const first = begin();
    while (answers.length < 2) await new Promise((on) => setTimeout(on, 20));
    // The job has expired and is delivered again, before anybody answered.
    await exec("INSERT INTO visits VALUES (101, '2020-01-01')");
    const second = begin();
    while (answers.length < 4) await new Promise((on) => setTimeout(on, 20));
    for (const answer of answers) answer(true);
    await Promise.all([first, second]);
    expect(new Set(asked.map(([digest]) => digest)).size).toBe(1);
    expect(asked.every(([, last]) => last === undefined)).toBe(true);
    await deliver("data-tika-retention");
    expect(await number("SELECT count(*) FROM visits")).toBe(1);
    await exec("UPDATE data_tika_retention_nights SET night = night - 1");
    answers.length = 0;
    const third = begin();
    while (answers.length < 2) await new Promise((on) => setTimeout(on, 20));
    for (const answer of answers) answer(false);
    await third;
    expect(asked.at(-1)?.[1]).toBe(asked[0]?.[0]);
    expect(asked.at(-1)?.[0]).not.toBe(asked[0]?.[0]);
    expect((await db.query("SELECT 1 FROM data_tika_retention_runs")).rows).toHaveLength(1);
    await close();
  });

  it("is left alone when it is not approved, and nobody is asked when nothing is due", async () => {
    let asked = 0;
    const { exec, night, number, close } = await begun({
      approve: async () => {
        asked += 1;
        return false;
      },
    });
    await night();
    expect(await number("SELECT count(*) FROM visits")).toBe(100);
    expect(await number("SELECT count(*) FROM data_tika_retention_runs")).toBe(0);
    const before = asked;
    // The next night.
    await exec("UPDATE data_tika_retention_nights SET night = night - 1; DELETE FROM visits");
    await night();
    expect(asked).toBe(before);
    await close();
  });
});

describe.each(bossVersions)("a nightly plan with pg-boss $version", ({ start }) => {
  it("is scheduled, and begun when its job comes", async () => {
    const { db, exec, url, close } = await openPostgres();
    await migrateRetention(db);
    await exec(table);
    const boss = await start(url);
    const plans: RetentionPlan[] = [];
    const approve = async (plan: RetentionPlan) => plans.push(plan) > 0;
    const nightly = { rules, holder: "private", cron: "30 1 * * *", approve } as const;
    const worker = retentionWorker({ boss, db, today, nightly });
    await worker.work();
    expect(await boss.schedules()).toMatchObject([
      { name: "data-tika-retention-nightly", cron: "30 1 * * *", timezone: "UTC" },
    ]);
    await boss.sendPlain("data-tika-retention-nightly");
    const deleted = async (): Promise<number | undefined> => {
      const [plan] = plans;
      const certificate = plan && (await worker.certificate(plan).catch(() => undefined));
      if (certificate) return certificate.items[0]?.deleted;
      await new Promise((resume) => setTimeout(resume, 100));
      return deleted();
    };
    expect(await deleted()).toBe(100);
    await boss.stop();
    await close();
  });
});
