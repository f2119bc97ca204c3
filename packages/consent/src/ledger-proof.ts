import { isDataTikaError } from "@data-tika/core";
import {
  consistencyRanges,
  inclusionRanges,
  type LeafRange,
  type ParsedCheckpoint,
  parseCheckpoint,
  toHex,
  verifyConsistency,
} from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import type { ConsentStore, StoredEntry } from "./store.js";
import { rangeHash } from "./tiles.js";

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

/** Proves that an entry is in the tree of a checkpoint. */
export async function proveEntry(
  store: Pick<ConsentStore, "tile">,
  origin: string,
  entry: StoredEntry,
  checkpoint: string,
): Promise<EntryProof> {
  const { size } = parseCheckpoint(checkpoint);
  const index = entry.index ?? size;
  const hashes = await hashesFor(store, origin, inclusionRanges(index, size));
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
  const proof = await hashesFor(store, origin, consistencyRanges(from.size, to.size));
  if (!verifyConsistency({ from, to, proof }))
    throw failure("consent.checkpoint_fork", { from: from.size, to: to.size });
  return { from: from.size, to: to.size, hashes: proof.map(toHex) };
}

async function hashesFor(
  store: Pick<ConsentStore, "tile">,
  origin: string,
  ranges: readonly LeafRange[],
): Promise<Uint8Array[]> {
  const hashes: Uint8Array[] = [];
  for (const range of ranges) hashes.push(await rangeHash((place) => store.tile(origin, place), range));
  return hashes;
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
