import type { CatalogueTable } from "@data-tika/core/sql";
import { sql } from "kysely";
import type { Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";
import { failure } from "./failure.js";
import { isPlaced } from "./frozen-rows.js";
import { stayingKeys } from "./slice-digest.js";
import { qualifiedName, tableSql } from "./table-sql.js";
import { untilAborted } from "./until-aborted.js";

/**
 * Columns of a row by name, as PostgreSQL writes them in JSON: days and times are text. So are `bigint` and `numeric`,
 * alone or in arrays, since a number of JavaScript does not hold all their digits.
 */
export type JsonRow = Readonly<Record<string, unknown>>;

/** Rows to be changed. */
export interface TransformBatch {
  /** The table, `schema.table`. */
  readonly dataset: string;
  /** What is due. */
  readonly action: "anonymise" | "pseudonymise";
  /** The rows with all their columns. */
  readonly rows: readonly JsonRow[];
  /** Comes when the sweep is stopped, which then waits no longer. */
  readonly signal?: AbortSignal;
}

/**
 * Makes rows anonymous, or gives them pseudonyms: `applyPolicy` of `@data-tika/pseudonymisation`, for one.
 *
 * For each row, in the same order, it gives the columns to be written; all rows name the same columns, and none of the
 * primary key. A value that it gives back as it came is not written. It must have no effect but its answer: when a row
 * changes meanwhile, it is asked again.
 */
export type RowTransform = (batch: TransformBatch) => readonly JsonRow[] | Promise<readonly JsonRow[]>;

/** What a transform gave. */
export interface TransformedRows {
  /** Columns that it gave. */
  readonly named: readonly string[];
  /** Columns in which some row is changed. */
  readonly columns: readonly string[];
  /** The changed values, row by row. */
  readonly changed: readonly JsonRow[];
}

/** A row as a transform sees it. */
export function transformedLine({ table, alias }: TableRef): Sql {
  const exact = table.columns
    .filter(({ type }) => /^(bigint|numeric)/.test(type))
    .map(({ name, type }) => {
      const text = sql.raw(type.endsWith("[]") ? "text[]" : "text");
      return sql`jsonb_build_object(${name}::text, ${columnOf({ table, alias }, name)}::${text})`;
    });
  return sql`(${sql.join([sql`to_jsonb(${sql.id(alias)})`, ...exact], sql` || `)})::text`;
}

/** Asks the transform for rows that were read as lines. */
export async function transformLines(
  lines: readonly string[],
  work: {
    readonly transform: RowTransform;
    readonly table: CatalogueTable;
    readonly action: TransformBatch["action"];
    readonly signal: AbortSignal | undefined;
  },
): Promise<TransformedRows> {
  const { transform, table, action, signal } = work;
  const dataset = qualifiedName(table);
  const rows = lines.map((line) => JSON.parse(line) as JsonRow);
  const batch = { dataset, action, rows, ...(signal && { signal }) };
  const given = rows.length === 0 ? [] : await untilAborted(transform(batch), signal);
  if (given.length !== rows.length || !namesColumns(table, given))
    throw failure("retention.transform_invalid", { dataset });
  // Read again: the transform may have changed the rows it was given in place.
  const changed = given.map((row, at) => changedValues(JSON.parse(lines[at] ?? "{}") as JsonRow, row));
  const named = Object.keys(given[0] ?? {}).toSorted();
  return { named, columns: named.filter((name) => changed.some((row) => name in row)), changed };
}

// Whether all rows name the same columns, which exist and are no key.
function namesColumns({ columns, primaryKey }: CatalogueTable, given: readonly JsonRow[]): boolean {
  const named = Object.keys(given[0] ?? {}).toSorted();
  const allowed = columns.map(({ name }) => name).filter((name) => !primaryKey.includes(name));
  return (
    named.every((name) => allowed.includes(name)) &&
    given.every((row) => JSON.stringify(Object.keys(row).toSorted()) === JSON.stringify(named))
  );
}

function changedValues(before: JsonRow, after: JsonRow): JsonRow {
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(before[name] ?? null),
  );
  return Object.fromEntries(changed.map(([name, value]) => [name, value ?? null]));
}

/**
 * A statement that writes what the transform gave into the rows at `placed`, and returns their keys.
 *
 * Rows are found by their place: bound as values, keys of persons could reach the server's log.
 *
 * @param range - Where the rows lie, so that an index finds them.
 */
export function transformSql(ref: TableRef, range: Sql, { named, columns, changed }: TransformedRows): Sql {
  const found = sql`${range} AND ${isPlaced(ref)}`;
  const [first] = ref.table.primaryKey;
  if (columns.length === 0 || first === undefined)
    return sql`SELECT ${stayingKeys(ref, { writer: "earlier", columns: named })} FROM ${tableSql(ref)} JOIN placed ON ${found}`;
  const { schema, name } = ref.table;
  const set = columns.map(
    (
      column,
    ) => sql`${sql.id(column)} = CASE WHEN fresh.value -> ${column}::text IS NULL THEN ${columnOf(ref, column)}
      ELSE (fresh.row).${sql.id(column)} END`,
  );
  return sql`UPDATE ${tableSql(ref)} SET ${sql.join(set)}
    FROM placed JOIN (SELECT value, place, jsonb_populate_record(NULL::${sql.id(schema, name)}, value) AS row
            FROM jsonb_array_elements(${JSON.stringify(changed)}::jsonb) WITH ORDINALITY AS given (value, place)) AS fresh
      ON fresh.place = placed.data_tika_place
   WHERE ${found} RETURNING ${stayingKeys(ref, { writer: "this", columns: named })}`;
}
