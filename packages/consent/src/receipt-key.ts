/** A key that receipts and checkpoints may be signed with. */
export interface ReceiptKey {
  /** The published verifier key. */
  readonly verifierKey: string;
  /** Since when it signs, RFC 3339. */
  readonly from?: string;
  /** Until when it signed, RFC 3339; what is issued from then on is not believed. */
  readonly until?: string;
}

/** Why a receipt is not to be believed. */
export type ReceiptRefusal =
  | "malformed"
  | "no-known-key"
  | "bad-signature"
  | "key-expired"
  | "issued-later"
  | "other-origin"
  | "checkpoint-refused"
  | "entry-differs"
  | "not-included";

/** Why a text proves nothing: refused, a mere promise, or about another event than the promise that it is held against. */
export type ReceiptObjection = ReceiptRefusal | "promised" | "other-event";

/** What a receipt is verified with. */
export interface VerifyReceiptOptions {
  /** The keys that are trusted, from where the controller publishes them. */
  readonly keys: readonly ReceiptKey[];
  /** The instant of the verification. */
  readonly at: Date;
  /** Name of the log; the name of the key that signed when left out. */
  readonly origin?: string;
}

/** The keys that were in force at an instant, RFC 3339. */
export function keysAt(keys: readonly ReceiptKey[], instant: string): string[] {
  const at = Date.parse(instant);
  return keys
    .filter(({ from }) => from === undefined || Date.parse(from) <= at)
    .filter(({ until }) => until === undefined || at < Date.parse(until))
    .map(({ verifierKey }) => verifierKey);
}
