import { parseCheckpoint, type Signer } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import { proveEntry, type TileStore } from "./ledger-proof.js";
import { trustedEntry } from "./log-entry.js";
import type { NoticeCapsule } from "./notice.js";
import { signReceipt } from "./sign-receipt.js";
import type { ConsentStore } from "./store.js";
import { tileName } from "./tiles.js";

/** What many receipts are made with. */
export interface IssueReceiptsOptions {
  /** Where the log is kept. */
  readonly store: ConsentStore;
  /** Name of the log. */
  readonly origin: string;
  /** Who signs. */
  readonly signer: Signer;
  /** When they are issued, RFC 3339. */
  readonly issuedAt: string;
  /** The notices of the log. */
  readonly notices: readonly NoticeCapsule[];
  /** The checkpoint of the tree that each is proved in. */
  readonly checkpoint: string;
}

/** The receipts of many events, all proved in one tree; each tile of it is read once. */
export async function* issueReceipts(
  ids: readonly string[],
  options: IssueReceiptsOptions,
): AsyncGenerator<string> {
  const { store, origin, notices, checkpoint } = options;
  const { size } = parseCheckpoint(checkpoint);
  const tiles = readingTilesOnce(store);
  for (const id of ids) {
    const entry = await store.find(origin, id);
    // What came later than the checkpoint is not in its tree.
    if (entry === undefined || (entry.index ?? size) >= size) throw failure("consent.unknown_event");
    trustedEntry(entry, origin);
    yield signReceipt(await proveEntry(tiles, origin, entry, checkpoint), notices, options);
  }
}

function readingTilesOnce(store: ConsentStore): TileStore {
  const known = new Map<string, Uint8Array | undefined>();
  return {
    tiles: async (log, places) => {
      const missing = places.filter((place) => !known.has(tileName(place)));
      const read = await store.tiles(log, missing);
      for (const [i, place] of missing.entries()) known.set(tileName(place), read[i]);
      return places.map((place) => known.get(tileName(place)));
    },
  };
}
