import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import { allOf, type Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";
import { keyColumns, tableSql } from "./table-sql.js";

/** Rows of a table, and what is read of each. */
export interface RowsToRead {
  readonly ref: TableRef;
  readonly rows: Sql;
  /** The row as one line of JSON. */
  readonly line: Sql;
}

/** The rows as lines, in the order of their keys. Nothing is locked: work outside the database may take long. */
export async function readLines(tx: SqlClient, { ref, rows, line }: RowsToRead): Promise<readonly string[]> {
  const found = await ask<{ line: string }>(
    tx,
    sql`SELECT ${line} AS line FROM ${tableSql(ref)} WHERE ${rows} ORDER BY ${keyColumns(ref)}`,
  );
  return found.map((row) => row.line);
}

/**
 * Parts of a statement that locks the rows, gives each the place it has among them, and says whether they are, to the
 * letter, the lines that were read before: the work outside was then done for these rows and no others.
 *
 * Keys and places come out of one reading. Asked again by a second part, the condition could give other rows, since it
 * may look at tables that nobody has locked.
 */
export function frozenSql({ ref, rows, line }: RowsToRead, lines: readonly string[]): Sql {
  const digests = sql`string_agg(data_tika_digest, ''::bytea ORDER BY data_tika_place)`;
  return sql`frozen AS MATERIALIZED (SELECT ${keyColumns(ref)}, ${line} AS data_tika_line FROM ${tableSql(ref)} WHERE ${rows} FOR UPDATE),
    placed AS MATERIALIZED (SELECT ${keyColumns(frozen(ref))}, sha256(convert_to(data_tika_line, 'UTF8')) AS data_tika_digest,
                                   row_number() OVER (ORDER BY ${keyColumns(frozen(ref))}) AS data_tika_place FROM frozen),
    compared AS MATERIALIZED (SELECT encode(sha256(coalesce(${digests}, ''::bytea)), 'hex') = ${contentOf(lines)}::text AS same FROM placed), `;
}

/** Whether the rows are those that were read, and the row is the one at `placed`. */
export function isPlaced(ref: TableRef): Sql {
  const placed = { ...ref, alias: "placed" };
  const same = ref.table.primaryKey.map((name) => sql`${columnOf(ref, name)} = ${columnOf(placed, name)}`);
  return allOf([...same, sql`(SELECT same FROM compared)`]);
}

function frozen(ref: TableRef): TableRef {
  return { ...ref, alias: "frozen" };
}

function contentOf(lines: readonly string[]): string {
  const digests = new Uint8Array(lines.length * 32);
  for (const [at, line] of lines.entries()) digests.set(sha256(utf8(line)), at * 32);
  return toHex(sha256(digests));
}
