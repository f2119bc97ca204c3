import { checkName } from "./check-name.js";
import type { ConsentHistory } from "./consent-event.js";
import { decideConsent } from "./decide-consent.js";
import { eraseSubject } from "./erase-subject.js";
import { exportLog } from "./export-log.js";
import { gathered } from "./gather.js";
import type { ConsentLedger } from "./ledger.js";
import type { LedgerOptions } from "./ledger-options.js";
import { readPersonal } from "./ledger-personal.js";
import { proveGrowth } from "./ledger-proof.js";
import { decideMany, readHistories } from "./ledger-reading.js";
import { checkSigner, startSigning } from "./ledger-signing.js";
import { publish, record, recordMany, type Writing } from "./ledger-writing.js";
import { checkMergeDelay } from "./sign-promise.js";
import type { NewEntry } from "./store.js";
import { verifyLog } from "./verify-log.js";

// As many as one statement takes with ease.
const askedAtOnce = 500;

/**
 * A consent ledger over a store.
 *
 * @param options - Store, origin, clock, and the signer of checkpoints.
 * @returns The ledger. It holds nothing but the notices it has seen, so that several can share one log.
 * @throws {@link DataTikaError} `consent.invalid_option` when the origin is empty, longer than 200 characters or has a
 *   control character, when the signer's name is not the origin, or when the merge delay is no whole number of seconds of
 *   at most a day.
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
  const { store, origin, signer, now, mergeDelay, vault } = options;
  checkName(origin, "origin");
  if (signer !== undefined) checkSigner(signer, origin);
  checkMergeDelay(mergeDelay);
  const add = gathered<NewEntry, NewEntry>(askedAtOnce, (entries) => store.append(origin, entries));
  const writing: Writing = { ...options, known: { notices: new Map(), passed: new Set() }, add };
  const historyOf = gathered<string, ConsentHistory>(askedAtOnce, (subjects) =>
    readHistories(writing, subjects),
  );
  const signing = startSigning(writing, async () => (await historyOf("")).notices);
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
    checkpoint: signing.checkpoint,
    prove: signing.prove,
    receipt: signing.receipt,
    receipts: signing.receipts,
    consistency: async (from, to) =>
      proveGrowth(store, origin, { from, to: to ?? (await signing.checkpoint()) }),
    export: async function* () {
      yield* exportLog(store, origin, await signing.checkpoint());
    },
    rotateKey: signing.rotateKey,
    keys: async (trusted) => [...new Set((await signing.spans(trusted))?.map(({ key }) => key))],
    verify: async ({ keys, ...given } = {}) =>
      verifyLog({ ...given, store, origin, vault, spans: await signing.spans(keys) }),
  };
}
