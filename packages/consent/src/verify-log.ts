import { isDataTikaError } from "@data-tika/core";
import {
  emptyFrontier,
  frontierRoot,
  leafHash,
  parseCheckpoint,
  toHex,
  verifyCheckpoint,
} from "@data-tika/core/evidence";
import type { LedgerFinding, LedgerReport } from "./ledger-finding.js";
import { entryOf, readBody } from "./log-entry.js";
import type { ConsentStore, StoredEntry } from "./store.js";
import { startTileCheck, type TileCheck } from "./verify-tiles.js";

const readAtOnce = 2_000;
const reported = 100;

/** What a verification is given. */
export interface VerifyOptions {
  /** A checkpoint that was kept outside the database. Without one, a history rewritten as a whole is not noticed. */
  readonly checkpoint?: string;
  /** Verifier keys the checkpoint must be signed with one of; the ledger's own signer when left out. */
  readonly keys?: readonly string[];
  /** Called as the entries are read. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads a whole log and compares it with itself, with its tree and with a retained checkpoint. */
export async function verifyLog(
  store: ConsentStore,
  origin: string,
  options: VerifyOptions,
): Promise<LedgerReport> {
  const kept = await store.frontier(origin);
  const retained = readRetained(origin, options);
  const walk = startWalk(origin, kept.size, retained?.size);
  for (let from = 0; ; ) {
    const entries = await store.read(origin, from, readAtOnce);
    // Others may have added entries since the tree was read: then the tree has grown as well by now.
    const grown = (entries.at(-1)?.index ?? 0) >= kept.size ? (await store.frontier(origin)).size : kept.size;
    for (const entry of entries) step(walk, entry, grown);
    await walk.tiles.compare(store);
    from = (entries.at(-1)?.index ?? 0) + 1;
    options.onProgress?.(walk.expected, kept.size);
    if (entries.length < readAtOnce) break;
  }
  const root = toHex(frontierRoot(walk.tiles.frontier()));
  if (walk.expected < kept.size) note(walk, missing(walk.expected, kept.size));
  for await (const entry of pendingEntries(store, origin))
    if (entryFindings(entry, origin).length > 0) note(walk, { code: "pending-differs", entry: entry.id });
  const hasGrown = async () => (await store.frontier(origin)).size !== kept.size;
  const tiles = await walk.tiles.finish(store, hasGrown);
  // Where the entries are others, so are all tiles behind them: that is one finding, not thousands.
  if (root !== toHex(frontierRoot(kept))) note(walk, { code: "tree-differs" });
  else for (const finding of tiles) note(walk, finding);
  const against = retained === undefined ? [] : checkpointFindings(retained, kept.size, walk.rootThen);
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

// They count in decisions, so that their columns must be those of their bodies as well.
async function* pendingEntries(store: ConsentStore, origin: string): AsyncGenerator<StoredEntry> {
  let after: string | undefined;
  for (;;) {
    const entries = await store.waiting(origin, readAtOnce, after);
    yield* entries;
    after = entries.at(-1)?.key;
    if (entries.length < readAtOnce) return;
  }
}

/** What is known after some entries; it does not grow with the log. */
interface Walk {
  readonly origin: string;
  readonly tiles: TileCheck;
  readonly size: number;
  readonly retainedSize: number | undefined;
  readonly findings: LedgerFinding[];
  found: number;
  /** How many entries were hashed. */
  hashed: number;
  /** Number that the next entry should have. */
  expected: number;
  /** Root over as many entries as the retained checkpoint has. */
  rootThen: string | undefined;
}

function startWalk(origin: string, size: number, retainedSize: number | undefined): Walk {
  const rootThen = retainedSize === 0 ? toHex(frontierRoot(emptyFrontier)) : undefined;
  const about = { origin, size, retainedSize, tiles: startTileCheck(origin) };
  return { ...about, findings: [], found: 0, hashed: 0, expected: 0, rootThen };
}

function step(walk: Walk, entry: StoredEntry, grown: number): void {
  const index = entry.index ?? 0;
  if (index >= walk.size && index < grown) return;
  const { origin } = walk;
  for (const finding of [...placeFindings(index, walk), ...entryFindings(entry, origin)]) note(walk, finding);
  if (index < walk.expected || index >= walk.size) return;
  walk.expected = index + 1;
  const leaf = leafHash(entry.body);
  walk.tiles.add(leaf);
  walk.hashed += 1;
  if (walk.hashed === walk.retainedSize) walk.rootThen = toHex(frontierRoot(walk.tiles.frontier()));
}

function note(walk: Walk, finding: LedgerFinding): void {
  walk.found += 1;
  if (walk.findings.length < reported) walk.findings.push(finding);
}

interface Retained {
  /** Nothing when the checkpoint is not to be believed. */
  readonly size?: number;
  readonly root?: string;
}

function readRetained(origin: string, { checkpoint, keys }: VerifyOptions): Retained | undefined {
  if (checkpoint === undefined) return undefined;
  const parsed = keys !== undefined ? signed(checkpoint, origin, keys) : unsigned(checkpoint, origin);
  return parsed === undefined ? {} : { size: parsed.size, root: toHex(parsed.root) };
}

function signed(note: string, origin: string, keys: readonly string[]) {
  const verdict = verifyCheckpoint(note, { origin, keys });
  return verdict.valid ? verdict.checkpoint : undefined;
}

function unsigned(note: string, origin: string) {
  try {
    const parsed = parseCheckpoint(note);
    return parsed.origin === origin ? parsed : undefined;
  } catch (error) {
    if (isDataTikaError(error, "core.invalid_checkpoint")) return undefined;
    throw error;
  }
}

function checkpointFindings(retained: Retained, size: number, rootThen: string | undefined): LedgerFinding[] {
  if (retained.size === undefined) return [{ code: "checkpoint-refused" }];
  if (retained.size > size) return [{ code: "checkpoint-ahead", size: retained.size }];
  return retained.root === rootThen ? [] : [{ code: "checkpoint-differs", size: retained.size }];
}

function placeFindings(index: number, { expected, size }: Walk): LedgerFinding[] {
  if (index >= size) return [{ code: "entry-beyond-tree", index }];
  if (index < expected) return [{ code: "entry-repeated", index }];
  return index > expected ? [missing(expected, index)] : [];
}

function missing(from: number, until: number): LedgerFinding {
  return { code: "entry-missing", index: from, count: until - from };
}

// What the columns say must follow from the body alone, and the body must be the one that was written.
function entryFindings(stored: StoredEntry, origin: string): LedgerFinding[] {
  const index = stored.index ?? 0;
  const entry = readBody(stored.body);
  if (entry === undefined) return [{ code: "entry-unreadable", index, entry: stored.id }];
  const written = entryOf(entry);
  if (written.body !== stored.body || written.digest !== stored.digest)
    return [{ code: "entry-changed", index, entry: stored.id }];
  if (entry.origin !== origin) return [{ code: "entry-foreign", index, entry: stored.id }];
  const columns = { key: "key", id: "id", subject: "subject", recordedAt: "recorded_at" } as const;
  return (["key", "id", "subject", "recordedAt"] as const)
    .filter((field) => written[field] !== stored[field])
    .map((field) => ({ code: "column-changed", index, entry: written.id, column: columns[field] }));
}
