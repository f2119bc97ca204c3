import { sql } from "kysely";
import { allOf, type Sql } from "./compile-sql.js";
import { isPlaced } from "./frozen-rows.js";
import type { PreparedSlice } from "./prepare-slice.js";
import { digestedKey, reachedKeys, type SliceDigest, stayingKeys } from "./slice-digest.js";
import type { Step } from "./slices.js";
import { tableSql } from "./table-sql.js";
import { transformSql } from "./transform.js";
import { leavesRow } from "./treated.js";

/** A statement that does what is due for the rows of a slice and returns the keys it reached, under the name `key`. */
export function effectSql(
  { ref, action, tombstones }: Step,
  slice: {
    readonly rows: Sql;
    /** Where the rows lie, so that an index finds them. */
    readonly range: Sql;
    readonly prepared: PreparedSlice | undefined;
    readonly digest: SliceDigest | undefined;
  },
): Sql {
  const { rows, range, prepared } = slice;
  if (prepared?.transformed) return transformSql(ref, range, prepared.transformed);
  if (leavesRow(action)) {
    const kept = stayingKeys(ref, { writer: "earlier", columns: [] });
    return sql`SELECT ${kept} FROM ${tableSql(ref)} WHERE ${rows}`;
  }
  const key = slice.digest === "none" ? sql`1` : digestedKey(ref);
  const kept = tombstones ? reachedKeys(ref) : sql`${key} AS key`;
  // What was archived, and nothing else.
  const [from, which] = prepared
    ? [sql`${tableSql(ref)} USING placed`, allOf([range, isPlaced(ref)])]
    : [tableSql(ref), rows];
  return sql`DELETE FROM ${from} WHERE ${which} RETURNING ${kept}`;
}
