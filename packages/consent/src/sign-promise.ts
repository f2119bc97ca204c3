import { leafHash, type Signer, signJws, toHex } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import { trustedEntry } from "./log-entry.js";
import { type InclusionPromise, promiseType } from "./promise-shape.js";
import { recordingTime } from "./recording-time.js";
import type { StoredEntry } from "./store.js";

/** What a promise is signed with. */
export interface SignPromiseOptions {
  /** Name of the log. */
  readonly origin: string;
  /** Who signs. */
  readonly signer: Signer;
  /** Within how many seconds of its recording an entry is in the tree. */
  readonly mergeDelay: number;
  /** When the promise is made, RFC 3339. */
  readonly issuedAt: string;
}

/** Refuses a delay that nobody could keep, or hold anyone to. */
export function checkMergeDelay(mergeDelay: number | undefined): void {
  // RFC 9162 leaves the delay to the log; those of Certificate Transparency promise a day.
  const isDelay = Number.isSafeInteger(mergeDelay) && mergeDelay! >= 1 && mergeDelay! <= 86_400;
  if (mergeDelay !== undefined && !isDelay) throw failure("consent.invalid_option", { option: "mergeDelay" });
}

/** The promise that a waiting event will be in the tree; nothing once its time has come, as it is too late to promise. */
export function signPromise(stored: StoredEntry, options: SignPromiseOptions): string | undefined {
  const { origin, signer, mergeDelay, issuedAt } = options;
  const entry = trustedEntry(stored, origin);
  if (entry.type !== "event") throw failure("consent.unknown_event");
  const due = Date.parse(entry.recordedAt) + mergeDelay * 1_000;
  if (!(Date.parse(issuedAt) < due)) return undefined;
  const promise: InclusionPromise = {
    version: 1,
    origin,
    record_id: entry.event.id,
    leaf: toHex(leafHash(stored.body)),
    recorded_at: entry.recordedAt,
    issued_at: issuedAt,
    integrated_by: recordingTime(new Date(due)),
  };
  return signJws(promise, { signer, type: promiseType });
}
