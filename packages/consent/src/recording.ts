import type { PersonalPart } from "./vault.js";

/** The ledger's answer to what was recorded; the same answer whenever the same thing is recorded again. */
export interface Recorded {
  /** Identifier of the event, or digest of the notice. */
  readonly id: string;
  /** When it was recorded, RFC 3339. */
  readonly recordedAt: string;
  /** Its leaf hash in the tree, hexadecimal. */
  readonly leaf: string;
}

/** Options of `record`. */
export interface RecordOptions {
  /** Up to 200 characters, no data of a person; the event's identifier when left out. */
  readonly idempotencyKey?: string;
  /** What identifies the person: sealed, kept beside the log, and only committed to in it. */
  readonly personal?: PersonalPart;
}

/** Options of `recordMany`. */
export interface RecordManyOptions {
  /** Called after each batch. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two batches. */
  readonly signal?: AbortSignal;
}
