import { readCatalogue, type SqlDatabase } from "@data-tika/core/sql";
import { sql } from "kysely";
import { applySlice, type SliceTools } from "./apply-slice.js";
import { allOf, compileSql } from "./compile-sql.js";
import { failure } from "./failure.js";
import type { RetentionPlan } from "./plan.js";
import { withLinks } from "./plan-link.js";
import { itemSql, planScope, removesRows } from "./plan-scope.js";
import { isStillReferenced, refersToItself } from "./references-sql.js";
import { cutNextPass, type Slice, type Step } from "./slices.js";
import type { Pace } from "./sweep-pace.js";
import type { Progress } from "./sweep-progress.js";
import { qualifiedName } from "./table-sql.js";
import { isTreated } from "./treated.js";
import { isUnchanged } from "./unchanged-sql.js";

/** The items of a plan that are executed. The plan's own SQL is never run: the rules are compiled again, and must give the same text. */
export async function compileSteps(db: SqlDatabase, plan: RetentionPlan): Promise<readonly Step[]> {
  const catalogue = withLinks(await readCatalogue(db), plan.links);
  const scope = planScope(plan.rules, catalogue, plan.on, plan.holder);
  return plan.items.flatMap(({ action, dataset, predicate }, item) => {
    if (action === "review") return [];
    const table = scope.tables.find((one) => qualifiedName(one.table) === dataset);
    if (table === undefined) throw failure("retention.plan_changed");
    const ref = { table: table.table, alias: "t" };
    const planned = itemSql(table, ref, action, plan.on);
    const { text, values } = compileSql(planned);
    if (text !== predicate.text || values.map(String).join("\n") !== predicate.values.join("\n"))
      throw failure("retention.plan_changed");
    // A plan counts all rows that are blocked; those that were remembered by an earlier one are done.
    const condition = action === "block" ? allOf([planned, sql`NOT ${isTreated(ref, action)}`]) : planned;
    const due = allOf([condition, isUnchanged(ref, plan.snapshot)]);
    const removes = removesRows(action);
    const referenced = removes ? isStillReferenced(catalogue, ref) : undefined;
    const inPasses = removes && refersToItself(catalogue, table.table);
    const tombstones = removes && table.rules.some((rule) => rule.tombstones === true);
    const unblocks = table.visas !== undefined && action !== "block";
    return [{ item, ref, catalogue, tombstones, action, condition, due, referenced, inPasses, unblocks }];
  });
}

/** What a run of steps needs. */
export interface Run {
  readonly db: SqlDatabase;
  readonly plan: string;
  readonly size: number;
  readonly tools: SliceTools;
  readonly signal: AbortSignal | undefined;
  readonly pace: Pace;
  readonly progress: Progress;
}

/** Applies the open slices in their order; tables that refer to themselves are cut again until nothing is free. */
export async function runSteps(run: Run, steps: readonly Step[], cut: readonly Slice[]): Promise<void> {
  let slices = cut;
  for (const step of steps) {
    const own = () => slices.filter(({ item }) => item === step.item);
    for (let before = -1; before < own().length; ) {
      before = own().length;
      slices = await runOpen(run, step, slices);
      if (step.inPasses) slices = await cutNextPass(run.db, run.plan, step, run.size);
    }
  }
}

async function runOpen(run: Run, step: Step, slices: readonly Slice[]): Promise<readonly Slice[]> {
  let now = slices;
  for (const slice of slices.filter(({ item, done }) => item === step.item && !done)) {
    const slicesDone = now.filter(({ done }) => done).length;
    if (run.signal?.aborted) throw failure("retention.aborted", { slices: slicesDone });
    if (run.pace.isSpent()) throw failure("retention.time_spent", { slices: slicesDone });
    run.progress.begins(step, slice);
    const reached = (await applied(run, { step, slice, slicesDone })) ?? 0;
    run.progress.begins(step, { slice: slice.slice + 1 });
    now = now.map((one) => (one === slice ? { ...one, done: true } : one));
    const left = now.filter(({ done }) => !done).length;
    const speed = await run.pace.done(reached, left);
    run.progress.done({ step, slicesDone: slicesDone + 1, slices: now.length, reached, ...speed });
    if (left > 0) await run.pace.rest(run.signal);
  }
  return now;
}

async function applied(
  { db, plan, tools, signal }: Run,
  { step, slice, slicesDone }: { readonly step: Step; readonly slice: Slice; readonly slicesDone: number },
): Promise<number | undefined> {
  try {
    return await applySlice(db, plan, { step, slice, tools, signal });
  } catch (error) {
    // An archive or a transform that was left alone fails in its own words.
    if (signal?.aborted) throw failure("retention.aborted", { slices: slicesDone }, { cause: error });
    throw error;
  }
}
