import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import type { Sql } from "./compile-sql.js";
import type { TableRef } from "./condition-sql.js";
import { hasContent } from "./row-content.js";
import type { RetentionAction } from "./rule.js";
import { keyOf, qualifiedName, tableSql } from "./table-sql.js";

/** Actions after which the row is still there, and due for ever. */
const lasting: readonly (RetentionAction | "block")[] = ["anonymise", "pseudonymise", "restrict", "block"];

/** Whether the action leaves the row in its table, so that what was done must be remembered beside it. */
export function leavesRow(action: RetentionAction | "block"): boolean {
  return lasting.includes(action);
}

/**
 * Whether the action was done on the row, and what it wrote still stands; never told by the look of a value.
 *
 * A row that was filled again is due again. Which transaction wrote the row settles nearly all rows; where it is another
 * one, as after a dump was loaded or a new column filled, the written columns themselves are compared.
 */
export function isTreated(ref: TableRef, action: RetentionAction | "block"): Sql {
  const treated = sql`FROM data_tika_retention_treated AS treated
    WHERE treated.dataset = ${qualifiedName(ref.table)}::text AND treated.action = ${action}::text`;
  const isKnown = sql`(${keyOf(ref)} IN (SELECT treated.key ${treated}))`;
  if (!changesRow(action)) return isKnown;
  const written = sql`${sql.id(ref.alias, "xmin")}::text`;
  const stands = sql`(treated.content IS NULL OR ${hasContent(ref, sql`treated.content`)})`;
  return sql`(${isKnown} AND ((${keyOf(ref)}, ${written}) IN (SELECT treated.key, treated.written_by::text ${treated})
    OR EXISTS (SELECT ${treated} AND treated.key = ${keyOf(ref)} AND ${stands})))`;
}

/** A statement that forgets that rows were blocked: what is eliminated leaves no key behind. */
export function forgetBlocked(ref: TableRef, rows: Sql): Sql {
  return sql`DELETE FROM data_tika_retention_treated AS treated WHERE treated.dataset = ${qualifiedName(ref.table)}::text
    AND treated.action = 'block' AND treated.key IN (SELECT ${keyOf(ref)} FROM ${tableSql(ref)} WHERE ${rows})`;
}

/** Whether the action writes to the row. A restricted one stays as it is, and restricted whatever is written to it. */
export function changesRow(action: RetentionAction | "block"): boolean {
  return action === "anonymise" || action === "pseudonymise";
}

/** A statement that remembers as treated the rows of `reached`, by their key under the name `whole`. */
export function rememberReached(ref: TableRef, action: RetentionAction | "block", plan: string): Sql {
  return sql`INSERT INTO data_tika_retention_treated (dataset, key, action, plan, written_by, content)
    SELECT ${qualifiedName(ref.table)}::text, whole, ${action}::text, ${plan}::text, written_by, content FROM reached
    ON CONFLICT (dataset, action, key) DO UPDATE SET plan = excluded.plan, treated_at = excluded.treated_at,
      written_by = excluded.written_by, content = excluded.content`;
}

/**
 * Whether a row is restricted (*verrouillage*): its time is over, and nobody may use it though it is still stored.
 *
 * The application asks before it shows or uses the row; a sweep restricts, it does not hide. Public archives that wait for
 * a visa are blocked and count as restricted, until a sweep with the visa eliminates them.
 *
 * @param db - A database on which `migrateRetention` has run.
 * @param row - The table as `schema.table`, and the row's primary key as text, column by column.
 * @returns `true` once a sweep restricted or blocked the row.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 * @example
 * ```ts
 * import { isRestricted, migrateRetention } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await isRestricted(db, { dataset: "public.visits", key: ["7"] }); // => false
 * await db.close();
 * ```
 * @see Law 09-08, article 8-a
 */
export function isRestricted(
  db: SqlClient,
  { dataset, key }: { readonly dataset: string; readonly key: readonly string[] },
): Promise<boolean> {
  return onDatabase("isRestricted", async () => {
    const found = await ask(
      db,
      sql`SELECT 1 FROM data_tika_retention_treated
           WHERE dataset = ${dataset} AND key = ${[...key]}::text[] AND action IN ('restrict', 'block')`,
    );
    return found.length > 0;
  });
}
