import { isDataTikaError } from "@data-tika/core";
import {
  emptyFrontier,
  extendFrontier,
  type Frontier,
  frontierRoot,
  leafHash,
  parseCheckpoint,
  toHex,
  utf8,
  verifyCheckpoint,
} from "@data-tika/core/evidence";
import type { LedgerFinding, LedgerReport } from "./ledger-finding.js";
import { entryOf, readBody } from "./log-entry.js";
import type { ConsentStore, StoredEntry } from "./store.js";

const readAtOnce = 2_000;
const reported = 100;

/** What a verification is given. */
export interface VerifyOptions {
  /** A checkpoint that was kept outside the database. Without one, a history rewritten as a whole is not noticed. */
  readonly checkpoint?: string;
  /** Verifier keys the checkpoint may be signed with; the ledger's own signer when left out. */
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
  const findings: LedgerFinding[] = [];
  let frontier: Frontier = emptyFrontier;
  let rootThen = retained?.size === 0 ? toHex(frontierRoot(frontier)) : undefined;
  let expected = 0;
  for (let from = 0; ; ) {
    const entries = await store.read(origin, from, readAtOnce);
    for (const entry of entries) {
      const index = entry.index ?? 0;
      findings.push(...placeFindings(index, expected, kept.size), ...entryFindings(entry));
      if (index < expected || index >= kept.size) continue;
      expected = index + 1;
      frontier = extendFrontier(frontier, [leafHash(utf8(entry.body))]);
      if (frontier.size === retained?.size) rootThen = toHex(frontierRoot(frontier));
    }
    from = (entries.at(-1)?.index ?? 0) + 1;
    options.onProgress?.(Math.min(expected, kept.size), kept.size);
    if (entries.length < readAtOnce) break;
  }
  if (expected < kept.size)
    findings.push({ code: "entry-missing", index: expected, count: kept.size - expected });
  if (toHex(frontierRoot(frontier)) !== toHex(frontierRoot(kept))) findings.push({ code: "tree-differs" });
  const against = retained === undefined ? [] : checkpointFindings(retained, kept.size, rootThen);
  findings.push(...against);
  return {
    intact: findings.length === 0,
    findings: findings.slice(0, reported),
    found: findings.length,
    size: kept.size,
    root: toHex(frontierRoot(frontier)),
    proved: retained === undefined || against.length > 0 ? 0 : (retained.size ?? 0),
    pending: await store.pending(origin),
  };
}

interface Retained {
  /** Nothing when the checkpoint is not to be believed. */
  readonly size?: number;
  readonly root?: string;
}

function readRetained(origin: string, { checkpoint, keys = [] }: VerifyOptions): Retained | undefined {
  if (checkpoint === undefined) return undefined;
  const parsed = keys.length > 0 ? signed(checkpoint, origin, keys) : unsigned(checkpoint, origin);
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

function placeFindings(index: number, expected: number, size: number): LedgerFinding[] {
  if (index >= size) return [{ code: "entry-beyond-tree", index }];
  if (index < expected) return [{ code: "entry-repeated", index }];
  return index > expected ? [{ code: "entry-missing", index: expected, count: index - expected }] : [];
}

// What the columns say must follow from the body alone, and the body must be the one that was written.
function entryFindings(stored: StoredEntry): LedgerFinding[] {
  const index = stored.index ?? 0;
  const entry = readBody(stored.body);
  if (entry === undefined) return [{ code: "entry-unreadable", index, entry: stored.id }];
  const written = entryOf(entry);
  if (written.body !== stored.body || written.digest !== stored.digest)
    return [{ code: "entry-changed", index, entry: stored.id }];
  const columns = { key: "key", id: "id", subject: "subject", recordedAt: "recorded_at" } as const;
  return (["key", "id", "subject", "recordedAt"] as const)
    .filter((field) => written[field] !== stored[field])
    .map((field) => ({ code: "column-changed", index, entry: written.id, column: columns[field] }));
}
