import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask, write } from "./ask-database.js";
import type { Sql } from "./compile-sql.js";
import type { TableRef } from "./condition-sql.js";
import { filesSql } from "./files.js";
import { tableSql } from "./table-sql.js";

/** Thrown when the driver does not tell how many rows are gone: the transaction must not stand. */
export const untold = new Error("the driver does not tell how many rows were written");

/**
 * Deletes rows and writes their number into the ledger.
 *
 * The driver counts: a database that gives every deleted row back to be counted takes half as long again.
 */
export async function deleteCounted(
  tx: SqlClient,
  { ref, rows, place }: { readonly ref: TableRef; readonly rows: Sql; readonly place: Sql },
): Promise<number> {
  const reached = await write(tx, sql`DELETE FROM ${tableSql(ref)} WHERE ${rows}`);
  if (reached === undefined) throw untold;
  const set = sql`deleted = ${String(reached)}::bigint, ${doneSql(ref)}`;
  await ask(tx, sql`UPDATE data_tika_retention_slices SET ${set} WHERE ${place}`);
  return reached;
}

/**
 * What the ledger says of a slice that is done. Its ends are keys of persons: they go with the rows. The files the rows
 * stood in and the transaction are noted, since bytes are left there until those files were written anew without them.
 */
export function doneSql({ table }: TableRef): Sql {
  return sql`done_at = clock_timestamp(), above = NULL, up_to = '{}', files = ${filesSql(table)}, done_by = pg_current_xact_id()`;
}
