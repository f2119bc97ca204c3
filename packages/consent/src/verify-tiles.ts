import { emptyFrontier, extendFrontier, type Frontier } from "@data-tika/core/evidence";
import type { LedgerFinding } from "./ledger-finding.js";
import type { ConsentStore } from "./store.js";
import { edgePlaces, growTiles, hashesOf, type Tile, tileName, tileWidth } from "./tiles.js";

const fullTile = tileWidth * 32;
const reported = 100;
// Eight full tiles are asked for together.
const comparedAtOnce = 8 * tileWidth;

/** Compares the stored tiles with those of the entries that are read, as they are read. */
export interface TileCheck {
  /** Takes the next leaf. */
  readonly add: (leaf: Uint8Array) => void;
  /** The right edge of the tree over the leaves taken so far. */
  readonly frontier: () => Frontier;
  /** Compares the tiles that are full by now, once there are enough of them to ask for. */
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
    tiles: readonly Tile[],
    hasGrown?: () => Promise<boolean>,
  ): Promise<void> => {
    const stored = tiles.length === 0 ? [] : await store.tiles(origin, tiles);
    for (const [i, { level, index, hashes }] of tiles.entries()) {
      const found = stored[i];
      // The rightmost tile may have grown since: what was there must still be its beginning.
      const same =
        found !== undefined &&
        beginsWith(found, hashes) &&
        // Asked behind the tile, which was written with the size in one step: so no honest writer looks like tampering.
        (found.length === hashes.length || ((await hasGrown?.()) ?? false));
      if (!same && findings.length < reported) findings.push({ code: "tile-differs", level, index });
    }
  };
  const grown = (): Tiles =>
    new Map([...edge, ...growTiles(size, edge, leaves)].map((tile) => [tileName(tile), tile]));
  const compareAll = async (store: ConsentStore): Promise<void> => {
    const tiles = grown();
    size += leaves.length;
    leaves = [];
    edge = edgeOf(size, tiles);
    await check(
      store,
      [...tiles.values()].filter(({ hashes }) => hashes.length === fullTile),
    );
  };
  return {
    add: (leaf) => leaves.push(leaf),
    frontier: () => frontierOf(size + leaves.length, grown()),
    compare: async (store) => {
      if (leaves.length >= comparedAtOnce) await compareAll(store);
    },
    finish: async (store, hasGrown) => {
      await compareAll(store);
      await check(store, edge, hasGrown);
      return findings;
    },
  };
}

// As a loop: with a function called for each byte it takes ten times as long, and there is a tile for 256 entries.
function beginsWith(found: Uint8Array, hashes: Uint8Array): boolean {
  if (found.length < hashes.length) return false;
  for (let i = 0; i < hashes.length; i++) if (found[i] !== hashes[i]) return false;
  return true;
}

type Tiles = ReadonlyMap<string, Tile>;

function edgeOf(size: number, tiles: Tiles): Tile[] {
  return edgePlaces(size).map((place) => tiles.get(tileName(place))!);
}

// The hashes of the partial tiles are the roots of all that is full: the tree need not be hashed a second time.
function frontierOf(size: number, tiles: Tiles): Frontier {
  const levels = edgeOf(size, tiles).map(
    ({ hashes }) => extendFrontier(emptyFrontier, hashesOf(hashes)).peaks,
  );
  return { size, peaks: levels.reverse().flat() };
}
