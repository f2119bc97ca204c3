import type { ConsentDecision } from "./consent-decision.js";
import type { ConsentEvent, ConsentHistory } from "./consent-event.js";
import { decideConsent } from "./decide-consent.js";
import { sealNotice } from "./define-notice.js";
import { failure } from "./failure.js";
import type { LedgerRequest, LedgerSubject } from "./ledger.js";
import type { LedgerOptions } from "./ledger-options.js";
import { trustedEntry } from "./log-entry.js";
import type { NoticeCapsule } from "./notice.js";
import type { StoredEntry } from "./store.js";

const readAtOnce = 1_000;

/** What was read before of the entries that belong to no subject, and need not be read again. */
export interface Known {
  /** The notices. A capsule never changes, so that only an unknown one is looked up. */
  readonly notices: Map<string, NoticeCapsule>;
  /** Identifiers of all such entries, changes of key among them. */
  readonly passed: Set<string>;
}

/** What a ledger reads with. */
export interface Reading extends LedgerOptions {
  readonly known: Known;
}

/** Everything about some persons, and all notices, by one look-up. */
export async function readHistories(
  { store, origin, known }: Reading,
  subjects: readonly string[],
): Promise<readonly ConsentHistory[]> {
  const names = [...new Set(["", ...subjects])];
  const entries = await store.entriesOf(origin, names, [...known.passed]);
  const notices = noticesOf(entries, origin, known);
  const events = new Map<string, ConsentEvent[]>(names.map((subject) => [subject, []]));
  for (const event of eventsOf(entries, origin)) events.get(event.subject)?.push(event);
  return subjects.map((subject) => ({ notices, events: events.get(subject) ?? [] }));
}

/** Decides for many persons, by one look-up for each thousand. */
export async function decideMany(
  reading: Reading,
  subjects: readonly LedgerSubject[],
  request: LedgerRequest,
): Promise<readonly ConsentDecision[]> {
  const asked = { ...request, at: request.at ?? reading.now() };
  const decisions: ConsentDecision[] = [];
  for (let from = 0; from < subjects.length; from += readAtOnce) {
    const some = subjects.slice(from, from + readAtOnce);
    const histories = await readHistories(
      reading,
      some.map(({ subject }) => subject),
    );
    for (const [i, { person }] of some.entries())
      decisions.push(decideConsent(histories[i]!, person === undefined ? asked : { ...asked, person }));
  }
  return decisions;
}

/** Remembers a notice. */
export function learnNotice(known: Known, capsule: NoticeCapsule): void {
  known.notices.set(capsule.digest, capsule);
  known.passed.add(capsule.digest);
}

/** All notices: those known before, which the store need not give again, and those among the entries. */
export function noticesOf(entries: readonly StoredEntry[], origin: string, known: Known): NoticeCapsule[] {
  for (const stored of entries) {
    if (stored.subject !== "" || known.passed.has(stored.id)) continue;
    const entry = trustedEntry(stored, origin);
    if (entry.type !== "notice") {
      known.passed.add(stored.id);
      continue;
    }
    const capsule = sealNotice(entry.notice);
    // A notice that was swapped in the store must not decide what consent covers.
    if (capsule.digest !== stored.id) throw failure("consent.invalid_log", { index: stored.index ?? "?" });
    learnNotice(known, capsule);
  }
  return [...known.notices.values()];
}

function eventsOf(entries: readonly StoredEntry[], origin: string): ConsentEvent[] {
  return entries
    .filter(({ subject }) => subject !== "")
    .flatMap((stored) => {
      const entry = trustedEntry(stored, origin);
      return entry.type === "event" ? [entry.event] : [];
    });
}
