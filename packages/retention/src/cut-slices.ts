import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import type { Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";
import { keyColumns, keyOf, tableSql } from "./table-sql.js";

/** Which rows are cut into slices of which size. */
export interface Cut {
  /** Place of the item in the plan. */
  readonly item: number;
  readonly ref: TableRef;
  /** Which rows are cut. */
  readonly due: Sql;
  /** Rows in a slice. */
  readonly size: number;
  /** Number of the first slice; 0 when left out. */
  readonly first?: Sql;
  /** Share of the table's pages that is looked at; all of them when left out. */
  readonly percent?: number | undefined;
}

const pagesForEnd = 100;
const leastPercent = 5;
const mostPercent = 25;

/**
 * How much of a table must be looked at to find the ends of its slices; `undefined` for all of it.
 *
 * Counting a large table's rows off in the order of their keys costs a quarter of their deletion. A sample of its pages
 * gives ends that are about as far apart: a hundred pages for each, and never less than a twentieth of the table, since
 * what is due may lie close together.
 */
export async function sampledPercent(
  tx: SqlClient,
  { table }: TableRef,
  { rows, size }: { readonly rows: number; readonly size: number },
): Promise<number | undefined> {
  const [found] = await ask<{ pages: string }>(
    tx,
    sql`SELECT (pg_relation_size(format('%I.%I', ${table.schema}::text, ${table.name}::text)::regclass)
                / current_setting('block_size')::bigint)::text AS pages`,
  );
  const needed = Math.ceil(rows / size) * pagesForEnd * 100;
  // A partitioned table has no pages of its own.
  const percent = Math.max(leastPercent, Math.ceil(needed / Number(found?.pages ?? 0)));
  return percent < mostPercent ? percent : undefined;
}

/** A statement that writes the ends of slices into the ledger. */
export function cutSql(plan: string, { item, ref, due, size, first = sql`0`, percent }: Cut): Sql {
  const own = { ...ref, alias: "t" };
  const sampled = percent === undefined ? sql`` : sql` TABLESAMPLE SYSTEM (${String(percent)}::real)`;
  const every = percent === undefined ? size : Math.max(1, Math.round((size * percent) / 100));
  const last = sql`SELECT ${columns(own)} FROM ${tableSql(own)} WHERE ${due}
    ORDER BY ${sql.join(own.table.primaryKey.map((name) => sql`${columnOf(own, name)} DESC`))} LIMIT 1`;
  // Only the keys at the ends of slices become text: those of all rows would cost as much as their deletion.
  return sql`INSERT INTO data_tika_retention_slices (plan, item, slice, pass, above, up_to)
    SELECT ${plan}, ${String(item)}::integer, ${first} + row_number() OVER (ORDER BY ${keyColumns(own)}) - 1, ${first},
           lag(${keyOf(own)}) OVER (ORDER BY ${keyColumns(own)}), ${keyOf(own)}
      FROM (SELECT ${columns(own)} FROM (
              SELECT ${columns(own)}, row_number() OVER (ORDER BY ${keyColumns(own)} ROWS UNBOUNDED PRECEDING) AS data_tika_place
                FROM ${tableSql(own)}${sampled} WHERE ${due}) AS t WHERE data_tika_place % ${String(every)}::bigint = 0
            UNION (${last})) AS t`;
}

function columns(ref: TableRef): Sql {
  return sql.join(ref.table.primaryKey.map((name) => columnOf(ref, name)));
}
