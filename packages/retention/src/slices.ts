import { retrySerialisation, type SqlClient, type SqlDatabase } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import type { SliceEntry } from "./certificate.js";
import { allOf, type Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";
import { failure } from "./failure.js";
import { digestedKey, joinedKeys } from "./slice-digest.js";
import { isHeld, keyColumns, keyInSlice, keyOf, qualifiedName, tableSql } from "./table-sql.js";

/** A deletion of the plan, compiled for this database. */
export interface Deletion {
  /** Place of the item in the plan. */
  readonly item: number;
  readonly ref: TableRef;
  /** Which rows are due. */
  readonly due: Sql;
  /** Whether a row is referred to, where foreign keys refer to the table. */
  readonly referenced: Sql | undefined;
}

/** A range of keys, and whether it is done. */
export interface Slice {
  readonly item: number;
  readonly slice: number;
  readonly done: boolean;
}

/** Cuts the keys that are due into slices, once for a plan: a second call, or another process, finds them cut. */
export function cutSlices(
  db: SqlDatabase,
  plan: string,
  deletions: readonly Deletion[],
  size: number,
): Promise<readonly Slice[]> {
  return retrySerialisation(db, async (tx) => {
    const begun = await ask(
      tx,
      sql`INSERT INTO data_tika_retention_runs (plan) VALUES (${plan}) ON CONFLICT DO NOTHING RETURNING 1`,
    );
    if (begun.length > 0) for (const deletion of deletions) await ask(tx, cut(plan, deletion, size));
    return readSlices(tx, plan);
  });
}

// Only the keys at the ends of slices become text: those of all rows would cost as much as their deletion.
function cut(plan: string, { item, ref, due }: Deletion, size: number): Sql {
  const own = { ...ref, alias: "t" };
  const rows = sql`FROM ${tableSql(own)} WHERE ${due}`;
  const last = sql`SELECT ${columns(own)} ${rows} ORDER BY ${sql.join(own.table.primaryKey.map((name) => sql`${columnOf(own, name)} DESC`))} LIMIT 1`;
  return sql`INSERT INTO data_tika_retention_slices (plan, item, slice, above, up_to)
    SELECT ${plan}, ${String(item)}::integer, row_number() OVER (ORDER BY ${keyColumns(own)}) - 1,
           lag(${keyOf(own)}) OVER (ORDER BY ${keyColumns(own)}), ${keyOf(own)}
      FROM (SELECT ${columns(own)} FROM (
              SELECT ${columns(own)}, row_number() OVER (ORDER BY ${keyColumns(own)} ROWS UNBOUNDED PRECEDING) AS data_tika_place
                ${rows}) AS t WHERE data_tika_place % ${String(size)}::bigint = 0
            UNION (${last})) AS t`;
}

function columns(ref: TableRef): Sql {
  return sql.join(ref.table.primaryKey.map((name) => columnOf(ref, name)));
}

async function readSlices(client: SqlClient, plan: string): Promise<readonly Slice[]> {
  const rows = await ask<{ item: number; slice: number; done: boolean }>(
    client,
    sql`SELECT item, slice, done_at IS NOT NULL AS done
          FROM data_tika_retention_slices WHERE plan = ${plan} ORDER BY item, slice`,
  );
  return rows.map(({ item, slice, done }) => ({ item: Number(item), slice: Number(slice), done }));
}

/**
 * Deletes one slice and writes it into the ledger, both or neither.
 *
 * @returns Rows deleted; `undefined` when another process had done the slice.
 */
export async function deleteSlice(
  db: SqlDatabase,
  plan: string,
  deletion: Deletion,
  slice: Slice,
): Promise<number | undefined> {
  try {
    return await retrySerialisation(db, (tx) => deleteInside(tx, plan, deletion, slice));
  } catch (error) {
    const fields = { slice: slice.slice + 1, dataset: qualifiedName(deletion.ref.table) };
    throw failure("retention.slice_failed", fields, { cause: error });
  }
}

async function deleteInside(
  tx: SqlClient,
  plan: string,
  { ref, due, referenced }: Deletion,
  slice: Slice,
): Promise<number | undefined> {
  // Each statement must see what was committed before it, holds above all; a stricter level keeps the first view.
  await ask(tx, sql`SET TRANSACTION ISOLATION LEVEL READ COMMITTED`);
  // A hold that is being placed is waited for; one that comes now waits for this slice.
  await ask(tx, sql`LOCK TABLE data_tika_retention_holds IN SHARE MODE`);
  const place = sql`plan = ${plan} AND item = ${String(slice.item)}::integer AND slice = ${String(slice.slice)}::integer`;
  const [open] = await ask<{ salt: string }>(
    tx,
    sql`SELECT salt::text FROM data_tika_retention_slices WHERE ${place} AND done_at IS NULL FOR UPDATE`,
  );
  if (open === undefined) return undefined;
  const inSlice = allOf([keyInSlice(ref, place, slice.slice === 0), due, sql`NOT ${isHeld(ref)}`]);
  // Locked rows gain no new referring row, so what the deletion then finds unreferenced stays so.
  if (referenced) await ask(tx, sql`SELECT 1 FROM ${tableSql(ref)} WHERE ${inSlice} FOR UPDATE`);
  const rows = allOf([inSlice, ...(referenced ? [sql`NOT ${referenced}`] : [])]);
  // The ends of the slice are keys of persons: they go with the rows.
  const [row] = await ask<{ deleted: string }>(
    tx,
    sql`WITH gone AS (DELETE FROM ${tableSql(ref)} WHERE ${rows} RETURNING ${digestedKey(ref)} AS key),
             summed AS (SELECT count(*) AS deleted, ${joinedKeys(ref)} AS keys FROM gone)
        UPDATE data_tika_retention_slices SET deleted = summed.deleted, done_at = clock_timestamp(),
               above = NULL, up_to = '{}',
               digest = encode(sha256(convert_to(${open.salt}::text, 'UTF8') || summed.keys), 'hex')
          FROM summed WHERE ${place} RETURNING data_tika_retention_slices.deleted::text AS deleted`,
  );
  return Number(row?.deleted ?? 0);
}

/** The ledger of a plan, and when its last slice was done. */
export async function readLedger(
  db: SqlClient,
  plan: string,
): Promise<{ readonly entries: readonly SliceEntry[]; readonly completedAt: string | null }> {
  const rows = await ask<{ item: string; slice: string; deleted: string; digest: string; done: string }>(
    db,
    sql`SELECT item::text, slice::text, deleted::text, digest,
               to_char(done_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS done
          FROM data_tika_retention_slices AS done WHERE plan = ${plan} AND done_at IS NOT NULL ORDER BY done.item, done.slice`,
  );
  const entries = rows.map(({ item, slice, deleted, digest }) => {
    return { item: Number(item), slice: Number(slice), deleted: Number(deleted), digest };
  });
  return {
    entries,
    completedAt:
      rows
        .map(({ done }) => done)
        .toSorted()
        .at(-1) ?? null,
  };
}
