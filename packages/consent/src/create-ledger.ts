import { formatCheckpoint, frontierRoot, leafHash, toHex, utf8 } from "@data-tika/core/evidence";
import { admitEvent, parseEvent } from "./admit-event.js";
import { checkName } from "./check-name.js";
import type { ConsentDecision } from "./consent-decision.js";
import type { ConsentEvent, ConsentHistory } from "./consent-event.js";
import { decideConsent } from "./decide-consent.js";
import { sealNotice } from "./define-notice.js";
import { failure } from "./failure.js";
import type {
  ConsentLedger,
  LedgerOptions,
  LedgerRequest,
  LedgerSubject,
  Recorded,
  RecordManyOptions,
} from "./ledger.js";
import { eventEntry, noticeEntry, trustedEntry } from "./log-entry.js";
import type { NoticeCapsule } from "./notice.js";
import { recordingTime } from "./recording-time.js";
import type { NewEntry, StoredEntry } from "./store.js";
import { verifyLog } from "./verify-log.js";

const writtenAtOnce = 1_000;
const readAtOnce = 1_000;

/**
 * A consent ledger over a store.
 *
 * @param options - Store, origin, clock, and the signer of checkpoints.
 * @returns The ledger. It holds nothing but the notices it has seen, so that several can share one log.
 * @throws {@link DataTikaError} `consent.invalid_option` when the origin is empty, longer than 200 characters or has a
 *   control character.
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
 * ```
 * @see Law 09-08, arts. 4 and 12-1-a
 */
export function createLedger(options: LedgerOptions): ConsentLedger {
  const { store, origin, signer, now } = options;
  checkName(origin, "origin");
  const own = signer === undefined ? {} : { keys: [signer.verifierKey] };
  const known = new Map<string, NoticeCapsule>();
  const writing: Writing = { ...options, known };
  const history = async (subject: string): Promise<ConsentHistory> => {
    const entries = await store.entriesOf(origin, ["", subject]);
    return { notices: noticesOf(entries, known), events: eventsOf(entries) };
  };
  return {
    publish: (capsule) => publish(writing, capsule),
    record: (event, { idempotencyKey } = {}) => record(writing, event, idempotencyKey),
    recordMany: (events, recording = {}) => recordMany(writing, events, recording),
    history,
    decide: async (subject, request) =>
      decideConsent(await history(subject), { ...request, at: request.at ?? now() }),
    decideMany: (subjects, request) => decideMany(writing, subjects, request),
    checkpoint: async () => {
      const frontier = await store.integrate(origin);
      const signers = signer === undefined ? [] : [signer];
      return formatCheckpoint({ origin, size: frontier.size, root: frontierRoot(frontier) }, signers);
    },
    verify: (given = {}) => verifyLog(store, origin, given.keys === undefined ? { ...given, ...own } : given),
  };
}

interface Writing extends LedgerOptions {
  /** Notices seen so far. A capsule never changes, so that only an unknown one is looked up. */
  readonly known: Map<string, NoticeCapsule>;
}

async function publish(writing: Writing, capsule: NoticeCapsule): Promise<Recorded> {
  const { digest, notice } = sealNotice(capsule.notice);
  if (digest !== capsule.digest) throw failure("consent.invalid_notice", { field: "digest" });
  const [recorded] = await append(writing, [noticeEntry(notice, recordingTime(writing.now()))]);
  return recorded!;
}

async function record(writing: Writing, event: ConsentEvent, key: string | undefined): Promise<Recorded> {
  if (key !== undefined) checkName(key, "idempotencyKey");
  const [recorded] = await append(writing, await admit(writing, [event], key));
  return recorded!;
}

async function recordMany(
  writing: Writing,
  events: readonly ConsentEvent[],
  { onProgress, signal }: RecordManyOptions,
): Promise<readonly Recorded[]> {
  const entries = await admit(writing, events);
  const recorded: Recorded[] = [];
  for (let from = 0; from < entries.length; from += writtenAtOnce) {
    signal?.throwIfAborted();
    recorded.push(...(await append(writing, entries.slice(from, from + writtenAtOnce))));
    onProgress?.(recorded.length, entries.length);
  }
  await writing.store.integrate(writing.origin);
  return recorded;
}

async function decideMany(
  { store, origin, now, known }: Writing,
  subjects: readonly LedgerSubject[],
  request: LedgerRequest,
): Promise<readonly ConsentDecision[]> {
  const asked = { ...request, at: request.at ?? now() };
  const notices = noticesOf(await store.entriesOf(origin, [""]), known);
  const decisions: ConsentDecision[] = [];
  for (let from = 0; from < subjects.length; from += readAtOnce) {
    const some = subjects.slice(from, from + readAtOnce);
    const names = some.map(({ subject }) => subject);
    const events = new Map<string, ConsentEvent[]>(names.map((subject) => [subject, []]));
    for (const event of eventsOf(await store.entriesOf(origin, names)))
      events.get(event.subject)?.push(event);
    for (const { subject, person } of some) {
      const history = { notices, events: events.get(subject) ?? [] };
      decisions.push(decideConsent(history, person === undefined ? asked : { ...asked, person }));
    }
  }
  return decisions;
}

/** The events as entries, all of them checked. */
async function admit(writing: Writing, events: readonly ConsentEvent[], key?: string): Promise<NewEntry[]> {
  const at = writing.now();
  const recordedAt = recordingTime(at);
  const parsed = events.map(parseEvent);
  await learn(writing, parsed);
  return parsed.map((event) => {
    admitEvent(event, writing.known, at);
    return eventEntry(event, key ?? event.id, recordedAt);
  });
}

async function append({ store, origin }: Writing, entries: readonly NewEntry[]): Promise<Recorded[]> {
  const standing = await store.append(origin, entries);
  return standing.map(({ id, recordedAt, body }) => ({ id, recordedAt, leaf: toHex(leafHash(utf8(body))) }));
}

async function learn({ store, origin, known }: Writing, events: readonly ConsentEvent[]): Promise<void> {
  if (events.some((event) => "notice" in event && !known.has(event.notice)))
    noticesOf(await store.entriesOf(origin, [""]), known);
}

function noticesOf(entries: readonly StoredEntry[], known: Map<string, NoticeCapsule>): NoticeCapsule[] {
  return entries
    .filter(({ subject }) => subject === "")
    .map((stored) => {
      const before = known.get(stored.id);
      if (before !== undefined) return before;
      const entry = trustedEntry(stored);
      const capsule = entry.type === "notice" ? sealNotice(entry.notice) : undefined;
      // A notice that was swapped in the store must not decide what consent covers.
      if (capsule?.digest !== stored.id) throw failure("consent.invalid_log", { index: stored.index ?? "?" });
      known.set(capsule.digest, capsule);
      return capsule;
    });
}

function eventsOf(entries: readonly StoredEntry[]): ConsentEvent[] {
  return entries
    .filter(({ subject }) => subject !== "")
    .flatMap((stored) => {
      const entry = trustedEntry(stored);
      return entry.type === "event" ? [entry.event] : [];
    });
}
