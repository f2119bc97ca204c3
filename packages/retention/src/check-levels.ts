import { findTable, readCatalogue, type SqlClient } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import { type DeletionLevel, deletionLevels, type KeptCopies } from "./deletion-levels.js";
import type { RetentionPlan } from "./plan.js";
import { readLedger } from "./slices.js";

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
 * `storage` is measured: each table that the plan changed stands in another file than it did then, as after `VACUUM FULL` or
 * `CLUSTER`, which rewrite its indexes too. The file system's free blocks are not promised. `log` and `backup` follow from how
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
 * await storage(); // => true
 * await db.close();
 * ```
 */
export function checkLevels(
  db: SqlClient,
  plan: RetentionPlan,
  { on, kept }: CheckLevelsOptions,
): Promise<readonly DeletionLevel[]> {
  return onDatabase("checkLevels", async () => {
    const { completedAt } = await readLedger(db, plan.digest);
    const changed = await ask<{ item: string; file: string | null }>(
      db,
      sql`SELECT DISTINCT item::text, file FROM data_tika_retention_slices
           WHERE plan = ${plan.digest} AND deleted > 0 AND done_at IS NOT NULL`,
    );
    const catalogue = await readCatalogue(db);
    let rewritten = true;
    for (const { item, file } of changed) {
      const { dataset, action } = plan.items[Number(item)] ?? {};
      // Nothing of a restricted or blocked row was changed.
      if (dataset === undefined || action === "restrict" || action === "block") continue;
      const table = findTable(catalogue, dataset);
      if (table === undefined) continue;
      const [now] = await ask<{ file: string | null }>(
        db,
        sql`SELECT pg_relation_filenode(format('%I.%I', ${table.schema}::text, ${table.name}::text)::regclass)::text AS file`,
      );
      rewritten &&= file !== null && now?.file !== null && now?.file !== file;
    }
    return deletionLevels({ completedAt, on, rewritten, kept });
  });
}
