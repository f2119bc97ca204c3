import { isDataTikaError } from "@data-tika/core";
import { type ParsedCheckpoint, parseCheckpoint, toHex, verifyCheckpoint } from "@data-tika/core/evidence";
import { type KeySpan, keysFor } from "./key-handover.js";
import type { LedgerFinding } from "./ledger-finding.js";

/** What a checkpoint says that was kept outside the database. */
export interface Retained {
  /** Nothing when the checkpoint is not to be believed. */
  readonly size?: number;
  readonly root?: string;
}

/** Reads a retained checkpoint; where keys are known it must be signed by one whose word goes that far. */
export function readRetained(note: string, origin: string, spans: readonly KeySpan[] | undefined): Retained {
  const parsed = parsedOf(note, origin);
  if (parsed === undefined) return {};
  const { size } = parsed;
  const isSigned =
    spans === undefined || verifyCheckpoint(note, { origin, keys: keysFor(spans, size) }).valid;
  return isSigned ? { size, root: toHex(parsed.root) } : {};
}

function parsedOf(note: string, origin: string): ParsedCheckpoint | undefined {
  try {
    const parsed = parseCheckpoint(note);
    return parsed.origin === origin ? parsed : undefined;
  } catch (error) {
    if (isDataTikaError(error, "core.invalid_checkpoint")) return undefined;
    throw error;
  }
}

/** What contradicts a retained checkpoint, given the log's size and the root over as many entries as it has. */
export function retainedFindings(
  retained: Retained,
  size: number,
  rootThen: string | undefined,
): LedgerFinding[] {
  if (retained.size === undefined) return [{ code: "checkpoint-refused" }];
  if (retained.size > size) return [{ code: "checkpoint-ahead", size: retained.size }];
  return retained.root === rootThen ? [] : [{ code: "checkpoint-differs", size: retained.size }];
}
