import { readCatalogue, type SqlDatabase } from "@data-tika/core/sql";
import { type CivilDay, casablancaDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import { certificateOf, type DeletionCertificate } from "./certificate.js";
import { compileSql } from "./compile-sql.js";
import { failure } from "./failure.js";
import type { PlanItem, RetentionPlan } from "./plan.js";
import { planDigest } from "./plan-digest.js";
import { isStillReferenced, itemSql, planScope } from "./plan-scope.js";
import { cutSlices, type Deletion, deleteSlice, readLedger } from "./slices.js";
import { qualifiedName } from "./table-sql.js";

/** How far a sweep has come, after each slice. */
export interface SweepProgress {
  /** The table. */
  readonly dataset: string;
  /** Slices done so far, those of an earlier sweep of this plan included. */
  readonly slicesDone: number;
  /** Slices of the plan. */
  readonly slices: number;
  /** Rows deleted by this call so far. */
  readonly deleted: number;
  /** Rows that the plan reaches. */
  readonly planned: number;
}

/** How a sweep runs. */
export interface SweepOptions {
  /** Called after each slice; count rate and remaining time with your own clock. */
  readonly onProgress?: (progress: SweepProgress) => void;
  /** Stops the sweep between two slices. */
  readonly signal?: AbortSignal;
  /** Keys in a slice; 50,000 when left out. A plan that was begun keeps its slices. */
  readonly sliceSize?: number;
  /** The day it is, for a clock of your own; the database's clock when left out. */
  readonly today?: CivilDay;
}

/**
 * Executes a plan: deletes what is due, slice by slice, and certifies it.
 *
 * Each slice is one transaction: holds locked, condition, holds and references asked again, rows deleted, ledger
 * written. A hold placed meanwhile therefore either keeps its row or is told that the row is gone. A sweep that was
 * stopped or killed goes on where it was when the same plan is swept again; a plan swept twice, or by two processes, has
 * one effect. `review`, `restrict` and `block` change nothing and are reported.
 *
 * @param db - The database that the plan was made in.
 * @param plan - Made by `planRetention`, unchanged. Nothing else is accepted.
 * @param options - Progress, stop, size of the slices.
 * @returns The certificate; the same one when everything was done before.
 * @throws {@link DataTikaError} `retention.invalid_plan` or `retention.plan_changed` when it is no plan, or was edited, or the
 *   database's tables or the rules no longer give its conditions.
 * @throws {@link DataTikaError} `retention.other_database` when it was made for another database.
 * @throws {@link DataTikaError} `retention.plan_not_due` when its day has not come.
 * @throws {@link DataTikaError} `retention.action_not_executable` for `anonymise`, `pseudonymise` and
 *   `archive-then-delete`, before anything is written.
 * @throws {@link DataTikaError} `retention.invalid_slice_size` when the size is not 1 to 1,000,000.
 * @throws {@link DataTikaError} `retention.aborted` when the signal stopped it; `retention.slice_failed` when the database refused a slice.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses before.
 * @example
 * ```ts
 * import { defineRules, migrateRetention, planRetention, sweep } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await db.exec("CREATE TABLE visits (id int PRIMARY KEY, closed_on date)");
 * await db.exec("INSERT INTO visits VALUES (1001, '2020-01-31'), (1002, '2025-01-31')");
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
 * const plan = await planRetention(db, rules, { on: "2025-11-21" });
 * plan.items[0].counts; // => { due: 1, held: 0, referenced: 0, reached: 1 }
 * plan.items[0].sample; // => [ '••01' ]
 * const certificate = await sweep(db, plan);
 * certificate.items[0].deleted; // => 1
 * certificate.level; // => logical
 * await sweep(db, { ...plan, on: "2030-01-01" }); // throws retention.plan_changed
 * await db.close();
 * ```
 * @see Law 09-08, articles 3-1-e and 55
 */
export function sweep(
  db: SqlDatabase,
  plan: RetentionPlan,
  options: SweepOptions = {},
): Promise<DeletionCertificate> {
  return onDatabase("sweep", async () => {
    const size = options.sliceSize ?? 50_000;
    if (!Number.isInteger(size) || size < 1 || size > 1_000_000)
      throw failure("retention.invalid_slice_size");
    checkPlan(plan);
    await checkPlace(db, plan, options.today);
    const deletions = await compileDeletions(db, plan);
    const slices = await cutSlices(db, plan.digest, deletions, size);
    const planned = plan.estimate.rows;
    let slicesDone = slices.filter(({ done }) => done).length;
    let deleted = 0;
    for (const slice of slices.filter(({ done }) => !done)) {
      if (options.signal?.aborted) throw failure("retention.aborted", { slices: slicesDone });
      const deletion = deletions.find(({ item }) => item === slice.item);
      if (deletion === undefined) throw failure("retention.plan_changed");
      deleted += (await deleteSlice(db, plan.digest, deletion, slice)) ?? 0;
      slicesDone += 1;
      const dataset = qualifiedName(deletion.ref.table);
      options.onProgress?.({ dataset, slicesDone, slices: slices.length, deleted, planned });
    }
    const { entries, completedAt } = await readLedger(db, plan.digest);
    return certificateOf(plan, entries, completedAt);
  });
}

const reported: readonly PlanItem["action"][] = ["review", "restrict", "block"];

function checkPlan(plan: RetentionPlan): void {
  let digest: string;
  try {
    digest = planDigest(plan);
  } catch (error) {
    throw failure("retention.invalid_plan", {}, { cause: error });
  }
  if (typeof plan.digest !== "string" || plan.version !== 1) throw failure("retention.invalid_plan");
  if (plan.digest !== digest) throw failure("retention.plan_changed");
  const other = plan.items.find(({ action }) => action !== "delete" && !reported.includes(action));
  if (other)
    throw failure("retention.action_not_executable", { action: other.action, dataset: other.dataset });
}

async function checkPlace(db: SqlDatabase, plan: RetentionPlan, today: CivilDay | undefined): Promise<void> {
  const [row] = await ask<{ id: string; now: string }>(
    db,
    sql`SELECT id::text, (extract(epoch FROM now()) * 1000)::bigint::text AS now FROM data_tika_retention_database`,
  );
  if (row?.id !== plan.database) throw failure("retention.other_database");
  if ((today ?? casablancaDay(new Date(Number(row.now)))) < plan.on) throw failure("retention.plan_not_due");
}

// The plan's own SQL is never run: the rules are compiled again, and must give the same text.
async function compileDeletions(db: SqlDatabase, plan: RetentionPlan): Promise<readonly Deletion[]> {
  const catalogue = await readCatalogue(db);
  const scope = planScope(plan.rules, catalogue, plan.on, plan.holder);
  return plan.items.flatMap((item, at) => {
    if (item.action !== "delete") return [];
    const table = scope.tables.find((one) => qualifiedName(one.table) === item.dataset);
    if (table === undefined) throw failure("retention.plan_changed");
    const ref = { table: table.table, alias: "t" };
    const due = itemSql(table, ref, "delete", plan.on);
    const { text, values } = compileSql(due);
    if (text !== item.predicate.text || values.map(String).join("\n") !== item.predicate.values.join("\n"))
      throw failure("retention.plan_changed");
    return [{ item: at, ref, due, referenced: isStillReferenced(catalogue, ref) }];
  });
}
