import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import type { Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";
import { failure } from "./failure.js";
import { reachedKeys } from "./slice-digest.js";
import { keyColumns, qualifiedName, tableSql } from "./table-sql.js";

/** Columns of a row by name, as PostgreSQL writes them in JSON: days and times are text. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** Rows to be changed. */
export interface TransformBatch {
  /** The table, `schema.table`. */
  readonly dataset: string;
  /** What is due. */
  readonly action: "anonymise" | "pseudonymise";
  /** The rows with all their columns. */
  readonly rows: readonly JsonRow[];
}

/**
 * Makes rows anonymous, or gives them pseudonyms: `applyPolicy` of `@data-tika/pseudonymisation`, for one.
 *
 * For each row, in the same order, it gives the columns to be written; all rows name the same columns, and none of the
 * primary key.
 */
export type RowTransform = (batch: TransformBatch) => readonly JsonRow[] | Promise<readonly JsonRow[]>;

/** Transforms locked rows; the statement writes what the transform gave and returns the keys. */
export async function transformRows(
  tx: SqlClient,
  transform: RowTransform,
  {
    ref,
    rows,
    action,
  }: { readonly ref: TableRef; readonly rows: Sql; readonly action: TransformBatch["action"] },
): Promise<Sql> {
  const dataset = qualifiedName(ref.table);
  const lines = await ask<{ line: string }>(
    tx,
    sql`SELECT to_jsonb(${sql.id(ref.alias)})::text AS line FROM ${tableSql(ref)} WHERE ${rows} ORDER BY ${keyColumns(ref)}`,
  );
  const given = lines.map(({ line }) => JSON.parse(line) as JsonRow);
  const changed = given.length === 0 ? [] : await transform({ dataset, action, rows: given });
  const columns = columnsOf(ref, changed);
  if (changed.length !== given.length || columns === undefined)
    throw failure("retention.transform_invalid", { dataset });
  return columns.length === 0 ? untouched(ref, rows) : updateSql(ref, { rows, changed, columns });
}

// All rows name the same columns, which exist and are no key; `undefined` otherwise.
function columnsOf({ table }: TableRef, changed: readonly JsonRow[]): readonly string[] | undefined {
  const columns = Object.keys(changed[0] ?? {}).toSorted();
  const allowed = table.columns.map(({ name }) => name).filter((name) => !table.primaryKey.includes(name));
  const same = changed.every(
    (row) => JSON.stringify(Object.keys(row).toSorted()) === JSON.stringify(columns),
  );
  return same && columns.every((name) => allowed.includes(name)) ? columns : undefined;
}

function untouched(ref: TableRef, rows: Sql): Sql {
  return sql`SELECT ${reachedKeys(ref)} FROM ${tableSql(ref)} WHERE ${rows}`;
}

interface Update {
  readonly rows: Sql;
  readonly changed: readonly JsonRow[];
  readonly columns: readonly string[];
}

// Rows are found again by their place: bound as values, keys of persons could reach the server's log.
function updateSql(ref: TableRef, { rows, changed, columns }: Update): Sql {
  const { schema, name, primaryKey } = ref.table;
  const set = columns.map((column) => sql`${sql.id(column)} = (fresh.row).${sql.id(column)}`);
  const placed: TableRef = { table: ref.table, alias: "placed" };
  const same = primaryKey.map((key) => sql`${columnOf(ref, key)} = ${columnOf(placed, key)}`);
  return sql`UPDATE ${tableSql(ref)} SET ${sql.join(set)}
    FROM (SELECT ${keyColumns(ref)}, row_number() OVER (ORDER BY ${keyColumns(ref)}) AS data_tika_place
            FROM ${tableSql(ref)} WHERE ${rows}) AS placed
    JOIN (SELECT jsonb_populate_record(NULL::${sql.id(schema, name)}, value) AS row, place
            FROM jsonb_array_elements(${JSON.stringify(changed)}::jsonb) WITH ORDINALITY AS given (value, place)) AS fresh
      ON fresh.place = placed.data_tika_place
   WHERE ${sql.join(same, sql` AND `)} RETURNING ${reachedKeys(ref)}`;
}
