import { isDataTikaError } from "@data-tika/core";
import {
  consistencyRanges,
  inclusionRanges,
  type LeafRange,
  leafHash,
  merkleRoot,
  type ParsedCheckpoint,
  parseCheckpoint,
  type TreeHead,
  toHex,
  verifyConsistency,
  verifyInclusion,
} from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import type { ConsentStore, StoredEntry } from "./store.js";
import { rangeHashes } from "./tiles.js";

/** That an entry stands in the log, for `verifyInclusion` of `@data-tika/core/evidence`. */
export interface EntryProof {
  /** The entry to the byte; `leafHash` of its UTF-8 bytes is the leaf. */
  readonly entry: string;
  /** Its number in the log, from 0. */
  readonly index: number;
  /** Number of entries of the tree it is proved in. */
  readonly size: number;
  /** The hashes of the proof, hexadecimal. */
  readonly hashes: readonly string[];
  /** The checkpoint of that tree; it names the root. */
  readonly checkpoint: string;
}

/** That one checkpoint's log is the beginning of another's, for `verifyConsistency`. */
export interface GrowthProof {
  /** Number of entries then. */
  readonly from: number;
  /** Number of entries later. */
  readonly to: number;
  /** The hashes of the proof, hexadecimal. */
  readonly hashes: readonly string[];
}

/** Where the tiles of a tree are read from. */
export type TileStore = Pick<ConsentStore, "tiles">;

/** Proves that an entry is in the tree of a checkpoint; refuses one that is not, or not any more. */
export async function proveEntry(
  store: TileStore,
  origin: string,
  entry: StoredEntry,
  checkpoint: string,
): Promise<EntryProof> {
  const { size, root } = parseCheckpoint(checkpoint);
  const index = entry.index ?? size;
  const hashes = await hashesFor(store, origin, inclusionRanges(index, size));
  // Nothing is signed or handed out that does not hold: the entry or a tile may have been changed.
  if (!verifyInclusion({ leaf: leafHash(entry.body), index, size, proof: hashes, root }))
    throw failure("consent.invalid_log", { index });
  return { entry: entry.body, index, size, hashes: hashes.map(toHex), checkpoint };
}

/** Proves that the log of one checkpoint grew into that of another; refuses two that cannot be of one log. */
export async function proveGrowth(
  store: ConsentStore,
  origin: string,
  notes: { readonly from: string; readonly to: string },
): Promise<GrowthProof> {
  const [from, to] = [read(notes.from, origin), read(notes.to, origin)];
  const { size } = await store.frontier(origin);
  if (to.size > size || from.size > to.size) throw failure("consent.checkpoint_ahead", { size });
  const proof = await growthHashes(store, origin, from, to);
  return { from: from.size, to: to.size, hashes: proof.map(toHex) };
}

/** The hashes that show how one tree grew into another; refuses two that cannot be of one log. */
export async function growthHashes(
  store: TileStore,
  origin: string,
  from: TreeHead,
  to: TreeHead,
): Promise<readonly Uint8Array[]> {
  const proof = await hashesFor(store, origin, consistencyRanges(from.size, to.size));
  if (!verifyConsistency({ from, to, proof }))
    throw failure("consent.checkpoint_fork", { from: from.size, to: to.size });
  return proof;
}

/** The root of a tree of that many entries by its tiles, which are kept apart from its right edge. */
export async function rootByTiles(store: TileStore, origin: string, size: number): Promise<Uint8Array> {
  const [root] = size === 0 ? [] : await hashesFor(store, origin, [{ begin: 0, end: size }]);
  return root ?? merkleRoot([]);
}

function hashesFor(store: TileStore, origin: string, ranges: readonly LeafRange[]): Promise<Uint8Array[]> {
  return rangeHashes((places) => store.tiles(origin, places), ranges);
}

function read(note: string, origin: string): ParsedCheckpoint {
  try {
    const parsed = parseCheckpoint(note);
    if (parsed.origin === origin) return parsed;
  } catch (error) {
    if (!isDataTikaError(error, "core.invalid_checkpoint")) throw error;
    throw failure("consent.invalid_checkpoint");
  }
  throw failure("consent.checkpoint_other_origin");
}
