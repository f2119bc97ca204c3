import { type LeafRange, merkleRoot, nodeHash } from "@data-tika/core/evidence";
import { failure } from "./failure.js";

/** How many hashes a full tile holds. */
export const tileWidth = 256;

const hashLength = 32;

/** Where a tile stands: its level, from the leaves at 0 upwards, and its number within the level. */
export interface TilePlace {
  /** Level; one hash of a level stands for a full tile of the level below. */
  readonly level: number;
  /** Number within the level, from 0. */
  readonly index: number;
}

/** A run of up to 256 hashes of one level of the tree, as C2SP tlog-tiles has it. */
export interface Tile extends TilePlace {
  /** The hashes, 32 bytes each, one after the other. */
  readonly hashes: Uint8Array;
}

/** Reads tiles; one may hold more hashes than were there when the tree was smaller. */
export type TileReader = (places: readonly TilePlace[]) => Promise<readonly (Uint8Array | undefined)[]>;

/** A tile's place as one text. */
export function tileName({ level, index }: TilePlace): string {
  return `${level}/${index}`;
}

/** The partial tiles at the right edge of a tree of a size, lowest level first. */
export function edgePlaces(size: number): (TilePlace & { readonly width: number })[] {
  const places = [];
  for (let [level, count] = [0, size]; count > 0; level += 1, count = Math.floor(count / tileWidth)) {
    const width = count % tileWidth;
    if (width > 0) places.push({ level, index: Math.floor(count / tileWidth), width });
  }
  return places;
}

/**
 * The tiles that change when leaves are added to a tree.
 *
 * @param size - Number of leaves before.
 * @param edge - The partial tiles of {@link edgePlaces} before.
 * @param leaves - Hashes of the new leaves.
 * @returns Tiles that are full now, and the partial ones of the new right edge.
 */
export function growTiles(size: number, edge: readonly Tile[], leaves: Iterable<Uint8Array>): Tile[] {
  const open = new Map(edge.map(({ level, hashes }) => [level, hashesOf(hashes)]));
  const changed = new Set<number>();
  const tiles: Tile[] = [];
  const counts: number[] = [];
  const add = (level: number, hash: Uint8Array): void => {
    const hashes = open.get(level) ?? [];
    counts[level] ??= Math.floor(size / tileWidth ** (level + 1));
    changed.add(level);
    hashes.push(hash);
    open.set(level, hashes);
    if (hashes.length < tileWidth) return;
    tiles.push({ level, index: counts[level], hashes: joined(hashes) });
    counts[level] += 1;
    open.set(level, []);
    add(level + 1, merkleRoot(hashes));
  };
  for (const leaf of leaves) add(0, leaf);
  for (const level of changed) {
    const hashes = open.get(level) ?? [];
    if (hashes.length > 0) tiles.push({ level, index: counts[level] ?? 0, hashes: joined(hashes) });
  }
  return tiles;
}

/** The hashes over runs of leaves that a proof asks for, from the tiles, which are all read at once. */
export async function rangeHashes(read: TileReader, ranges: readonly LeafRange[]): Promise<Uint8Array[]> {
  const runs = ranges.map((range) => subtrees(range).map(hashesOfSubtree));
  const places = new Map(runs.flat().map((run) => [tileName(run), run]));
  const tiles = await read([...places.values()]);
  const found = new Map([...places.keys()].map((name, i) => [name, tiles[i]]));
  return runs.map((run) =>
    run.map((part) => subtreeHash(part, found)).reduceRight((right, left) => nodeHash(left, right)),
  );
}

/** The full subtrees that a run of leaves is made of, left to right. */
function subtrees({ begin, end }: LeafRange): { readonly begin: number; readonly count: number }[] {
  const parts = [];
  for (let from = begin; from < end; ) {
    let count = 1;
    while (count * 2 <= end - from && from % (count * 2) === 0) count *= 2;
    parts.push({ begin: from, count });
    from += count;
  }
  return parts;
}

/** Where the hashes of a full subtree stand in one tile. */
interface Run extends TilePlace {
  readonly from: number;
  readonly width: number;
  /** First leaf below it. */
  readonly begin: number;
}

function hashesOfSubtree({ begin, count }: { readonly begin: number; readonly count: number }): Run {
  let [level, place, width] = [0, begin, count];
  for (; width >= tileWidth; level += 1) [place, width] = [place / tileWidth, width / tileWidth];
  return { level, index: Math.floor(place / tileWidth), from: place % tileWidth, width, begin };
}

function subtreeHash(run: Run, tiles: ReadonlyMap<string, Uint8Array | undefined>): Uint8Array {
  const { from, width, begin } = run;
  const bytes = tiles.get(tileName(run)) ?? new Uint8Array();
  const wanted = hashesOf(bytes.subarray(from * hashLength, (from + width) * hashLength));
  if (wanted.length < width) throw failure("consent.invalid_log", { index: begin });
  return merkleRoot(wanted);
}

/**
 * Where C2SP tlog-tiles puts a tile.
 *
 * @param kind - Level, or `entries`.
 * @param index - Number within the level.
 * @param width - Number of hashes or entries it holds.
 */
export function tilePath(kind: number | "entries", index: number, width: number): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, "0");
  const parts = padded.match(/\d{3}/g) ?? [];
  const name = parts.map((part, i) => (i < parts.length - 1 ? `x${part}` : part)).join("/");
  return `tile/${kind}/${name}${width < tileWidth ? `.p/${width}` : ""}`;
}

/** The hashes of a tile one by one. */
export function hashesOf(joinedHashes: Uint8Array): Uint8Array[] {
  const hashes = [];
  for (let at = 0; at + hashLength <= joinedHashes.length; at += hashLength)
    hashes.push(joinedHashes.slice(at, at + hashLength));
  return hashes;
}

function joined(hashes: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * hashLength);
  hashes.forEach((hash, i) => {
    bytes.set(hash, i * hashLength);
  });
  return bytes;
}
