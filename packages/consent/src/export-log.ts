import {
  emptyFrontier,
  extendFrontier,
  frontierRoot,
  leafHash,
  parseCheckpoint,
  toHex,
  utf8,
} from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import type { ConsentStore } from "./store.js";
import { edgePlaces, growTiles, type Tile, tilePath, tileWidth } from "./tiles.js";

const hashLength = 32;

/** One file of an exported log. */
export interface LogFile {
  /** Path below the log's prefix, such as `tile/0/000` or `checkpoint`. */
  readonly path: string;
  /** Its content. */
  readonly bytes: Uint8Array;
}

/**
 * The log of a checkpoint as the files of C2SP tlog-tiles; the checkpoint comes last, when all it needs is there.
 *
 * Every entry is hashed and every tile compared with what the entries give, so that no reader is sent a log whose
 * entries its own checkpoint does not cover.
 */
export async function* exportLog(
  store: ConsentStore,
  origin: string,
  checkpoint: string,
): AsyncGenerator<LogFile> {
  const { size, root } = parseCheckpoint(checkpoint);
  let edge: readonly Tile[] = [];
  let frontier = emptyFrontier;
  for (let from = 0; from < size; from += tileWidth) {
    const width = Math.min(tileWidth, size - from);
    const bodies = await bodiesOf(store, origin, from, width);
    yield { path: tilePath("entries", from / tileWidth, width), bytes: bundle(bodies) };
    const leaves = bodies.map(leafHash);
    frontier = extendFrontier(frontier, leaves);
    const grown = growTiles(from, edge, leaves);
    for (const tile of grown) if (widthOf(tile) === tileWidth) yield await tileFile(store, origin, tile);
    edge = edgePlaces(from + width).flatMap(({ level }) => tileOf(level, grown) ?? tileOf(level, edge) ?? []);
  }
  for (const tile of edge) yield await tileFile(store, origin, tile);
  if (toHex(frontierRoot(frontier)) !== toHex(root)) throw failure("consent.invalid_log", { index: 0 });
  yield { path: "checkpoint", bytes: utf8(checkpoint) };
}

async function bodiesOf(
  store: ConsentStore,
  origin: string,
  from: number,
  width: number,
): Promise<Uint8Array[]> {
  const entries = await store.read(origin, from, width);
  for (let i = 0; i < width; i += 1)
    if (entries[i]?.index !== from + i) throw failure("consent.invalid_log", { index: from + i });
  return entries.map(({ body }) => utf8(body));
}

// The stored tile may have grown since; what the checkpoint saw must be its beginning.
async function tileFile(store: ConsentStore, origin: string, tile: Tile): Promise<LogFile> {
  const { level, index, hashes } = tile;
  const [stored] = await store.tiles(origin, [{ level, index }]);
  const differs = hashes.findIndex((byte, i) => stored?.[i] !== byte);
  if (differs >= 0) {
    // The first entry that the differing hash stands for.
    const place = index * tileWidth + Math.floor(differs / hashLength);
    throw failure("consent.invalid_log", { index: place * tileWidth ** level });
  }
  return { path: tilePath(level, index, widthOf(tile)), bytes: hashes };
}

function tileOf(level: number, tiles: readonly Tile[]): Tile | undefined {
  return tiles.find((tile) => tile.level === level && widthOf(tile) < tileWidth);
}

function widthOf({ hashes }: Tile): number {
  return hashes.length / hashLength;
}

// Each entry behind its length in two bytes, the larger first.
function bundle(entries: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(entries.reduce((sum, { length }) => sum + 2 + length, 0));
  let at = 0;
  for (const entry of entries) {
    bytes.set([entry.length >> 8, entry.length & 255], at);
    bytes.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bytes;
}

/** The entries of a bundle, to the byte. */
export function readBundle(bytes: Uint8Array): string[] {
  const entries: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + 2 + ((bytes[at]! << 8) | bytes[at + 1]!);
    entries.push(new TextDecoder().decode(bytes.subarray(at + 2, end)));
    at = end;
  }
  return entries;
}
