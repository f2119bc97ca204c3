import { fromHex, hmacSha256, toHex } from "@data-tika/core/evidence";
import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import type { Sql } from "./compile-sql.js";
import { doneSql } from "./delete-counted.js";
import { frozenSql } from "./frozen-rows.js";
import { keyCheckOf } from "./key-check.js";
import type { PreparedSlice } from "./prepare-slice.js";
import { changedMeanwhile } from "./retry-slice.js";
import { joinedKeys, type SliceDigest } from "./slice-digest.js";
import type { Step } from "./slices.js";
import { leavesRow, rememberReached } from "./treated.js";

/** What a slice does, and what is written of it. */
export interface LedgerLine {
  readonly plan: string;
  readonly step: Step;
  /** Which rows the slice is about. */
  readonly rows: Sql;
  /** What is done to them; gives the keys reached. */
  readonly effect: Sql;
  readonly prepared: PreparedSlice | undefined;
  /** Which row of the ledger it is. */
  readonly place: Sql;
  readonly salt: string;
  readonly digest: SliceDigest | undefined;
  readonly digestKey: Uint8Array | undefined;
}

/** Does what is due and writes it into the ledger, in one statement. */
export async function writeLedger(
  tx: SqlClient,
  line: LedgerLine,
): Promise<{ readonly reached: number; readonly keys: readonly (readonly string[])[] }> {
  const { step, plan, prepared, place } = line;
  const digest = sql`encode(sha256(convert_to(${line.salt}::text, 'UTF8') || summed.keys), 'hex')`;
  // What one part of the statement writes, the others do not see: the rows are still those that were due.
  const frozen = prepared
    ? frozenSql({ ...line, ref: step.ref, line: prepared.line }, prepared.lines)
    : sql``;
  const remembered = leavesRow(step.action)
    ? sql` remembered AS (${rememberReached(step.ref, step.action, plan)}),`
    : sql``;
  const keys = step.tombstones ? sql`(SELECT json_agg(whole) FROM reached)::text` : sql`NULL::text`;
  const joined = line.digest === "none" ? sql`NULL::bytea` : joinedKeys(step.ref);
  const [row] = await ask<{ deleted: string; keys: string | null; digest: string | null; same: boolean }>(
    tx,
    sql`WITH ${frozen}reached AS (${line.effect}),${remembered}
             summed AS (SELECT count(*) AS deleted, ${joined} AS keys FROM reached)
        UPDATE data_tika_retention_slices SET deleted = summed.deleted, ${doneSql(step.ref)},
               archive = ${prepared?.archive ?? null}::text, digest = ${line.digestKey ? sql`NULL` : digest}
          FROM summed WHERE ${place}
        RETURNING data_tika_retention_slices.deleted::text AS deleted, ${keys} AS keys, ${digest} AS digest,
                  ${prepared ? sql`(SELECT same FROM compared)` : sql`TRUE`} AS same`,
  );
  if (!row?.same) throw changedMeanwhile;
  if (line.digestKey && row.digest !== null)
    await writeKeyed(tx, line.digestKey, { place, digest: row.digest });
  return { reached: Number(row.deleted), keys: JSON.parse(row.keys ?? "[]") as string[][] };
}

// The key stays out of the database, and the digest without it out of the ledger.
async function writeKeyed(
  tx: SqlClient,
  key: Uint8Array,
  { place, digest }: { readonly place: Sql; readonly digest: string },
): Promise<void> {
  const keyed = toHex(hmacSha256(key, fromHex(digest)));
  await ask(
    tx,
    sql`UPDATE data_tika_retention_slices SET digest = ${keyed}, digest_key = ${keyCheckOf(key)} WHERE ${place}`,
  );
}
