import type { CatalogueTable } from "@data-tika/core/sql";
import { sql } from "kysely";
import { type ColumnKind, columnKind } from "./check-columns.js";
import { allOf, type Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";

/** `schema.table`, the name under which holds and plans know a table. */
export function qualifiedName({ schema, name }: Pick<CatalogueTable, "schema" | "name">): string {
  return `${schema}.${name}`;
}

/** A column's type, for a cast: the catalogue has it from PostgreSQL, which has quoted it already. */
export function typeOf({ columns }: CatalogueTable, name: string): string {
  return columns.find((one) => one.name === name)?.type ?? "text";
}

/** The table under its short name, for a FROM. */
export function tableSql({ table, alias }: TableRef): Sql {
  return sql`${sql.id(table.schema, table.name)} AS ${sql.id(alias)}`;
}

/** The primary key as an array of text: one shape for keys of any type and any number of columns. */
export function keyOf(ref: TableRef): Sql {
  return sql`ARRAY[${sql.join(keyParts(ref))}]`;
}

/** The columns of the primary key as text, each. */
export function keyParts(ref: TableRef): readonly Sql[] {
  return ref.table.primaryKey.map((name) => keyPart(ref, name));
}

const patterns: Readonly<Partial<Record<ColumnKind, string>>> = {
  day: "YYYY-MM-DD",
  "local-time": 'YYYY-MM-DD"T"HH24:MI:SS.US',
  instant: 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"',
};

// A day or a time as text depends on the session's settings: two sessions would not find each other's holds.
function keyPart(ref: TableRef, name: string): Sql {
  const column = columnOf(ref, name);
  const kind = columnKind(ref.table.columns.find((one) => one.name === name)?.type ?? "");
  const pattern = patterns[kind];
  if (pattern === undefined) return sql`${column}::text`;
  const written = sql`to_char(${kind === "instant" ? sql`${column} AT TIME ZONE 'UTC'` : column}, ${pattern}::text)`;
  // `infinity` has no such text; as its own it is found again.
  return sql`coalesce(${written}, ${column}::text)`;
}

/** The key as a number where it is one column of whole numbers. */
export function wholeKey(ref: TableRef): Sql | undefined {
  const [name, ...others] = ref.table.primaryKey;
  const type = ref.table.columns.find((one) => one.name === name)?.type ?? "";
  const isWhole = others.length === 0 && /^(smallint|integer|bigint)$/.test(type);
  return isWhole && name !== undefined ? sql`${columnOf(ref, name)}::bigint` : undefined;
}

/** The columns of the primary key, comma-separated, for an ORDER BY. */
export function keyColumns(ref: TableRef): Sql {
  return sql.join(ref.table.primaryKey.map((name) => columnOf(ref, name)));
}

/**
 * Whether the row's key lies in a slice, above its lower end and not above its upper one.
 *
 * The ends are read inside the statement: bound as values, keys of persons could reach the server's log.
 *
 * @param place - Which row of the ledger of slices it is.
 */
export function keyInSlice(ref: TableRef, place: Sql, isFirst: boolean): Sql {
  const end = (column: "above" | "up_to") =>
    sql`(${sql.join(ref.table.primaryKey.map((name, at) => endOf(ref, name, { column, place, at })))})`;
  const key = sql`(${keyColumns(ref)})`;
  return allOf([...(isFirst ? [] : [sql`${key} > ${end("above")}`]), sql`${key} <= ${end("up_to")}`]);
}

interface SliceEnd {
  readonly column: "above" | "up_to";
  readonly place: Sql;
  readonly at: number;
}

function endOf({ table }: TableRef, name: string, { column, place, at }: SliceEnd): Sql {
  const type = typeOf(table, name);
  return sql`(SELECT (${sql.id(column)})[${sql.raw(String(at + 1))}]::${sql.raw(type)} FROM data_tika_retention_slices WHERE ${place})`;
}
