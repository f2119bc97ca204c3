import { applySlice } from "./apply-slice.js";
import { onDatabase } from "./ask-database.js";
import type { BossSendOptions, Job } from "./boss.js";
import { checkPlace, checkPlan, checkSliceSize, checkTools } from "./check-plan.js";
import { failure } from "./failure.js";
import type { RetentionPlan } from "./plan.js";
import {
  countQueueing,
  jobNames,
  openSlices,
  type QueuedRun,
  readRun,
  slicesAfter,
} from "./queued-slices.js";
import { compileSteps } from "./run-steps.js";
import { cutSlices, readSlices, type Slice } from "./slices.js";
import { checkPace, createPace, type Pace } from "./sweep-pace.js";
import { qualifiedName } from "./table-sql.js";
import type { RetentionWorkerOptions } from "./worker-options.js";

/** The slices of plans as jobs of a queue. */
export interface SliceJobs {
  readonly queue: string;
  readonly retry: BossSendOptions;
  /** Cuts a plan and sends its first slices; `again` sends those that are open under new names. */
  readonly begin: (plan: RetentionPlan, again: boolean) => Promise<void>;
  /** Applies a slice and sends those that may follow it. */
  readonly handle: (job: Job) => Promise<void>;
  /** Sends the open slices that may be applied, and gives them. */
  readonly sendOpen: (plan: RetentionPlan) => Promise<readonly Slice[]>;
}

/** The slices of plans as jobs of a queue, with what the options say. */
export function sliceJobs(options: RetentionWorkerOptions): SliceJobs {
  const { boss, db, queue = "data-tika-retention", expireInSeconds = 900 } = options;
  const size = checkSliceSize(options.sliceSize);
  checkPace(options);
  const retry = { retryLimit: 20, retryDelay: 1, retryBackoff: true, expireInSeconds };
  const send = async (plan: string, slices: readonly Slice[]) => {
    if (slices.length === 0) return;
    const nameOf = await jobNames(db, plan);
    for (const one of slices) {
      const job: Job = { plan, item: one.item, slice: one.slice };
      await boss.send(queue, job, { ...retry, id: nameOf(one) });
    }
  };
  const runOf = async (plan: RetentionPlan): Promise<QueuedRun> => ({
    plan: plan.digest,
    steps: await compileSteps(db, plan),
    size,
  });
  const sendOpen = async (run: QueuedRun) => {
    const open = await openSlices(db, run);
    await send(run.plan, open);
    return open;
  };
  return {
    queue,
    retry,
    sendOpen: async (plan) => sendOpen(await runOf(plan)),
    handle: async (job) => {
      const plan = await readRun(db, job.plan);
      checkTools(plan, options);
      const run = await runOf(plan);
      const pace = await createPace(db, options);
      await applyJob(options, { run, job, pace });
      await send(run.plan, await slicesAfter(db, run, job.item));
      await pace.rest(undefined);
    },
    begin: (plan, again) =>
      onDatabase("begin", async () => {
        checkPlan(plan);
        checkTools(plan, options);
        await checkPlace(db, plan, options.today);
        const run = await runOf(plan);
        await cutSlices(db, plan, run.steps, size);
        await boss.createQueue(queue);
        await countQueueing(db, plan.digest, again);
        await sendOpen(run);
      }),
  };
}

interface JobOfRun {
  readonly run: QueuedRun;
  readonly job: Job;
  readonly pace: Pace;
}

async function applyJob(options: RetentionWorkerOptions, { run, job, pace }: JobOfRun): Promise<void> {
  const { db } = options;
  const step = run.steps.find(({ item }) => item === job.item);
  const slice = (await readSlices(db, run.plan)).find(
    (one) => one.item === job.item && one.slice === job.slice,
  );
  if (!slice || !step) throw failure("retention.invalid_job");
  if (slice.done) return;
  const reached = await applySlice(db, run.plan, { step, slice, tools: options });
  if (reached === undefined) return;
  const slices = await readSlices(db, run.plan);
  const slicesDone = slices.filter(({ done }) => done).length;
  const speed = await pace.done(reached, slices.length - slicesDone);
  const dataset = qualifiedName(step.ref.table);
  options.onProgress?.({ plan: run.plan, dataset, reached, slicesDone, slices: slices.length, ...speed });
}
