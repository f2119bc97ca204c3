import {
  canonicalJson,
  fromHex,
  inclusionProof,
  leafHash,
  toHex,
  utf8,
  verifyInclusion,
} from "@data-tika/core/evidence";
import type { SqlClient } from "@data-tika/core/sql";
import { onDatabase } from "./ask-database.js";
import type { DeletionCertificate, SliceEntry } from "./certificate.js";
import type { RowKey } from "./hold.js";
import { readTombstones } from "./read-tombstones.js";
import { readLedger } from "./slices.js";
import { checkSameKey, createTombstones } from "./tombstone.js";

/** Where a leaf stands in a tree. */
export interface LeafProof {
  /** Its index, from 0. */
  readonly index: number;
  /** Number of leaves. */
  readonly size: number;
  /** Hashes of RFC 9162, section 2.1.3.1, in hexadecimal. */
  readonly proof: readonly string[];
}

/** That one row was deleted by a plan: the row in its slice, and the slice in the certificate. Plain data. */
export interface DeletionProof {
  /** Version of this shape. */
  readonly version: 1;
  /** The slice, with the root over the keyed digests of its rows. */
  readonly slice: SliceEntry;
  /** The row among those of the slice. */
  readonly row: LeafProof;
  /** The slice among those of the certificate. */
  readonly place: LeafProof;
}

/** A row, and the key of its tombstone. */
export interface ProvenRow extends RowKey {
  /** The key that the sweep was given. */
  readonly tombstoneKey: Uint8Array;
}

/**
 * The proof that a sweep deleted one row, for {@link verifyDeletion}: for the person who asks, without a word about others.
 *
 * @param db - The database that was swept.
 * @param plan - The plan, or its digest.
 * @param row - The row as `schema.table` and its primary key as text, and the key of the tombstones.
 * @returns The proof; `undefined` when the plan did not delete this row under a rule with `tombstones`.
 * @throws {@link DataTikaError} `retention.tombstone_key_missing` when the key has less than 32 bytes.
 * @throws {@link DataTikaError} `retention.tombstone_key_wrong` when the plan's tombstones were made with another one.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 * @example
 * ```ts
 * import { defineRules, migrateRetention, planRetention, proveDeletion, sweep, verifyDeletion } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await db.exec("CREATE TABLE visits (id int PRIMARY KEY, closed_on date)");
 * await db.exec("INSERT INTO visits SELECT n, '2020-01-31' FROM generate_series(1, 100) AS n");
 * const rules = defineRules([
 *   {
 *     id: "visits",
 *     dataset: "visits",
 *     start: { column: "closed_on" },
 *     phases: [{ name: "active", keep: "P2Y" }],
 *     then: "delete",
 *     tombstones: true,
 *     source: "declaration to the CNDP",
 *     mark: "text",
 *   },
 * ]);
 * const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
 * const tombstoneKey = crypto.getRandomValues(new Uint8Array(32)); // yours, from where keys are kept
 * const certificate = await sweep(db, plan, { tombstoneKey, sliceSize: 40 });
 * const row = { dataset: "public.visits", key: ["42"], tombstoneKey };
 * const proof = await proveDeletion(db, plan, row);
 * proof && verifyDeletion(proof, certificate, row); // => true
 * proof && verifyDeletion(proof, certificate, { ...row, key: ["43"] }); // => false
 * await proveDeletion(db, plan, { ...row, key: ["101"] }); // => undefined
 * await db.close();
 * ```
 * @see RFC 9162, section 2.1.3
 */
export function proveDeletion(
  db: SqlClient,
  plan: string | { readonly digest: string },
  row: ProvenRow,
): Promise<DeletionProof | undefined> {
  return onDatabase("proveDeletion", async () => {
    const digest = createTombstones(row.tombstoneKey)(row);
    const stones = await readTombstones(db, plan);
    checkSameKey(row.tombstoneKey, stones.slices);
    const own = stones.slices.find(({ digests }) => digests.includes(digest));
    if (own === undefined) return undefined;
    const { entries } = await readLedger(db, stones.plan);
    const at = entries.findIndex(({ item, slice }) => item === own.item && slice === own.slice);
    const slice = entries[at];
    // A tombstone that was replayed proves nothing about a slice that this database never did.
    if (slice?.rows === undefined) return undefined;
    const rows = own.digests.map((one) => leafHash(fromHex(one)));
    return {
      version: 1,
      slice,
      row: proofOf(rows, own.digests.indexOf(digest)),
      place: proofOf(entries.map(entryHash), at),
    };
  });
}

function entryHash(entry: SliceEntry): Uint8Array {
  return leafHash(utf8(canonicalJson(entry)));
}

function proofOf(leaves: readonly Uint8Array[], index: number): LeafProof {
  return { index, size: leaves.length, proof: inclusionProof(leaves, index).map(toHex) };
}

/**
 * Whether a proof shows that a certified sweep deleted this row. Works without the database.
 *
 * @param proof - Made by {@link proveDeletion}. Nothing in it is trusted.
 * @param certificate - The certificate of the sweep, from `verifyCertificate`.
 * @param row - The row, and the key of the tombstones: without it nobody can tell which row a proof is about.
 * @returns `false` for anything that does not hold.
 * @throws {@link DataTikaError} `retention.tombstone_key_missing` when the key has less than 32 bytes.
 * @see RFC 9162, section 2.1.3.2
 */
export function verifyDeletion(
  proof: DeletionProof,
  certificate: Pick<DeletionCertificate, "root" | "slices">,
  row: ProvenRow,
): boolean {
  const digest = createTombstones(row.tombstoneKey)(row);
  try {
    const { slice, place } = proof;
    return (
      place.size === certificate.slices &&
      proof.row.size === slice.deleted &&
      isIncluded(leafHash(fromHex(digest)), proof.row, slice.rows ?? "") &&
      isIncluded(entryHash(slice), place, certificate.root)
    );
  } catch {
    return false;
  }
}

function isIncluded(leaf: Uint8Array, { index, size, proof }: LeafProof, root: string): boolean {
  return verifyInclusion({ leaf, index, size, proof: proof.map(fromHex), root: fromHex(root) });
}
