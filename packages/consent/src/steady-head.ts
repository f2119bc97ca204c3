import { type Frontier, frontierRoot, type TreeHead } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import { growthHashes, rootByTiles } from "./ledger-proof.js";
import type { ConsentStore } from "./store.js";

/** Gives back the head of a log once it is known to follow from the one before. */
export type SteadyHead = (read: () => Promise<Frontier>) => Promise<TreeHead>;

/**
 * Remembers the last head of a log that was about to be signed, and refuses one that does not follow from it: whoever
 * edits the database is not to get two different words from one ledger.
 *
 * The first one has none before it, and is only held against its own tiles.
 */
export function steadyHead(store: ConsentStore, origin: string): SteadyHead {
  let last: TreeHead | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const follow = async (next: TreeHead): Promise<TreeHead> => {
    // What others read before it may come after it: then the two are compared the other way round.
    const [from, to] = last !== undefined && next.size < last.size ? [next, last] : [last, next];
    await assertGrowth(store, origin, from, to);
    last = to;
    return next;
  };
  return async (read) => {
    const before = last?.size ?? 0;
    const frontier = await read();
    const { size } = frontier;
    // It was asked for after the last was signed: an honest log does not shrink.
    if (size < before) throw failure("consent.checkpoint_ahead", { size });
    // One after the other, so that of two that are read at once the second is held against the first.
    const checked = turn.then(() => follow({ size, root: frontierRoot(frontier) }));
    turn = checked.catch(() => {});
    return checked;
  };
}

async function assertGrowth(
  store: ConsentStore,
  origin: string,
  from: TreeHead | undefined,
  to: TreeHead,
): Promise<void> {
  if (from !== undefined) await growthHashes(store, origin, from, to);
  else
    await growthHashes(store, origin, { size: to.size, root: await rootByTiles(store, origin, to.size) }, to);
}
