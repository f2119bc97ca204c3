import { sql } from "kysely";
import { columnKind } from "./check-columns.js";
import type { Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";

/**
 * A short digest of each of a row's columns, as a JSON object: what shows later whether somebody wrote another value.
 *
 * @param columns - Which ones; `NULL` when there is none.
 */
export function contentSql(ref: TableRef, columns: readonly string[]): Sql {
  if (columns.length === 0) return sql`NULL::jsonb`;
  return sql`(SELECT jsonb_object_agg(name, ${digestSql}) FROM jsonb_each(${rowJson(ref)}) AS part (name, value)
    WHERE name = ANY (${[...columns]}::text[]))`;
}

/** Whether the columns of a row are what a content says; a column that is gone is not asked. */
export function hasContent(ref: TableRef, content: Sql): Sql {
  return sql`NOT EXISTS (SELECT FROM jsonb_each(${rowJson(ref)}) AS part (name, value) WHERE ${content} ->> name <> ${digestSql})`;
}

// 64 bits tell a change from none; more would only take room, for each row and column.
const digestSql = sql`encode(substr(sha256(convert_to(value::text, 'UTF8')), 1, 8), 'base64')`;

// An instant as JSON depends on the session's zone.
function rowJson({ table, alias }: TableRef): Sql {
  const instants = table.columns
    .filter(({ type }) => columnKind(type) === "instant")
    .map(
      ({ name }) =>
        sql`jsonb_build_object(${name}::text, ${columnOf({ table, alias }, name)} AT TIME ZONE 'UTC')`,
    );
  return sql`(${sql.join([sql`to_jsonb(${sql.id(alias)})`, ...instants], sql` || `)})`;
}
