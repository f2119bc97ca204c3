import { onDatabase } from "./ask-database.js";
import { checkJob } from "./boss.js";
import { certificateOf, type DeletionCertificate } from "./certificate.js";
import { checkPlan, databaseDay } from "./check-plan.js";
import { type NightlyPlan, planOfNight } from "./nightly-plan.js";
import type { RetentionPlan } from "./plan.js";
import { readRun } from "./queued-slices.js";
import { type SliceJobs, sliceJobs } from "./slice-jobs.js";
import { readLedger, readSlices } from "./slices.js";
import type { RetentionWorkerOptions } from "./worker-options.js";

const polling = { batchSize: 1, pollingIntervalSeconds: 0.5 };

/** Executes plans slice by slice on any number of machines. */
export interface RetentionWorker {
  /**
   * Begins a plan: cuts its slices and sends the first of them as jobs. Begun twice, it is one run.
   *
   * Begun again, its open slices are sent anew: do so after an outage that outlasted the twenty attempts of a job, since
   * pg-boss then gives the job up and nothing else tells.
   *
   * @param plan - Made by `planRetention`, unchanged.
   */
  readonly begin: (plan: RetentionPlan) => Promise<void>;
  /** Handles jobs from now on, until pg-boss is stopped; with `nightly`, also plans each night. */
  readonly work: () => Promise<void>;
  /**
   * The certificate of a plan that was begun.
   *
   * @param plan - The same plan.
   * @returns The certificate; `undefined` while slices are open.
   */
  readonly certificate: (plan: RetentionPlan) => Promise<DeletionCertificate | undefined>;
}

/**
 * A worker that executes plans through pg-boss: as many as you like, on as many machines.
 *
 * A job names a slice and nothing else; the truth stays in the ledger, in the transaction of the slice. A job that is
 * delivered twice, or by two workers at once, therefore has one effect, and a worker that is killed leaves its slice to
 * the next. Rows that refer go before rows referred to: the slices of a table are sent once those before it are done, each
 * under a name of its own, so that a slice sent twice is one job. pg-boss looks for lost jobs at its own pace, every two
 * minutes in version 10 (`maintenanceIntervalSeconds`) and every minute in version 12 (`superviseIntervalSeconds`): that long,
 * and `expireInSeconds`, a slice of a killed worker waits.
 *
 * With `nightly`, the workers of a queue make one plan a night together, ask whether it is approved, and begin it.
 *
 * @param options - pg-boss, the database, and what the actions need.
 * @returns The worker; nothing is handled before `work` is called.
 * @throws {@link DataTikaError} `retention.invalid_slice_size` when the size is not 1 to 1,000,000, `retention.invalid_pace`
 *   when `share` is no such number; from `begin` the codes of
 *   `sweep`; to pg-boss `retention.invalid_job` or `retention.unknown_run` for a job that is none of ours.
 * @example
 * ```ts
 * import { type BossLike, defineRules, migrateRetention, planRetention, retentionWorker } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * // In an application: const boss = new PgBoss(url); await boss.start().
 * const jobs: object[] = [];
 * const boss: BossLike = {
 *   createQueue: async () => {},
 *   send: async (_queue, job) => jobs.push(job),
 *   work: async (_queue, _options, handle) => {
 *     for (const data of jobs) await handle([{ data }]);
 *   },
 *   schedule: async () => {},
 * };
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await db.exec("CREATE TABLE visits (id int PRIMARY KEY, closed_on date)");
 * await db.exec("INSERT INTO visits SELECT n, '2020-01-31' FROM generate_series(1, 100) AS n");
 * const rules = defineRules([
 *   {
 *     id: "visits",
 *     dataset: "visits",
 *     start: { column: "closed_on" },
 *     phases: [{ name: "active", keep: "P2Y" }],
 *     then: "delete",
 *     source: "declaration to the CNDP",
 *     mark: "text",
 *   },
 * ]);
 * const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
 * const worker = retentionWorker({ boss, db, sliceSize: 40 });
 * await worker.begin(plan);
 * await worker.certificate(plan); // => undefined
 * await worker.work();
 * (await worker.certificate(plan))?.items[0].deleted; // => 100
 * jobs.length; // => 3
 * await db.close();
 * ```
 */
export function retentionWorker(options: RetentionWorkerOptions): RetentionWorker {
  const { boss, db } = options;
  const jobs = sliceJobs(options);
  return {
    begin: (plan) => jobs.begin(plan, true),
    work: async () => {
      await boss.createQueue(jobs.queue);
      await boss.work(jobs.queue, polling, async (delivered) => {
        for (const { data } of delivered) await onDatabase("work", () => jobs.handle(checkJob(data)));
      });
      if (options.nightly) await watchNights(options, jobs, options.nightly);
    },
    certificate: (plan) =>
      onDatabase("certificate", async () => {
        checkPlan(plan);
        await readRun(db, plan.digest);
        if ((await readSlices(db, plan.digest)).some(({ done }) => !done)) return undefined;
        if ((await jobs.sendOpen(plan)).length > 0) return undefined;
        const { entries, completedAt } = await readLedger(db, plan.digest);
        return certificateOf(plan, entries, { completedAt, kept: options.kept });
      }),
  };
}

async function watchNights(
  { boss, db, today }: RetentionWorkerOptions,
  jobs: SliceJobs,
  nightly: NightlyPlan,
): Promise<void> {
  const nights = `${jobs.queue}-nightly`;
  await boss.createQueue(nights);
  await boss.work(nights, polling, async () => {
    const on = today ?? (await onDatabase("nightly", () => databaseDay(db)));
    const plan = await planOfNight(db, { queue: jobs.queue, on }, nightly);
    if (plan) await jobs.begin(plan, false);
  });
  // In UTC: what pg-boss knows of Morocco's clock depends on the age of its host's zone table.
  await boss.schedule(nights, nightly.cron ?? "0 2 * * *", {}, { ...jobs.retry, tz: "UTC" });
}
