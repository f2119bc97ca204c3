import { sql } from "kysely";
import type { Sql } from "./compile-sql.js";
import type { TableRef } from "./condition-sql.js";
import { contentSql } from "./row-content.js";
import { keyOf, keyParts, wholeKey } from "./table-sql.js";

/** `slice`: one digest over the keys of a slice; `none`: their number alone. */
export type SliceDigest = "slice" | "none";

/** What a slice's digest is taken over, row by row: the number itself, or each column's length, a colon and its text. */
export function digestedKey(ref: TableRef): Sql {
  // Length, colon, text: two different lists of keys never give one text.
  const parts = keyParts(ref).map((part) => sql`length(${part}) || ':' || ${part}`);
  return wholeKey(ref) ?? sql.join(parts, sql` || `);
}

/** The keys of a slice as bytes, in order: numbers in eight bytes each, smallest first; texts in the order of their bytes. */
export function joinedKeys(ref: TableRef): Sql {
  // Numbers in binary: as text, the digest costs more than the deletion.
  return wholeKey(ref) === undefined
    ? sql`convert_to(coalesce(string_agg(key, '' ORDER BY key COLLATE "C"), ''), 'UTF8')`
    : sql`coalesce(string_agg(int8send(key), ''::bytea ORDER BY key), ''::bytea)`;
}

/** What a statement returns of the rows it took away: what is digested, and the key as holds write it. */
export function reachedKeys(ref: TableRef): Sql {
  return sql`${digestedKey(ref)} AS key, ${keyOf(ref)} AS whole`;
}

/**
 * The same of rows that stay, with the transaction that wrote each, this one or another before it, and what stands in the
 * columns that the action wrote.
 */
export function stayingKeys(
  ref: TableRef,
  { writer, columns }: { readonly writer: "this" | "earlier"; readonly columns: readonly string[] },
): Sql {
  const writtenBy = writer === "this" ? sql`pg_current_xact_id()::xid` : sql.id(ref.alias, "xmin");
  return sql`${reachedKeys(ref)}, ${writtenBy} AS written_by, ${contentSql(ref, columns)} AS content`;
}
