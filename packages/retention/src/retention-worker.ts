import type { SqlDatabase } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
import { applySlice, type SliceTools } from "./apply-slice.js";
import { onDatabase } from "./ask-database.js";
import { type BossLike, checkJob, type Job } from "./boss.js";
import { certificateOf, type DeletionCertificate } from "./certificate.js";
import { checkPlace, checkPlan, checkSliceSize, checkTools, databaseDay } from "./check-plan.js";
import type { KeptCopies } from "./deletion-levels.js";
import { failure } from "./failure.js";
import { type NightlyPlan, planOfNight } from "./nightly-plan.js";
import type { RetentionPlan } from "./plan.js";
import { cutPasses, firstOpen, nextSlices, readRun } from "./queued-slices.js";
import { compileSteps } from "./run-steps.js";
import { cutSlices, readLedger, readSlices, type Slice } from "./slices.js";

/** What a worker needs. Every worker of a queue gets the same. */
export interface RetentionWorkerOptions extends SliceTools {
  /** How long copies are kept that the database does not know of, for the certificate. */
  readonly kept?: KeptCopies;
  /** A started pg-boss, `new PgBoss(url)`. */
  readonly boss: BossLike;
  /** The database that the plans were made in; the queue may be in another. */
  readonly db: SqlDatabase;
  /** Name of the queue; `data-tika-retention` when left out. */
  readonly queue?: string;
  /** Keys in a slice; 50,000 when left out. */
  readonly sliceSize?: number;
  /** Seconds after which a slice counts as lost and goes to another worker; 900 when left out. */
  readonly expireInSeconds?: number;
  /** The day it is, for a clock of your own; the database's clock when left out. */
  readonly today?: CivilDay;
  /** What is planned each night, and begun once it is approved. */
  readonly nightly?: NightlyPlan;
}

/** Executes plans slice by slice on any number of machines. */
export interface RetentionWorker {
  /**
   * Begins a plan: cuts its slices and sends the first of them as jobs. Begun twice, it is one run.
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
 * the next. Rows that refer go before rows referred to: the slices of a table are sent once those before it are done.
 *
 * With `nightly`, the workers of a queue make one plan a night together, ask whether it is approved, and begin it.
 *
 * @param options - pg-boss, the database, and what the actions need.
 * @returns The worker; nothing is handled before `work` is called.
 * @throws {@link DataTikaError} `retention.invalid_slice_size` when the size is not 1 to 1,000,000; from `begin` the codes of
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
  const { boss, db, queue = "data-tika-retention" } = options;
  const size = checkSliceSize(options.sliceSize);
  const retry = {
    retryLimit: 20,
    retryDelay: 1,
    retryBackoff: true,
    expireInSeconds: options.expireInSeconds ?? 900,
  };
  const send = async (plan: string, slices: readonly Slice[]) => {
    for (const { item, slice } of slices) await boss.send(queue, { plan, item, slice } satisfies Job, retry);
  };
  const handle = async (job: Job) => {
    const plan = await readRun(db, job.plan);
    checkTools(plan, options);
    const steps = await compileSteps(db, plan);
    const slice = (await readSlices(db, plan.digest)).find(
      (one) => one.item === job.item && one.slice === job.slice,
    );
    const step = steps.find(({ item }) => item === job.item);
    if (!slice || !step) throw failure("retention.invalid_job");
    if (!slice.done) await applySlice(db, plan.digest, { step, slice, tools: options });
    await send(plan.digest, await nextSlices(db, { plan: plan.digest, steps, step, size }));
  };
  const begin = (plan: RetentionPlan) =>
    onDatabase("begin", async () => {
      checkPlan(plan);
      checkTools(plan, options);
      await checkPlace(db, plan, options.today);
      const slices = await cutSlices(db, plan, await compileSteps(db, plan), size);
      await boss.createQueue(queue);
      await send(plan.digest, firstOpen(slices));
    });
  const polling = { batchSize: 1, pollingIntervalSeconds: 0.5 };
  const watchNights = async (nightly: NightlyPlan) => {
    const nights = `${queue}-nightly`;
    await boss.createQueue(nights);
    await boss.work(nights, polling, async () => {
      const on = options.today ?? (await onDatabase("nightly", () => databaseDay(db)));
      const plan = await planOfNight(db, { queue, on }, nightly);
      if (plan) await begin(plan);
    });
    // In UTC: what pg-boss knows of Morocco's clock depends on the age of its host's zone table.
    await boss.schedule(nights, nightly.cron ?? "0 2 * * *", {}, { ...retry, tz: "UTC" });
  };
  return {
    begin,
    work: async () => {
      await boss.createQueue(queue);
      await boss.work(queue, polling, async (jobs) => {
        for (const { data } of jobs) await onDatabase("work", () => handle(checkJob(data)));
      });
      if (options.nightly) await watchNights(options.nightly);
    },
    certificate: (plan) =>
      onDatabase("certificate", async () => {
        checkPlan(plan);
        await readRun(db, plan.digest);
        const slices = await readSlices(db, plan.digest);
        if (slices.some(({ done }) => !done)) return undefined;
        const cut = await cutPasses(db, plan, { slices, size });
        await send(plan.digest, firstOpen(cut));
        if (cut.some(({ done }) => !done)) return undefined;
        const { entries, completedAt } = await readLedger(db, plan.digest);
        return certificateOf(plan, entries, { completedAt, kept: options.kept });
      }),
  };
}
