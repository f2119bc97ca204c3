import type { LedgerFinding } from "./ledger-finding.js";
import type { ConsentStore } from "./store.js";
import { edgePlaces, growTiles, type Tile, tileWidth } from "./tiles.js";

const fullTile = tileWidth * 32;
const reported = 100;

/** Compares the stored tiles with those of the entries that are read, as they are read. */
export interface TileCheck {
  /** Takes the next leaf. */
  readonly add: (leaf: Uint8Array) => void;
  /** Compares the tiles that are full by now. */
  readonly compare: (store: ConsentStore) => Promise<void>;
  /** Compares the rest, and tells what was found; the tree may have grown meanwhile, or is still what it was. */
  readonly finish: (store: ConsentStore, mayHaveGrown: boolean) => Promise<readonly LedgerFinding[]>;
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
    mayHaveGrown = false,
  ): Promise<void> => {
    const stored = await store.tile(origin, { level, index });
    // The rightmost tile may have grown since: what was there must still be its beginning.
    const same =
      stored !== undefined &&
      (mayHaveGrown || stored.length === hashes.length) &&
      hashes.every((byte, i) => stored[i] === byte);
    if (!same && findings.length < reported) findings.push({ code: "tile-differs", level, index });
  };
  const compare = async (store: ConsentStore): Promise<void> => {
    const tiles = new Map([...edge, ...growTiles(size, edge, leaves)].map((tile) => [nameOf(tile), tile]));
    size += leaves.length;
    leaves = [];
    for (const tile of tiles.values()) if (tile.hashes.length === fullTile) await check(store, tile);
    edge = edgePlaces(size).map((place) => tiles.get(nameOf(place))!);
  };
  return {
    add: (leaf) => leaves.push(leaf),
    compare,
    finish: async (store, mayHaveGrown) => {
      await compare(store);
      for (const tile of edge) await check(store, tile, mayHaveGrown);
      return findings;
    },
  };
}

function nameOf({ level, index }: { readonly level: number; readonly index: number }): string {
  return `${level}/${index}`;
}
