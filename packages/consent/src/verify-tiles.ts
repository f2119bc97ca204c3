import { emptyFrontier, extendFrontier, type Frontier } from "@data-tika/core/evidence";
import type { LedgerFinding } from "./ledger-finding.js";
import type { ConsentStore } from "./store.js";
import { edgePlaces, growTiles, hashesOf, type Tile, tileWidth } from "./tiles.js";

const fullTile = tileWidth * 32;
const reported = 100;

/** Compares the stored tiles with those of the entries that are read, as they are read. */
export interface TileCheck {
  /** Takes the next leaf. */
  readonly add: (leaf: Uint8Array) => void;
  /** The right edge of the tree over the leaves taken so far. */
  readonly frontier: () => Frontier;
  /** Compares the tiles that are full by now. */
  readonly compare: (store: ConsentStore) => Promise<void>;
  /** Compares the rest, and tells what was found; a tile may be longer only if the tree has grown meanwhile. */
  readonly finish: (
    store: ConsentStore,
    hasGrown: () => Promise<boolean>,
  ) => Promise<readonly LedgerFinding[]>;
}

/** Starts a comparison; it keeps a few tiles, however long the log is. */
export function startTileCheck(origin: string): TileCheck {
  const findings: LedgerFinding[] = [];
  let leaves: Uint8Array[] = [];
  let edge: readonly Tile[] = [];
  let size = 0;
  const check = async (
    store: ConsentStore,
    { level, index, hashes }: Tile,
    hasGrown?: () => Promise<boolean>,
  ): Promise<void> => {
    const stored = await store.tile(origin, { level, index });
    // The rightmost tile may have grown since: what was there must still be its beginning.
    const same =
      stored !== undefined &&
      hashes.every((byte, i) => stored[i] === byte) &&
      // Asked behind the tile, which was written with the size in one step: so no honest writer looks like tampering.
      (stored.length === hashes.length || ((await hasGrown?.()) ?? false));
    if (!same && findings.length < reported) findings.push({ code: "tile-differs", level, index });
  };
  const grown = (): Tiles =>
    new Map([...edge, ...growTiles(size, edge, leaves)].map((tile) => [nameOf(tile), tile]));
  const compare = async (store: ConsentStore): Promise<void> => {
    const tiles = grown();
    size += leaves.length;
    leaves = [];
    for (const tile of tiles.values()) if (tile.hashes.length === fullTile) await check(store, tile);
    edge = edgeOf(size, tiles);
  };
  return {
    add: (leaf) => leaves.push(leaf),
    frontier: () => frontierOf(size + leaves.length, grown()),
    compare,
    finish: async (store, hasGrown) => {
      await compare(store);
      for (const tile of edge) await check(store, tile, hasGrown);
      return findings;
    },
  };
}

type Tiles = ReadonlyMap<string, Tile>;

function edgeOf(size: number, tiles: Tiles): Tile[] {
  return edgePlaces(size).map((place) => tiles.get(nameOf(place))!);
}

// The hashes of the partial tiles are the roots of all that is full: the tree need not be hashed a second time.
function frontierOf(size: number, tiles: Tiles): Frontier {
  const levels = edgeOf(size, tiles).map(
    ({ hashes }) => extendFrontier(emptyFrontier, hashesOf(hashes)).peaks,
  );
  return { size, peaks: levels.reverse().flat() };
}

function nameOf({ level, index }: { readonly level: number; readonly index: number }): string {
  return `${level}/${index}`;
}
