import { sql } from "kysely";
import type { Sql } from "./compile-sql.js";
import type { TableRef } from "./condition-sql.js";

/**
 * Whether the row stands as it stood when a snapshot was taken: it is no newer row, and nothing was written to it since.
 *
 * PostgreSQL keeps the transaction that wrote a row in `xmin`, in 32 bits; its age is compared first, since nearly all
 * rows are older than the snapshot. A row that was written more than two thousand million transactions ago counts as old.
 *
 * @param snapshot - Taken with the savepoints of open transactions in it, since rows bear their numbers.
 */
export function isUnchanged({ alias }: TableRef, snapshot: string): Sql {
  const taken = sql`${snapshot}::pg_snapshot`;
  const oldest = sql`pg_snapshot_xmin(${taken})`;
  const limit = sql`(SELECT age(${oldest}::xid))`;
  const age = sql`age(${sql.id(alias, "xmin")})`;
  const writer = sql`((SELECT ${oldest}::text::bigint) + ${limit} - ${age})::text::xid8`;
  // The comparison that settles nearly every row comes first.
  const isOld = sql`${age} > ${limit} OR ${age} < 0 OR pg_visible_in_snapshot(${writer}, ${taken})`;
  return sql`((${isOld}) AND ${limit} >= 0)`;
}
