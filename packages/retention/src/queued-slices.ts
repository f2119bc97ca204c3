import type { SqlDatabase } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import { checkPlan } from "./check-plan.js";
import { failure } from "./failure.js";
import type { RetentionPlan } from "./plan.js";
import { compileSteps } from "./run-steps.js";
import { cutNextPass, readSlices, type Slice, type Step } from "./slices.js";

/** Cuts the passes that are due: a worker killed between the last slice of a pass and this leaves it to whoever asks. */
export async function cutPasses(
  db: SqlDatabase,
  plan: RetentionPlan,
  { slices, size }: { readonly slices: readonly Slice[]; readonly size: number },
): Promise<readonly Slice[]> {
  let now = slices;
  for (const step of (await compileSteps(db, plan)).filter(({ inPasses }) => inPasses))
    if (now.every(({ done }) => done)) now = await cutNextPass(db, plan.digest, step, size);
  return now;
}

/** Open slices of the first item that has any. */
export function firstOpen(slices: readonly Slice[]): readonly Slice[] {
  const open = slices.filter(({ done }) => !done);
  return open.filter(({ item }) => item === open[0]?.item);
}

/** A slice's step among the steps of its plan. */
export interface Position {
  readonly plan: string;
  readonly steps: readonly Step[];
  readonly step: Step;
  readonly size: number;
}

/** What is to be sent once a slice is done: nothing while slices of its item are open, since others will end them. */
export async function nextSlices(db: SqlDatabase, { plan, step, size }: Position): Promise<readonly Slice[]> {
  const isOpen = ({ item, done }: Slice) => item === step.item && !done;
  const slices = await readSlices(db, plan);
  if (slices.some(isOpen)) return [];
  return firstOpen(step.inPasses ? await cutNextPass(db, plan, step, size) : slices);
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
