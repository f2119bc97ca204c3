import { createHmacSha256, toHex, utf8 } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import type { RowKey } from "./hold.js";

/** The deleted rows of one slice as keyed digests: useless without the key. */
export interface SliceTombstones {
  /** The table, `schema.table`. */
  readonly dataset: string;
  /** Place of the item in the plan. */
  readonly item: number;
  /** Place of the slice in the item. */
  readonly slice: number;
  /** HMAC-SHA-256 of each row deleted, in hexadecimal, sorted. */
  readonly digests: readonly string[];
}

/** What a plan deleted, as keyed digests. Plain data, to be kept outside the database and its backups. */
export interface PlanTombstones {
  /** Version of this shape. */
  readonly version: 1;
  /** Digest of the plan. */
  readonly plan: string;
  /** Its slices in their order; those that deleted nothing are left out. */
  readonly slices: readonly SliceTombstones[];
}

/** Refuses a key that is missing or can be guessed. */
export function checkTombstoneKey(key: Uint8Array | undefined): Uint8Array {
  if (!(key instanceof Uint8Array) || key.length < 32) throw failure("retention.tombstone_key_missing");
  return key;
}

/** The keyed digests of rows, in hexadecimal: HMAC-SHA-256 over the JSON list of the table and the key's columns. */
export function createTombstones(tombstoneKey: Uint8Array): (row: RowKey) => string {
  const digest = createHmacSha256(checkTombstoneKey(tombstoneKey));
  return ({ dataset, key }) => toHex(digest(utf8(JSON.stringify([dataset, ...key]))));
}
