import { parseCheckpoint, type Signer } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import { proveEntry } from "./ledger-proof.js";
import type { NoticeCapsule } from "./notice.js";
import { signReceipt } from "./sign-receipt.js";
import type { ConsentStore } from "./store.js";

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
    yield signReceipt(await proveEntry(tiles, origin, entry, checkpoint), notices, options);
  }
}

function readingTilesOnce(store: ConsentStore): Pick<ConsentStore, "tile"> {
  const tiles = new Map<string, ReturnType<ConsentStore["tile"]>>();
  return {
    tile: (log, place) => {
      const name = `${place.level}/${place.index}`;
      const known = tiles.get(name) ?? store.tile(log, place);
      tiles.set(name, known);
      return known;
    },
  };
}
