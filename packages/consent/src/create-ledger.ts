import {
  type Frontier,
  formatCheckpoint,
  frontierRoot,
  type Signer,
  sha256,
  toHex,
  utf8,
} from "@data-tika/core/evidence";
import { checkName } from "./check-name.js";
import type { ConsentHistory } from "./consent-event.js";
import { decideConsent } from "./decide-consent.js";
import { eraseSubject } from "./erase-subject.js";
import { exportLog } from "./export-log.js";
import { failure } from "./failure.js";
import { gathered } from "./gather.js";
import { issueReceipts } from "./issue-receipts.js";
import { handover, successors } from "./key-handover.js";
import type { ConsentLedger } from "./ledger.js";
import type { LedgerReport } from "./ledger-finding.js";
import type { LedgerOptions } from "./ledger-options.js";
import { readPersonal } from "./ledger-personal.js";
import { type EntryProof, proveEntry, proveGrowth } from "./ledger-proof.js";
import { decideMany, readHistories } from "./ledger-reading.js";
import { append, marks, publish, record, recordMany, type Writing } from "./ledger-writing.js";
import { handoverEntry } from "./log-entry.js";
import { recordingTime } from "./recording-time.js";
import { checkMergeDelay, signPromise } from "./sign-promise.js";
import { signReceipt } from "./sign-receipt.js";
import type { NewEntry, StoredEntry } from "./store.js";
import { type VerifyOptions, verifyLog } from "./verify-log.js";

// As many as one statement takes with ease.
const askedAtOnce = 500;

/**
 * A consent ledger over a store.
 *
 * @param options - Store, origin, clock, and the signer of checkpoints.
 * @returns The ledger. It holds nothing but the notices it has seen, so that several can share one log.
 * @throws {@link DataTikaError} `consent.invalid_option` when the origin is empty, longer than 200 characters or has a
 *   control character, or when the merge delay is no whole number of seconds of at most a day.
 * @example
 * ```ts
 * import { createLedger, defineNotice } from "@data-tika/consent";
 * import { createMemoryStore } from "@data-tika/consent/memory";
 *
 * const now = () => new Date("2026-11-21T12:00:00Z");
 * const ledger = createLedger({ store: createMemoryStore(), origin: "social-aid.example/consent", now });
 * const notice = defineNotice({
 *   id: "newsletter",
 *   effectiveFrom: "2026-01-01T00:00:00Z",
 *   controller: "Agence d’aide sociale",
 *   contact: "droits@aide-sociale.example",
 *   text: { fr: "Nous envoyons une lettre par mois." },
 *   purposes: [{ id: "newsletter", label: { fr: "Lettre" }, basis: "consent" }],
 * });
 * await ledger.publish(notice);
 * const about = { version: 1, subject: "p-1", notice: notice.digest, capture: "web", language: "fr" } as const;
 * const shown = "3f0f8a52-6a3c-4b52-9d0c-1f0d6d1e0a01";
 * await ledger.record({ ...about, kind: "shown", id: shown, at: "2026-11-21T09:59:00Z" });
 * await ledger.record({
 *   ...about,
 *   kind: "given",
 *   id: "3f0f8a52-6a3c-4b52-9d0c-1f0d6d1e0a02",
 *   at: "2026-11-21T10:00:00Z",
 *   purpose: "newsletter",
 *   by: { kind: "self" },
 *   strength: "indubitable",
 *   informed: { by: "shown", event: shown },
 * });
 * (await ledger.decide("p-1", { purpose: "newsletter" })).decision; // => permit
 * (await ledger.decide("p-2", { purpose: "newsletter" })).decision; // => deny
 * const checkpoint = await ledger.checkpoint();
 * (await ledger.verify({ checkpoint })).intact; // => true
 * const proof = await ledger.prove(shown);
 * [proof.index, proof.size, proof.hashes.length]; // => [ 1, 3, 2 ]
 * ```
 * @see Law 09-08, arts. 4 and 12-1-a
 */
