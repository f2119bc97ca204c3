import { frontierRoot, toHex } from "@data-tika/core/evidence";
import type { KeySpan } from "./key-handover.js";
import type { LedgerReport } from "./ledger-finding.js";
import type { LogEntry } from "./log-entry.js";
import { readRetained, retainedFindings } from "./retained-checkpoint.js";
import { checkEntry } from "./verify-entry.js";
import { concernsPart, type PartCheck, partFindings } from "./verify-parts.js";
import { missing, note, startWalk, step, type Walk } from "./verify-walk.js";

// Rows that outlive several collections are copied each time: with longer pages that is most of the time it takes.
const readAtOnce = 600;

/** What a verification is given. */
export interface VerifyOptions {
  /** A checkpoint that was kept outside the database. Without one, a history rewritten as a whole is not noticed. */
  readonly checkpoint?: string;
  /**
   * Verifier keys to begin with, the first of the log or a later one: the checkpoint must be signed by one of them or by
   * one that they handed the log over to. What the ledger was made with when left out.
   */
  readonly keys?: readonly string[];
  /** Called as the entries are read. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a verification reads with. */
export interface Verification extends PartCheck, Omit<VerifyOptions, "keys"> {
  /** Keys that a checkpoint may be signed with; anyone may have made it when nothing is known of keys. */
  readonly spans: readonly KeySpan[] | undefined;
}

/** Reads a whole log and compares it with itself, with its tree, with a retained checkpoint and with what lies beside it. */
export async function verifyLog(verification: Verification): Promise<LedgerReport> {
  const { store, origin, checkpoint, spans } = verification;
  const kept = await store.frontier(origin);
  const retained = checkpoint === undefined ? undefined : readRetained(checkpoint, origin, spans);
  const walk = startWalk(origin, kept.size, retained?.size);
  await walkNumbered(verification, walk);
  const root = toHex(frontierRoot(walk.tiles.frontier()));
  await walkWaiting(verification, walk);
  const hasGrown = async () => (await store.frontier(origin)).size !== kept.size;
  const tiles = await walk.tiles.finish(store, hasGrown);
  // Where the entries are others, so are all tiles behind them: that is one finding, not thousands.
  if (root !== toHex(frontierRoot(kept))) note(walk, { code: "tree-differs" });
  else for (const finding of tiles) note(walk, finding);
  const against = retained === undefined ? [] : retainedFindings(retained, kept.size, walk.rootThen);
  for (const finding of against) note(walk, finding);
  return {
    intact: walk.found === 0,
    findings: walk.findings,
    found: walk.found,
    size: kept.size,
    root,
    proved: against.length > 0 ? 0 : (retained?.size ?? 0),
    pending: await store.pending(origin),
  };
}

async function walkNumbered(verification: Verification, walk: Walk): Promise<void> {
  const { store, origin, onProgress } = verification;
  for (let from = 0; ; ) {
    const entries = await store.read(origin, from, readAtOnce);
    const last = entries.at(-1)?.index ?? 0;
    // Others may have added entries since the tree was read: then the tree has grown as well by now.
    const grown = last >= walk.size ? (await store.frontier(origin)).size : walk.size;
    const read = entries.map((entry) => step(walk, entry, grown));
    await walk.tiles.compare(store);
    await noteParts(verification, walk, read);
    from = last + 1;
    onProgress?.(walk.expected, walk.size);
    if (entries.length < readAtOnce) break;
  }
  if (walk.expected < walk.size) note(walk, missing(walk.expected, walk.size));
  // Pages are read from 0 on, and each from behind the last number of the one before: what stands beside is counted.
  const beside = (await store.numberedBelow(origin, walk.size)) - walk.seen;
  if (beside !== 0) note(walk, { code: "entry-beside", count: Math.abs(beside) });
}

// They count in decisions, so that their columns must be those of their bodies as well.
async function walkWaiting(verification: Verification, walk: Walk): Promise<void> {
  const { store, origin } = verification;
  for (let after: string | undefined; ; ) {
    const entries = await store.waiting(origin, readAtOnce, after);
    const read = entries.map((stored) => {
      const { entry, findings } = checkEntry(stored, origin);
      if (findings.length > 0) note(walk, { code: "pending-differs", entry: stored.id });
      return entry;
    });
    await noteParts(verification, walk, read);
    after = entries.at(-1)?.key;
    if (entries.length < readAtOnce) return;
  }
}

async function noteParts(
  check: PartCheck,
  walk: Walk,
  read: readonly (LogEntry | undefined)[],
): Promise<void> {
  for await (const finding of partFindings(check, read.filter(concernsPart))) note(walk, finding);
}
