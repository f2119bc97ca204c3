import { createHmacSha256, toHex, utf8 } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import type { RowKey } from "./hold.js";
import { keyCheckOf } from "./key-check.js";
import type { RemainingItem } from "./remaining-items.js";

/** The deleted rows of one slice as keyed digests: useless without the key. */
export interface SliceTombstones {
  /** The table, `schema.table`. */
  readonly dataset: string;
  /** Place of the item in the plan. */
  readonly item: number;
  /** Place of the slice in the item. */
  readonly slice: number;
  /** What shows, with the key, that it is the right one: its HMAC-SHA-256 of a constant, in hexadecimal. */
  readonly keyCheck: string;
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
  /** What the plan did beside that, and a replay cannot do again: rows changed, or deleted without tombstones. */
  readonly remaining: readonly RemainingItem[];
}

/** Refuses a key that is missing or can be guessed. */
export function checkTombstoneKey(key: Uint8Array | undefined): Uint8Array {
  if (!(key instanceof Uint8Array) || key.length < 32) throw failure("retention.tombstone_key_missing");
  return key;
}

/** Refuses another key than the one that tombstones were made with: it would find none of their rows. */
export function checkSameKey(
  key: Uint8Array,
  slices: readonly Pick<SliceTombstones, "dataset" | "keyCheck">[],
): void {
  const check = keyCheckOf(checkTombstoneKey(key));
  const other = slices.find(({ keyCheck }) => keyCheck !== check);
  if (other) throw failure("retention.tombstone_key_wrong", { dataset: other.dataset });
}

/** The keyed digests of rows, in hexadecimal: HMAC-SHA-256 over the JSON list of the table and the key's columns. */
export function createTombstones(tombstoneKey: Uint8Array): (row: RowKey) => string {
  const digest = createHmacSha256(checkTombstoneKey(tombstoneKey));
  return ({ dataset, key }) => toHex(digest(utf8(JSON.stringify([dataset, ...key]))));
}
