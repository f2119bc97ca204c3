import { retrySerialisation, type SqlClient, type SqlDatabase } from "@data-tika/core/sql";
import { sql } from "kysely";
import { type ArchivedSlice, archiveRows, type RetentionArchive } from "./archive.js";
import { ask } from "./ask-database.js";
import { allOf, type Sql } from "./compile-sql.js";
import { deleteCounted, doneSql, untold } from "./delete-counted.js";
import { failure } from "./failure.js";
import { isHeld, wideHolds } from "./hold-sql.js";
import { digestedKey, joinedKeys, reachedKeys, type SliceDigest } from "./slice-digest.js";
import { sliceFailure } from "./slice-failure.js";
import type { Slice, Step } from "./slices.js";
import { keyInSlice, qualifiedName, tableSql } from "./table-sql.js";
import { type RowTransform, transformRows } from "./transform.js";
import { forgetBlocked, leavesRow, rememberReached } from "./treated.js";
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
}

/** One slice, and what its action needs. */
export interface SliceWork {
  readonly step: Step;
  readonly slice: Slice;
  readonly tools: SliceTools;
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
  const { step, slice } = work;
  try {
    return await retrySerialisation(db, (tx) => applyInside(tx, plan, work));
  } catch (error) {
    if (error === untold) return applySlice(db, plan, { ...work, asksBack: true });
    const fields = { slice: slice.slice + 1, dataset: qualifiedName(step.ref.table) };
    throw failure(sliceFailure(error), fields, { cause: error });
  }
}

async function applyInside(
  tx: SqlClient,
  plan: string,
  { step, slice, tools, asksBack = false }: SliceWork,
): Promise<number | undefined> {
  const { ref, due, referenced } = step;
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
  const held = isHeld(ref, await wideHolds(tx, step.catalogue));
  const inSlice = allOf([keyInSlice(ref, place, slice.isFirst), due, sql`NOT ${held}`]);
  // Locked rows gain no new referring row and no new content: what is then found unreferenced and read stays so.
  if (referenced || step.action !== "delete" || step.unblocks)
    await ask(tx, sql`SELECT FROM ${tableSql(ref)} WHERE ${inSlice} FOR UPDATE`);
  const rows = allOf([inSlice, ...(referenced ? [sql`NOT ${referenced}`] : [])]);
  if (step.unblocks) await ask(tx, forgetBlocked(ref, rows));
  if (step.action === "delete" && !step.tombstones && tools.digest === "none" && !asksBack)
    return deleteCounted(tx, { ref, rows, place });
  const name = `${plan}/${slice.item}-${slice.slice}.ndjson`;
  const { effect, archived } = await effectOf(tx, { step, rows, name, tools });
  const digested = tools.digest !== "none";
  const line = { step, plan, effect, place, salt: open.salt, archived, digested };
  const { reached, keys } = await writeLedger(tx, line);
  if (archived && archived.rows !== reached) throw failure("retention.archive_mismatch");
  if (step.tombstones && tools.tombstoneKey) {
    const gone = { plan, item: slice.item, slice: slice.slice, dataset: qualifiedName(ref.table), keys };
    await writeTombstones(tx, tools.tombstoneKey, gone);
  }
  return reached;
}

interface Work {
  readonly step: Step;
  readonly rows: Sql;
  readonly name: string;
  readonly tools: SliceTools;
}

// A statement that returns the keys of the rows it reached, under the name `key`.
async function effectOf(
  tx: SqlClient,
  { step, rows, name, tools }: Work,
): Promise<{ readonly effect: Sql; readonly archived?: ArchivedSlice }> {
  const { ref, action, tombstones } = step;
  const key = tools.digest === "none" ? sql`1` : digestedKey(ref);
  const kept = tombstones ? reachedKeys(ref) : sql`${key} AS key`;
  const gone = sql`DELETE FROM ${tableSql(ref)} WHERE ${rows} RETURNING ${kept}`;
  if (action === "archive-then-delete" && tools.archive)
    return { effect: gone, archived: await archiveRows(tx, tools.archive, { ref, rows, name }) };
  if (action === "restrict" || action === "block")
    return { effect: sql`SELECT ${reachedKeys(ref)} FROM ${tableSql(ref)} WHERE ${rows}` };
  if ((action === "anonymise" || action === "pseudonymise") && tools.transform)
    return { effect: await transformRows(tx, tools.transform, { ref, rows, action }) };
  return { effect: gone };
}

interface LedgerLine {
  readonly plan: string;
  readonly step: Step;
  readonly effect: Sql;
  readonly place: Sql;
  readonly salt: string;
  readonly archived: ArchivedSlice | undefined;
  /** Whether the keys are digested. */
  readonly digested: boolean;
}

async function writeLedger(
  tx: SqlClient,
  { step, plan, effect, place, salt, archived, digested }: LedgerLine,
): Promise<{ readonly reached: number; readonly keys: readonly (readonly string[])[] }> {
  // What one part of the statement writes, the others do not see: the rows are still those that were due.
  const remembered = leavesRow(step.action)
    ? sql` remembered AS (${rememberReached(step.ref, step.action, plan)}),`
    : sql``;
  const keys = step.tombstones ? sql`(SELECT json_agg(whole) FROM reached)::text` : sql`NULL::text`;
  const joined = digested ? joinedKeys(step.ref) : sql`NULL::bytea`;
  const [row] = await ask<{ deleted: string; keys: string | null }>(
    tx,
    sql`WITH reached AS (${effect}),${remembered}
             summed AS (SELECT count(*) AS deleted, ${joined} AS keys FROM reached)
        UPDATE data_tika_retention_slices SET deleted = summed.deleted, ${doneSql(step.ref)},
               archive = ${archived?.digest ?? null}::text,
               digest = encode(sha256(convert_to(${salt}::text, 'UTF8') || summed.keys), 'hex')
          FROM summed WHERE ${place} RETURNING data_tika_retention_slices.deleted::text AS deleted, ${keys} AS keys`,
  );
  return { reached: Number(row?.deleted ?? 0), keys: JSON.parse(row?.keys ?? "[]") as string[][] };
}
