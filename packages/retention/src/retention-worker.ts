import type { SqlDatabase } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { applySlice, type SliceTools } from "./apply-slice.js";
import { ask, onDatabase } from "./ask-database.js";
import { type BossLike, checkJob, type Job } from "./boss.js";
import { certificateOf, type DeletionCertificate } from "./certificate.js";
import { checkPlace, checkPlan, checkSliceSize, checkTools } from "./check-plan.js";
import type { KeptCopies } from "./deletion-levels.js";
import { failure } from "./failure.js";
import type { RetentionPlan } from "./plan.js";
import { compileSteps } from "./run-steps.js";
import { cutNextPass, cutSlices, readLedger, readSlices, type Slice, type Step } from "./slices.js";

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
}

/** Executes plans slice by slice on any number of machines. */
export interface RetentionWorker {
  /**
   * Begins a plan: cuts its slices and sends the first of them as jobs. Begun twice, it is one run.
   *
   * @param plan - Made by `planRetention`, unchanged.
   */
  readonly begin: (plan: RetentionPlan) => Promise<void>;
  /** Handles jobs from now on, until pg-boss is stopped. */
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
  return {
    begin: (plan) =>
      onDatabase("begin", async () => {
        checkPlan(plan);
        checkTools(plan, options);
        await checkPlace(db, plan, options.today);
        const slices = await cutSlices(db, plan, await compileSteps(db, plan), size);
        await boss.createQueue(queue);
        await send(plan.digest, firstOpen(slices));
      }),
    work: async () => {
      await boss.createQueue(queue);
      await boss.work(queue, { batchSize: 1, pollingIntervalSeconds: 0.5 }, async (jobs) => {
        for (const { data } of jobs) await onDatabase("work", () => handle(checkJob(data)));
      });
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

// A worker that was killed between the last slice of a pass and the cut of the next one leaves that cut to whoever asks.
async function cutPasses(
  db: SqlDatabase,
  plan: RetentionPlan,
  { slices, size }: { readonly slices: readonly Slice[]; readonly size: number },
): Promise<readonly Slice[]> {
  let now = slices;
  for (const step of (await compileSteps(db, plan)).filter(({ inPasses }) => inPasses))
    if (now.every(({ done }) => done)) now = await cutNextPass(db, plan.digest, step, size);
  return now;
}

// Open slices of the first item that has any.
function firstOpen(slices: readonly Slice[]): readonly Slice[] {
  const open = slices.filter(({ done }) => !done);
  return open.filter(({ item }) => item === open[0]?.item);
}

interface Position {
  readonly plan: string;
  readonly steps: readonly Step[];
  readonly step: Step;
  readonly size: number;
}

// What is to be sent once a slice is done: nothing while slices of its item are open, since others will end them.
async function nextSlices(db: SqlDatabase, { plan, step, size }: Position): Promise<readonly Slice[]> {
  const isOpen = ({ item, done }: Slice) => item === step.item && !done;
  const slices = await readSlices(db, plan);
  if (slices.some(isOpen)) return [];
  return firstOpen(step.inPasses ? await cutNextPass(db, plan, step, size) : slices);
}

async function readRun(db: SqlDatabase, digest: string): Promise<RetentionPlan> {
  const [run] = await ask<{ content: string | null }>(
    db,
    sql`SELECT content FROM data_tika_retention_runs WHERE plan = ${digest}`,
  );
  if (run?.content == null) throw failure("retention.unknown_run");
  const plan = JSON.parse(run.content) as RetentionPlan;
  checkPlan(plan);
  return plan;
}
