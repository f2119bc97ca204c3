import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
import type { SqlDatabase } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import { checkPlan } from "./check-plan.js";
import { failure } from "./failure.js";
import type { RetentionPlan } from "./plan.js";
import { cutNextPass, readSlices, type Slice, type Step } from "./slices.js";

/** A plan that was begun, and its slices' size. */
export interface QueuedRun {
  readonly plan: string;
  readonly steps: readonly Step[];
  readonly size: number;
}

/**
 * The open slices of the first table that has any. A table whose rows refer to each other is cut again before the next
 * one comes: a worker killed between the last slice of a pass and this leaves it to whoever asks.
 */
export async function openSlices(
  db: SqlDatabase,
  { plan, steps, size }: QueuedRun,
): Promise<readonly Slice[]> {
  let slices = await readSlices(db, plan);
  for (const step of steps) {
    const open = () => slices.filter(({ item, done }) => item === step.item && !done);
    if (step.inPasses && open().length === 0) slices = await cutNextPass(db, plan, step, size);
    if (open().length > 0) return open();
  }
  return [];
}

/** What is to be sent once a slice is done: nothing while slices of its item are open, since others will end them. */
export async function slicesAfter(db: SqlDatabase, run: QueuedRun, item: number): Promise<readonly Slice[]> {
  const slices = await readSlices(db, run.plan);
  return slices.some((one) => one.item === item && !one.done) ? [] : openSlices(db, run);
}

/**
 * Notes that a plan is put into the queue, and how often that was done.
 *
 * @param again - Whether its open slices are wanted as new jobs, since the old ones may have been given up.
 */
export async function countQueueing(db: SqlDatabase, plan: string, again: boolean): Promise<void> {
  const times = again ? sql`times_queued + 1` : sql`greatest(times_queued, 1)`;
  await ask(db, sql`UPDATE data_tika_retention_runs SET times_queued = ${times} WHERE plan = ${plan}`);
}

/** The names of jobs, one for each slice and each time that its plan was put into the queue. */
export async function jobNames(db: SqlDatabase, plan: string): Promise<(slice: Slice) => string> {
  const [run] = await ask<{ times: string }>(
    db,
    sql`SELECT times_queued::text AS times FROM data_tika_retention_runs WHERE plan = ${plan}`,
  );
  return ({ item, slice }) => nameUuid(`${plan}/${run?.times}/${item}/${slice}`);
}

// RFC 9562, section 5.8: a UUID made from a name by a digest of one's own choice.
function nameUuid(name: string): string {
  const hex = toHex(sha256(utf8(name)));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** The plan of a run that was begun. */
export async function readRun(db: SqlDatabase, digest: string): Promise<RetentionPlan> {
  const [run] = await ask<{ content: string | null }>(
    db,
    sql`SELECT content FROM data_tika_retention_runs WHERE plan = ${digest}`,
  );
  if (run?.content == null) throw failure("retention.unknown_run");
  const plan = JSON.parse(run.content) as RetentionPlan;
  checkPlan(plan);
  return plan;
}
