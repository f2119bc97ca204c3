import { readCatalogue, type SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import { isHeld, wideHolds } from "./hold-sql.js";
import { maskKey } from "./mask-key.js";
import type { PlanItem, RetentionPlan } from "./plan.js";
import { withLinks } from "./plan-link.js";
import { itemSql, planScope, removesRows } from "./plan-scope.js";
import { isStillReferenced } from "./references-sql.js";
import { keyColumns, keyOf, qualifiedName, tableSql } from "./table-sql.js";
import { isUnchanged } from "./unchanged-sql.js";

/** Rows that fit an item of a plan and that a sweep of it leaves where they are. */
export interface SkippedRows {
  /** The table, `schema.table`. */
  readonly dataset: string;
  /** The item's action. */
  readonly action: PlanItem["action"];
  /** Why they are left: written since the plan was made, under a hold, or still referred to; the first that is true. */
  readonly because: "changed" | "held" | "referenced";
  /** How many. */
  readonly rows: number;
  /** The first keys, at most twenty, masked. */
  readonly keys: readonly string[];
}

/**
 * The rows that a sweep of this plan leaves alone though they are due, and why.
 *
 * Asked after the sweep, these are the rows it skipped; a new plan takes those in that were only changed. Reads only.
 *
 * @param db - The database that the plan was made in.
 * @param plan - Made by `planRetention`.
 * @returns One entry for each item and reason with rows.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 * @example
 * ```ts
 * import { defineRules, migrateRetention, planRetention, skippedRows, sweep } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await db.exec("CREATE TABLE visits (id int PRIMARY KEY, closed_on date, note text)");
 * await db.exec("INSERT INTO visits VALUES (1001, '2020-01-31', ''), (1002, '2020-01-31', '')");
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
 * await db.exec("UPDATE visits SET note = 'called again' WHERE id = 1002");
 * (await sweep(db, plan)).items[0].deleted; // => 1
 * const [skipped] = await skippedRows(db, plan);
 * [skipped.because, skipped.rows, skipped.keys]; // => [ 'changed', 1, [ '••02' ] ]
 * await db.close();
 * ```
 */
export function skippedRows(db: SqlClient, plan: RetentionPlan): Promise<readonly SkippedRows[]> {
  return onDatabase("skippedRows", async () => {
    const catalogue = withLinks(await readCatalogue(db), plan.links);
    const scope = planScope(plan.rules, catalogue, plan.on, plan.holder);
    const holds = await wideHolds(db, catalogue);
    const skipped: SkippedRows[] = [];
    for (const { dataset, action } of plan.items) {
      const table = scope.tables.find((one) => qualifiedName(one.table) === dataset);
      if (table === undefined || action === "review" || action === "block") continue;
      const ref = { table: table.table, alias: "t" };
      const referenced = (removesRows(action) ? isStillReferenced(catalogue, ref) : undefined) ?? sql`FALSE`;
      const found = await ask<{ because: SkippedRows["because"]; rows: string; keys: string }>(
        db,
        sql`WITH due AS (
              SELECT ${keyOf(ref)} AS key, row_number() OVER (ORDER BY ${keyColumns(ref)}) AS place,
                     CASE WHEN NOT ${isUnchanged(ref, plan.snapshot)} THEN 'changed' WHEN ${isHeld(ref, holds)} THEN 'held'
                          WHEN ${referenced} THEN 'referenced' END AS because
                FROM ${tableSql(ref)} WHERE ${itemSql(table, ref, action, plan.on)})
            SELECT because, count(*)::text AS rows, (SELECT json_agg(few.key ORDER BY few.place) FROM (SELECT key, place FROM due AS one
                     WHERE one.because = due.because ORDER BY place LIMIT 20) AS few)::text AS keys
              FROM due WHERE because IS NOT NULL GROUP BY because ORDER BY because`,
      );
      for (const { because, rows, keys } of found)
        skipped.push({
          dataset,
          action,
          because,
          rows: Number(rows),
          keys: (JSON.parse(keys) as string[][]).map(maskKey),
        });
    }
    return skipped;
  });
}
