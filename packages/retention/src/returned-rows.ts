import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import { allOf, type Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";
import { keyColumns, keyOf, qualifiedName, tableSql } from "./table-sql.js";
import { createTombstones } from "./tombstone.js";

const pageOfKeys = 50_000;

/** Which rows of a table have come back, and which of these must stay. */
export interface Returned {
  readonly tombstoneKey: Uint8Array;
  readonly digests: ReadonlySet<string>;
  readonly held: Sql;
  readonly referenced: Sql;
}

/** Deletes the rows of a table that have come back. */
export async function deleteReturned(
  tx: SqlClient,
  ref: TableRef,
  { tombstoneKey, digests, held, referenced }: Returned,
): Promise<{ readonly deleted: number; readonly held: number; readonly left: readonly string[] }> {
  await listKeys(tx, ref);
  const left = await findReturned(tx, ref, { tombstoneKey, digests });
  const found = left.size;
  // Rows of one table may refer to each other: those that nothing refers to go first.
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    const gone = await ask<{ place: string }>(
      tx,
      sql`DELETE FROM ${tableSql(ref)} USING data_tika_returned AS returned
           WHERE ${sameKey(ref)} AND NOT ${held} AND NOT ${referenced} RETURNING returned.data_tika_place::text AS place`,
    );
    for (const { place } of gone) left.delete(place);
  }
  const [kept] = await ask<{ held: string }>(
    tx,
    sql`SELECT count(*)::text AS held FROM ${tableSql(ref)} JOIN data_tika_returned AS returned ON ${sameKey(ref)} WHERE ${held}`,
  );
  return { deleted: found - left.size, held: Number(kept?.held ?? 0), left: [...left.values()] };
}

// Rows are found again by their place: bound as values, keys of persons could reach the server's log.
async function listKeys(tx: SqlClient, ref: TableRef): Promise<void> {
  await ask(tx, sql`LOCK TABLE ${sql.id(ref.table.schema, ref.table.name)} IN SHARE ROW EXCLUSIVE MODE`);
  await ask(tx, sql`DROP TABLE IF EXISTS pg_temp.data_tika_returned`);
  await ask(
    tx,
    sql`CREATE TEMPORARY TABLE data_tika_returned ON COMMIT DROP AS
        SELECT row_number() OVER (ORDER BY ${keyColumns(ref)}) AS data_tika_place, ${keyColumns(ref)} FROM ${tableSql(ref)}`,
  );
}

async function findReturned(
  tx: SqlClient,
  ref: TableRef,
  { tombstoneKey, digests }: Pick<Returned, "tombstoneKey" | "digests">,
): Promise<Map<string, string>> {
  const dataset = qualifiedName(ref.table);
  const found = new Map<string, string>();
  const tombstoneOf = createTombstones(tombstoneKey);
  for (let from = 0, read = -1; read !== 0; from += pageOfKeys) {
    const page = await ask<{ place: string; key: string }>(
      tx,
      sql`SELECT data_tika_place::text AS place, to_json(${keyOf({ ...ref, alias: "returned" })})::text AS key
            FROM data_tika_returned AS returned
           WHERE data_tika_place > ${String(from)}::bigint AND data_tika_place <= ${String(from + pageOfKeys)}::bigint`,
    );
    for (const { place, key } of page) {
      const digest = tombstoneOf({ dataset, key: JSON.parse(key) as string[] });
      if (digests.has(digest)) found.set(place, digest);
    }
    read = page.length;
  }
  await ask(
    tx,
    sql`DELETE FROM data_tika_returned WHERE data_tika_place NOT IN (SELECT unnest(${[...found.keys()]}::bigint[]))`,
  );
  return found;
}

function sameKey(ref: TableRef): Sql {
  const other = { ...ref, alias: "returned" };
  return allOf(ref.table.primaryKey.map((name) => sql`${columnOf(ref, name)} = ${columnOf(other, name)}`));
}
