import type { SqlClient, SqlDatabase } from "@data-tika/core/sql";
import { sql } from "kysely";
import type { RetentionArchive } from "./archive.js";
import { ask } from "./ask-database.js";
import { allOf, type Sql } from "./compile-sql.js";
import { deleteCounted, untold } from "./delete-counted.js";
import { failure } from "./failure.js";
import { isHeld, wideHolds } from "./hold-sql.js";
import { needsPreparing, prepareSlice } from "./prepare-slice.js";
import { retrySlice } from "./retry-slice.js";
import type { SliceDigest } from "./slice-digest.js";
import { effectSql } from "./slice-effect.js";
import { sliceFailure } from "./slice-failure.js";
import { writeLedger } from "./slice-ledger.js";
import type { Slice, Step } from "./slices.js";
import { settingsSql, withFreshViews } from "./sweep-transaction.js";
import { keyInSlice, qualifiedName, tableSql } from "./table-sql.js";
import type { RowTransform } from "./transform.js";
import { forgetBlocked, leavesRow } from "./treated.js";
import { writeTombstones } from "./write-tombstones.js";

/** What the caller gave for the actions that need it. */
export interface SliceTools {
  /** Changes the rows that are due for `anonymise` or `pseudonymise`. */
  readonly transform?: RowTransform | undefined;
  /** Takes the rows that are due for `archive-then-delete`. */
  readonly archive?: RetentionArchive | undefined;
  /** Key of the tombstones, 32 random bytes or more, for rules that ask for them. Keep it out of the database. */
  readonly tombstoneKey?: Uint8Array | undefined;
  /**
   * What the ledger keeps of the keys of a slice: one digest over all of them, or nothing but their number, which is
   * faster. A slice that was done without a digest never has one. Default `slice`.
   */
  readonly digest?: SliceDigest | undefined;
  /**
   * Key of the digests, 32 random bytes or more: without it, who reads the ledger can guess the keys of a slice that has
   * few. It never reaches the database.
   */
  readonly digestKey?: Uint8Array | undefined;
}

/** One slice, and what its action needs. */
export interface SliceWork {
  readonly step: Step;
  readonly slice: Slice;
  readonly tools: SliceTools;
  /** Ends the waiting for an archive, a transform or the next attempt. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the database gives the rows back to be counted, as the driver does not tell. */
  readonly asksBack?: boolean;
}

/**
 * Applies one slice and writes it into the ledger, both or neither.
 *
 * @returns Rows reached; `undefined` when another process had done the slice.
 */
export async function applySlice(
  db: SqlDatabase,
  plan: string,
  work: SliceWork,
): Promise<number | undefined> {
  const { step, slice, signal } = work;
  try {
    return await retrySlice(() => withFreshViews(db, (tx) => applyInside(tx, plan, work)), signal);
  } catch (error) {
    if (error === untold) return applySlice(db, plan, { ...work, asksBack: true });
    const fields = { slice: slice.slice + 1, dataset: qualifiedName(step.ref.table) };
    throw failure(sliceFailure(error), fields, { cause: error });
  }
}

async function applyInside(
  tx: SqlClient,
  plan: string,
  { step, slice, tools, signal, asksBack = false }: SliceWork,
): Promise<number | undefined> {
  const { ref, action, tombstones } = step;
  const { digest, digestKey } = tools;
  const place = sql`plan = ${plan} AND item = ${String(slice.item)}::integer AND slice = ${String(slice.slice)}::integer`;
  const open = await lockSlice(tx, place);
  if (open === undefined) return undefined;
  const range = keyInSlice(ref, place, slice.isFirst);
  const name = `${plan}/${slice.item}-${slice.slice}`;
  const prepared = needsPreparing(action)
    ? await prepareSlice(tx, step, {
        rows: unreferenced(step, await rowsInSlice(tx, step, range)),
        name,
        tools,
        signal,
      })
    : undefined;
  // A hold that is being placed is waited for; one that comes now waits for this slice, which waits for nobody outside.
  await ask(tx, sql`LOCK TABLE data_tika_retention_holds IN SHARE MODE`);
  await ask(tx, sql`SELECT set_config('lock_timeout', ${lockTimeout}, true)`);
  const inSlice = await rowsInSlice(tx, step, range);
  if (step.referenced || step.unblocks || (leavesRow(action) && !prepared)) await lockRows(tx, step, inSlice);
  const rows = unreferenced(step, inSlice);
  if (step.unblocks) await ask(tx, forgetBlocked(ref, rows));
  if (action === "delete" && !tombstones && digest === "none" && !asksBack)
    return deleteCounted(tx, { ref, rows, place });
  const effect = effectSql(step, { rows, range, prepared, digest });
  const line = { step, plan, rows, effect, prepared, place, salt: open.salt, digest, digestKey };
  const { reached, keys } = await writeLedger(tx, line);
  if (tombstones && tools.tombstoneKey) {
    const gone = { plan, item: slice.item, slice: slice.slice, dataset: qualifiedName(ref.table), keys };
    await writeTombstones(tx, tools.tombstoneKey, gone);
  }
  return reached;
}

// For rows alone: an application that leaves one locked must not keep everybody from placing holds.
const lockTimeout = "2s";

// Another process that works on this slice is waited for: its archive may be slow.
async function lockSlice(tx: SqlClient, place: Sql): Promise<{ readonly salt: string } | undefined> {
  const [open] = await ask<{ salt: string }>(
    tx,
    sql`WITH open AS MATERIALIZED (
          SELECT salt::text FROM data_tika_retention_slices WHERE ${place} AND done_at IS NULL FOR UPDATE)
        SELECT salt, ${settingsSql} FROM open`,
  );
  return open;
}

// Rows of the slice that are due, unchanged and under no hold by now.
async function rowsInSlice(tx: SqlClient, { ref, due, catalogue }: Step, range: Sql): Promise<Sql> {
  return allOf([range, due, sql`NOT ${isHeld(ref, await wideHolds(tx, catalogue))}`]);
}

function unreferenced({ referenced }: Step, rows: Sql): Sql {
  return referenced ? allOf([rows, sql`NOT ${referenced}`]) : rows;
}

// Locked rows gain no new referring row and no new content: what is then found unreferenced and read stays so.
async function lockRows(tx: SqlClient, { ref }: Step, rows: Sql): Promise<void> {
  await ask(tx, sql`SELECT count(*) FROM (SELECT FROM ${tableSql(ref)} WHERE ${rows} FOR UPDATE) AS locked`);
}
