import { findTable, readCatalogue, type SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import { failure } from "./failure.js";
import type { RowKey } from "./hold.js";
import { documentSql, serverSql } from "./is-listed.js";
import { keyOf, tableSql } from "./table-sql.js";

/**
 * The elimination lists that a row stands on, as it is now: for `listed` of a record that `decideRetention` is asked about.
 *
 * A row that was written to since a list was made no longer stands on it. Whether a list was stamped, the visas say.
 *
 * @param db - A database on which `migrateRetention` has run.
 * @param row - The table, and the row's primary key as text, column by column.
 * @returns The lists, each by the digest of the plan it was made from.
 * @throws {@link DataTikaError} `retention.unknown_table` when there is no such table.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 * @example
 * ```ts
 * import { listsWith, migrateRetention } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await db.exec("CREATE TABLE files (id int PRIMARY KEY); INSERT INTO files VALUES (7)");
 * await listsWith(db, { dataset: "files", key: ["7"] }); // => []
 * await db.close();
 * ```
 * @see Decree 2-14-267, article 14
 */
export function listsWith(db: SqlClient, { dataset, key }: RowKey): Promise<readonly string[]> {
  return onDatabase("listsWith", async () => {
    const table = findTable(await readCatalogue(db), dataset);
    if (table === undefined) throw failure("retention.unknown_table", { dataset });
    const ref = { table, alias: "t" };
    const rows = await ask<{ plan: string }>(
      db,
      sql`SELECT list.plan FROM ${tableSql(ref)} CROSS JOIN data_tika_retention_lists AS list
           WHERE ${keyOf(ref)} = ${[...key]}::text[] AND list.server = ${serverSql}
             AND EXISTS (SELECT FROM data_tika_retention_listed AS listed
                          WHERE listed.plan = list.plan AND listed.document = ${documentSql(ref, sql`list.salt::text`)})
           ORDER BY list.listed_at, list.plan`,
    );
    return rows.map(({ plan }) => plan);
  });
}
