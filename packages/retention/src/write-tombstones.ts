import { fromHex, leafHash, merkleRoot, toHex } from "@data-tika/core/evidence";
import type { SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import { keyCheckOf } from "./key-check.js";
import { checkSameKey, createTombstones, type SliceTombstones } from "./tombstone.js";

/** A slice whose rows are gone. */
export interface GoneSlice {
  readonly plan: string;
  readonly item: number;
  readonly slice: number;
  readonly dataset: string;
  readonly keys: readonly (readonly string[])[];
}

/** RFC 9162 root, in hexadecimal, over the keyed digests of a slice in their order. */
export function rowsRoot(digests: readonly string[]): string {
  return toHex(merkleRoot(digests.map((digest) => leafHash(fromHex(digest)))));
}

/** Writes the keyed digests of a slice, and the root over them into its ledger. The keys never reach a statement. */
export async function writeTombstones(
  tx: SqlClient,
  tombstoneKey: Uint8Array,
  { plan, item, slice, dataset, keys }: GoneSlice,
): Promise<void> {
  const tombstoneOf = createTombstones(tombstoneKey);
  const keyCheck = keyCheckOf(tombstoneKey);
  // One key a plan: a replay is given one.
  const others = await ask<{ dataset: string; keyCheck: string }>(
    tx,
    sql`SELECT dataset, key_check AS "keyCheck" FROM data_tika_retention_tombstones
         WHERE plan = ${plan} AND key_check <> ${keyCheck} LIMIT 1`,
  );
  checkSameKey(tombstoneKey, others);
  const digests = keys.map((key) => tombstoneOf({ dataset, key })).toSorted();
  await insertTombstones(tx, { plan, item, slice, dataset, keyCheck, digests });
  await ask(
    tx,
    sql`UPDATE data_tika_retention_slices SET rows_root = ${rowsRoot(digests)}
         WHERE plan = ${plan} AND item = ${String(item)}::integer AND slice = ${String(slice)}::integer`,
  );
}

/** Stores keyed digests, one behind the other: a row of its own for each would cost more than the deletion. */
export async function insertTombstones(
  tx: SqlClient,
  { plan, item, slice, dataset, keyCheck, digests }: { readonly plan: string } & SliceTombstones,
): Promise<void> {
  if (digests.length === 0) return;
  await ask(
    tx,
    sql`INSERT INTO data_tika_retention_tombstones AS stone (plan, item, slice, dataset, key_check, digests)
        VALUES (${plan}, ${String(item)}::integer, ${String(slice)}::integer, ${dataset}, ${keyCheck}, decode(${digests.join("")}, 'hex'))
        ON CONFLICT (plan, item, slice) DO UPDATE SET digests = stone.digests || excluded.digests`,
  );
}