export function createLedger(options: LedgerOptions): ConsentLedger {
  const { store, origin, now, mergeDelay } = options;
  let { signer } = options;
  checkName(origin, "origin");
  checkMergeDelay(mergeDelay);
  const add = gathered<NewEntry, NewEntry>(askedAtOnce, (entries) => store.append(origin, entries));
  const writing: Writing = { ...options, known: new Map(), add };
  const historyOf = gathered<string, ConsentHistory>(askedAtOnce, (subjects) =>
    readHistories(writing, subjects),
  );
  const noteOf = (frontier: Frontier): string => {
    const signers = signer === undefined ? [] : [signer];
    return formatCheckpoint({ origin, size: frontier.size, root: frontierRoot(frontier) }, signers);
  };
  const checkpoint = async (): Promise<string> => noteOf(await store.integrate(origin));
  const prove = async (entry: StoredEntry): Promise<EntryProof> => {
    const note = await checkpoint();
    return proveEntry(store, origin, entry.index === null ? await found(options, entry.id) : entry, note);
  };
  const own = () => (signer === undefined ? undefined : [signer.verifierKey]);
  const keys = async (trusted: readonly string[] = own() ?? []) =>
    successors(await store.entriesOf(origin, [""]), origin, trusted);
  const verify = async (given: VerifyOptions): Promise<LedgerReport> => {
    const trusted = given.keys ?? own();
    return verifyLog(store, origin, trusted === undefined ? given : { ...given, keys: await keys(trusted) });
  };
  return {
    publish: (capsule) => publish(writing, capsule),
    record: (event, given = {}) => record(writing, event, given),
    recordMany: (events, recording = {}) => recordMany(writing, events, recording),
    history: (subject) => historyOf(subject),
    decide: async (subject, request) =>
      decideConsent(await historyOf(subject), { ...request, at: request.at ?? now() }),
    decideMany: (subjects, request) => decideMany(writing, subjects, request),
    personal: (id) => readPersonal(writing, id),
    erase: (subject) => eraseSubject(writing, subject),
    checkpoint,
    prove: async (id) => prove(await found(options, id)),
    receipt: async (id) => {
      if (signer === undefined) throw failure("consent.invalid_option", { option: "signer" });
      const issuedAt = recordingTime(now());
      const entry = await found(options, id);
      const lags = mergeDelay !== undefined && entry.index === null;
      const promise = lags ? signPromise(entry, { origin, signer, mergeDelay, issuedAt }) : undefined;
      if (promise !== undefined) return promise;
      // Where the tree may lag, what has its place already is proved in it as it is: nobody waits for the integrator.
      const asItIs = mergeDelay !== undefined && entry.index !== null;
      const proof = asItIs
        ? await proveEntry(store, origin, entry, noteOf(await store.frontier(origin)))
        : await prove(entry);
      const { notices } = await historyOf("");
      return signReceipt(proof, notices, { signer, issuedAt });
    },
    receipts: async function* (ids, given = {}) {
      if (signer === undefined) throw failure("consent.invalid_option", { option: "signer" });
      const fresh = await checkpoint();
      // Refuses a checkpoint of another log, or of a fork of this one.
      if (given.checkpoint !== undefined)
        await proveGrowth(store, origin, { from: given.checkpoint, to: fresh });
      const { notices } = await historyOf("");
      const issuedAt = recordingTime(now());
      const about = { store, origin, signer, issuedAt, notices, checkpoint: given.checkpoint ?? fresh };
      yield* issueReceipts(ids, about);
    },
    consistency: async (from, to) => proveGrowth(store, origin, { from, to: to ?? (await checkpoint()) }),
    export: async function* () {
      yield* exportLog(store, origin, await checkpoint());
    },
    rotateKey: async (next: Signer) => {
      if (signer === undefined) throw failure("consent.invalid_option", { option: "signer" });
      const statement = handover(origin, signer, next);
      const recorded = await append(
        writing,
        handoverEntry(statement, marks(writing, toHex(sha256(utf8(statement))))),
      );
      signer = next;
      return recorded;
    },
    keys,
    verify: async (given = {}) => verify(given),
  };
}

async function found({ store, origin }: LedgerOptions, id: string): Promise<StoredEntry> {
  const entry = await store.find(origin, id);
  if (entry === undefined) throw failure("consent.unknown_event");
  return entry;
}
