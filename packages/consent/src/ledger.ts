import type { Signer } from "@data-tika/core/evidence";
import type { ConsentDecision, ConsentRequest, PersonFacts } from "./consent-decision.js";
import type { ConsentEvent, ConsentHistory } from "./consent-event.js";
import type { LogFile } from "./export-log.js";
import type { LedgerReport } from "./ledger-finding.js";
import type { EntryProof, GrowthProof } from "./ledger-proof.js";
import type { NoticeCapsule } from "./notice.js";
import type { Recorded, RecordManyOptions, RecordOptions } from "./recording.js";
import type { PersonalPart } from "./vault.js";
import type { VerifyOptions } from "./verify-log.js";

/** A request of {@link ConsentRequest} without the person, and with the ledger's clock where it names no instant. */
export type LedgerRequest = Omit<ConsentRequest, "at" | "person"> & { readonly at?: Date };

/** One person to decide for. */
export interface LedgerSubject {
  /** Pseudonym of the person. */
  readonly subject: string;
  /** What is known of the person apart from the ledger. */
  readonly person?: PersonFacts;
}

/** Keeps evidence of consent and decides by it. */
export interface ConsentLedger {
  /**
   * Publishes a notice, which events may refer to from then on. Doing it again changes nothing.
   *
   * @param capsule - From {@link defineNotice}.
   * @throws {@link DataTikaError} `consent.invalid_notice` when the digest is not that of the content.
   * @throws {@link DataTikaError} `consent.invalid_option` when the clock shows no real time.
   */
  publish(capsule: NoticeCapsule): Promise<Recorded>;
  /**
   * Records one event. It counts in decisions at once, and is in the tree after the next {@link ConsentLedger.checkpoint}.
   *
   * @param event - The event.
   * @param options - Idempotency key and personal part.
   * @throws {@link DataTikaError} `consent.invalid_event`, `consent.event_in_future`, `consent.unknown_notice`, `consent.notice_not_effective`, `consent.unknown_purpose`, `consent.unknown_channel`, `consent.channel_missing`, `consent.language_not_in_notice` or `consent.shown_not_recorded` when it cannot be evidence.
   * @throws {@link DataTikaError} `consent.invalid_option` when the key cannot be one, or the clock shows no real time.
   * @throws {@link DataTikaError} `consent.invalid_option` when there is a personal part and no vault to seal it.
   * @throws {@link DataTikaError} `consent.idempotency_conflict` or `consent.duplicate_event` when key or identifier is taken.
   */
  record(event: ConsentEvent, options?: RecordOptions): Promise<Recorded>;
  /**
   * Records many events and adds them to the tree. All are checked before the first is written; they are written in
   * batches, each whole or not at all, so that running it again after a failure completes it.
   *
   * @param events - The events; their identifiers are their idempotency keys.
   * @param options - Progress and a way to stop.
   * @throws {@link DataTikaError} the codes of {@link ConsentLedger.record}.
   */
  recordMany(events: readonly ConsentEvent[], options?: RecordManyOptions): Promise<readonly Recorded[]>;
  /**
   * Everything about one person, and all notices.
   *
   * @param subject - Pseudonym of the person.
   * @throws {@link DataTikaError} `consent.invalid_log` when a stored entry cannot be read.
   */
  history(subject: string): Promise<ConsentHistory>;
  /**
   * {@link decideConsent} for one person, by one look-up.
   *
   * @param subject - Pseudonym of the person.
   * @param request - Purpose, channel, instant, and what is known of the person.
   * @throws {@link DataTikaError} the codes of {@link decideConsent}, and `consent.invalid_log`.
   */
  decide(
    subject: string,
    request: LedgerRequest & { readonly person?: PersonFacts },
  ): Promise<ConsentDecision>;
  /**
   * {@link decideConsent} for many persons, by one look-up for each thousand of them.
   *
   * @param subjects - The persons.
   * @param request - Purpose, channel and instant.
   * @returns One decision for each person, in their order.
   * @throws {@link DataTikaError} the codes of {@link decideConsent}, and `consent.invalid_log`.
   */
  decideMany(subjects: readonly LedgerSubject[], request: LedgerRequest): Promise<readonly ConsentDecision[]>;
  /**
   * Adds what is pending to the tree and says what the tree now is.
   *
   * @returns A C2SP checkpoint, signed if the ledger has a signer. Keep it outside the database.
   * @throws {@link DataTikaError} `consent.checkpoint_fork` when the tree is not one that the last checkpoint of this ledger grew into, or not that of its own tiles.
   * @throws {@link DataTikaError} `consent.checkpoint_ahead` when it has fewer entries than that.
   * @throws {@link DataTikaError} `consent.invalid_log` when a tile is missing.
   */
  checkpoint(): Promise<string>;
  /**
   * Proves that an event, or a notice, stands in the log; what was pending is added to the tree first.
   *
   * @param id - Identifier of the event, or digest of the notice.
   * @returns The entry, its place, the hashes and a fresh checkpoint: all that a third party needs.
   * @throws {@link DataTikaError} `consent.unknown_event` when nothing of this identifier was recorded.
   * @throws {@link DataTikaError} `consent.invalid_log` when the entry is not in the tree as it is stored.
   * @throws {@link DataTikaError} the codes of {@link ConsentLedger.checkpoint}.
   */
  prove(id: string): Promise<EntryProof>;
  /**
   * The receipt of an event, for the person to keep: ISO/IEC TS 27560 as JWS, with the proof in it. `verifyReceipt` of
   * `./receipt` reads it. What was pending is added to the tree first, so that it is never a mere promise.
   *
   * With `mergeDelay` it comes in two steps. While the event waits and its time has not come, it is a
   * signed promise, which `verifyReceipt` calls `promised`; later it is the proof, which `verifyRedemption` holds against
   * the promise. Who asks when the time has come and the event still waits gets the proof: it is integrated then.
   *
   * @param id - Identifier of the event.
   * @returns A compact JWS.
   * @throws {@link DataTikaError} `consent.unknown_event` when no event of this identifier was recorded.
   * @throws {@link DataTikaError} `consent.invalid_option` when the ledger has no signer.
   * @throws {@link DataTikaError} `consent.invalid_log` when the entry cannot be read, or is not in the tree as it is stored.
   * @throws {@link DataTikaError} the codes of {@link ConsentLedger.checkpoint}.
   * @see RFC 9162, section 4.8
   */
  receipt(id: string): Promise<string>;
  /**
   * The receipts of many events, in their order, all proved in one tree and none of them a promise.
   *
   * @param ids - Identifiers of the events.
   * @param options - A checkpoint of this log whose tree holds them all; a fresh one when left out.
   * @throws {@link DataTikaError} `consent.unknown_event` when no event of an identifier is in that tree.
   * @throws {@link DataTikaError} `consent.invalid_option` without a signer, the codes of `consistency` for the checkpoint.
   */
  receipts(ids: readonly string[], options?: { readonly checkpoint?: string }): AsyncGenerator<string>;
  /**
   * Proves that the log of one checkpoint is the beginning of the log of another: that nothing was taken back.
   *
   * @param from - The older checkpoint.
   * @param to - The newer checkpoint; the log as it is now when left out.
   * @throws {@link DataTikaError} `consent.checkpoint_fork` when they cannot be of one log: two roots for one size.
   * @throws {@link DataTikaError} `consent.checkpoint_ahead` when one is of more entries than come after it.
   * @throws {@link DataTikaError} `consent.invalid_checkpoint` or `consent.checkpoint_other_origin` when one is not of this log.
   */
  consistency(from: string, to?: string): Promise<GrowthProof>;
  /**
   * The personal part of an event.
   *
   * @param id - Identifier of the event.
   * @returns The part, checked against what the log committed to; nothing when there was none or it was erased, even if an
   *   old copy of the database has brought it back.
   * @throws {@link DataTikaError} `consent.unknown_event` when nothing of this identifier was recorded.
   * @throws {@link DataTikaError} `consent.sealed_lost` when the part or its key is missing and nobody erased it.
   * @throws {@link DataTikaError} `consent.sealed_unreadable` when the vault's key is another one or the part was changed.
   */
  personal(id: string): Promise<PersonalPart | undefined>;
  /**
   * Destroys a person's key and everything sealed with it, and records `erased`, all in one step. The hashed events
   * stay: every proof and receipt still holds, and what was consented to before must be asked anew.
   *
   * What is recorded afterwards is sealed with a new key. Recording once more what was erased, under the same key, gives
   * the first answer and keeps nothing: whether the personal part is the same cannot be told any more.
   *
   * @param subject - Pseudonym of the person.
   * @throws {@link DataTikaError} `consent.invalid_event` when it is no pseudonym.
   */
  erase(subject: string): Promise<Recorded>;
  /**
   * The whole log as the files of a C2SP tiled log: entries, tiles, and last the checkpoint. They hold every event, so
   * that what identifies a person must not be in them.
   *
   * @throws {@link DataTikaError} `consent.invalid_log` before the checkpoint when it does not cover an entry or a tile.
   */
  export(): AsyncGenerator<LogFile>;
  /**
   * Hands the log over to a new key: the change is recorded, signed with the old key, and the next checkpoint is signed
   * with the new one. Other ledgers over the same log are to be made anew with it: what they sign with the old key from
   * then on is not believed.
   *
   * @param next - The new signer.
   * @throws {@link DataTikaError} `consent.invalid_option` when the ledger has no signer yet, or the new one's name is not the origin.
   */
  rotateKey(next: Signer): Promise<Recorded>;
  /**
   * The verifier keys that a trusted one handed the log over to, itself included, oldest first.
   *
   * @param trusted - Keys known from elsewhere; the signer that the ledger was made with when left out.
   * @throws {@link DataTikaError} `core.invalid_key` when a given verifier key is malformed.
   */
  keys(trusted?: readonly string[]): Promise<readonly string[]>;
  /**
   * Reads the whole log and says what is not as it was written. Changes nothing.
   *
   * @param options - A retained checkpoint, keys, progress.
   * @throws {@link DataTikaError} `core.invalid_key` when a given verifier key is malformed.
   */
  verify(options?: VerifyOptions): Promise<LedgerReport>;
}
