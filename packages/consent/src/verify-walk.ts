import { emptyFrontier, frontierRoot, leafHash, toHex } from "@data-tika/core/evidence";
import type { LedgerFinding } from "./ledger-finding.js";
import type { LogEntry } from "./log-entry.js";
import type { StoredEntry } from "./store.js";
import { checkEntry } from "./verify-entry.js";
import { startTileCheck, type TileCheck } from "./verify-tiles.js";

const reported = 100;

/** What is known after some entries; it does not grow with the log. */
export interface Walk {
  readonly origin: string;
  readonly tiles: TileCheck;
  readonly size: number;
  readonly retainedSize: number | undefined;
  readonly findings: LedgerFinding[];
  found: number;
  /** How many entries were met whose number the tree has. */
  seen: number;
  /** How many entries were hashed. */
  hashed: number;
  /** Number that the next entry should have. */
  expected: number;
  /** Root over as many entries as the retained checkpoint has. */
  rootThen: string | undefined;
}

/** Starts at the first entry of a log. */
export function startWalk(origin: string, size: number, retainedSize: number | undefined): Walk {
  const rootThen = retainedSize === 0 ? toHex(frontierRoot(emptyFrontier)) : undefined;
  const about = { origin, size, retainedSize, tiles: startTileCheck(origin) };
  return { ...about, findings: [], found: 0, seen: 0, hashed: 0, expected: 0, rootThen };
}

/** Takes the next entry, and gives back what its body says; nothing of one that came while the log was read. */
export function step(walk: Walk, stored: StoredEntry, grown: number): LogEntry | undefined {
  const index = stored.index ?? 0;
  if (index >= walk.size && index < grown) return undefined;
  notePlace(walk, index);
  const { entry, findings } = checkEntry(stored, walk.origin);
  for (const finding of findings) note(walk, finding);
  if (index < walk.size) walk.seen += 1;
  if (index < walk.expected || index >= walk.size) return entry;
  walk.expected = index + 1;
  walk.tiles.add(leafHash(stored.body));
  walk.hashed += 1;
  if (walk.hashed === walk.retainedSize) walk.rootThen = toHex(frontierRoot(walk.tiles.frontier()));
  return entry;
}

/** Keeps a finding; beyond the first hundred they are only counted. */
export function note(walk: Walk, finding: LedgerFinding): void {
  walk.found += 1;
  if (walk.findings.length < reported) walk.findings.push(finding);
}

/** That entries are missing. */
export function missing(from: number, until: number): LedgerFinding {
  return { code: "entry-missing", index: from, count: until - from };
}

function notePlace(walk: Walk, index: number): void {
  const { expected, size } = walk;
  if (index >= size) note(walk, { code: "entry-beyond-tree", index });
  else if (index < expected) note(walk, { code: "entry-repeated", index });
  else if (index > expected) note(walk, missing(expected, index));
}
