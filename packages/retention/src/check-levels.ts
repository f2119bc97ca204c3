import type { SqlClient } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import { certificateOf, rowsLeft } from "./certificate.js";
import { type DeletionLevel, deletionLevels, type KeptCopies } from "./deletion-levels.js";
import { filesStandSql } from "./files.js";
import type { PlanItem, RetentionPlan } from "./plan.js";
import { removesRows } from "./plan-scope.js";
import { readLedger } from "./slices.js";
import { changesRow } from "./treated.js";

/** For which day the levels are asked, and how long copies are kept. */
export interface CheckLevelsOptions {
  /** The day. */
  readonly on: CivilDay;
  /** How long copies are kept that the database does not know of. */
  readonly kept?: KeptCopies;
}

/**
 * Which levels the deletion of a plan has reached by now.
 *
 * `storage` is measured: each table that the plan changed, its indexes and the ledger `data_tika_retention_slices` too, was written
 * anew without the rows, as by `VACUUM FULL` or `CLUSTER` while no older transaction is open. A table that was moved to another tablespace does not count: its
 * blocks were copied as they were. The file system's free blocks are not promised. `log` and `backup` follow from how
 * long you keep them: the database cannot know.
 *
 * @param db - The database that was swept.
 * @param plan - The plan.
 * @param options - Day, and how long copies are kept.
 * @returns The four levels, nearest first.
 * @throws {@link DataTikaError} `retention.invalid_day` when a period is no ISO 8601 duration.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 * @example
 * ```ts
 * import { checkLevels, defineRules, migrateRetention, planRetention, sweep } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await db.exec("CREATE TABLE visits (id int PRIMARY KEY, closed_on date); INSERT INTO visits VALUES (1, '2020-01-31')");
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
 * await sweep(db, plan);
 * const storage = async () => (await checkLevels(db, plan, { on: "2025-11-22" }))[1].reached;
 * await storage(); // => false
 * await db.exec("VACUUM FULL visits");
 * await db.exec("VACUUM FULL data_tika_retention_slices"); // held the keys at the ends of slices
 * await storage(); // => true
 * await db.close();
 * ```
 */
export function checkLevels(
  db: SqlClient,
  plan: RetentionPlan,
  options: CheckLevelsOptions,
): Promise<readonly DeletionLevel[]> {
  return onDatabase("checkLevels", async () => {
    const { entries, completedAt } = await readLedger(db, plan.digest);
    const left = rowsLeft(certificateOf(plan, entries, { completedAt }).items);
    // Nothing of a restricted row was changed.
    const changing = plan.items.flatMap(({ action }, item) => (changesData(action) ? [String(item)] : []));
    const [found] = await ask<{ stand: boolean }>(
      db,
      sql`SELECT EXISTS (SELECT FROM data_tika_retention_slices AS slice
            WHERE plan = ${plan.digest} AND deleted > 0 AND done_at IS NOT NULL
              AND item::text = ANY (${changing}::text[]) AND ${filesStandSql("slice")}) AS stand`,
    );
    const rewritten = found?.stand === false;
    return deletionLevels({ ...options, completedAt, left, rewritten });
  });
}

function changesData(action: PlanItem["action"]): boolean {
  return removesRows(action) || changesRow(action);
}
