import { isDataTikaError } from "@data-tika/core";
import type { LedgerFinding } from "./ledger-finding.js";
import { isErasure, type LogEntry, readBody } from "./log-entry.js";
import type { ConsentStore, PersonalEntry } from "./store.js";
import type { ConsentVault } from "./vault.js";

// Parts may be long: those of few persons are held at once.
const personsAtOnce = 50;

type EventEntry = Extract<LogEntry, { type: "event" }>;

/** What is compared, and with what. */
export interface PartCheck {
  readonly store: ConsentStore;
  readonly origin: string;
  /** Opens the parts; without it they are only looked for. */
  readonly vault: ConsentVault | undefined;
}

/** Whether an entry says something of what lies beside the log: that a part is kept, or that all of a person is gone. */
export function concernsPart(entry: LogEntry | undefined): entry is EventEntry {
  return entry?.type === "event" && (entry.sealed !== undefined || isErasure(entry));
}

/**
 * Compares what lies beside the log with what the log says of it: a part for each entry that committed to one and was
 * not erased, and nothing at all of who was. Each person is compared once, where the log first speaks of a part of theirs.
 *
 * @param check - Store, log and vault.
 * @param page - Some entries, one after the other, that {@link concernsPart} names.
 */
export async function* partFindings(
  check: PartCheck,
  page: readonly EventEntry[],
): AsyncGenerator<LedgerFinding> {
  const subjects = [...new Set(page.map(({ event }) => event.subject))];
  const ids = new Set(page.map(({ event }) => event.id));
  for (let from = 0; from < subjects.length; from += personsAtOnce) {
    const some = subjects.slice(from, from + personsAtOnce);
    const persons = new Map<string, Compared[]>(some.map((subject) => [subject, []]));
    for (const stored of await check.store.personalOf(check.origin, some)) {
      const entry = readBody(stored.body);
      if (concernsPart(entry)) persons.get(stored.subject)?.push({ stored, entry });
    }
    for (const compared of persons.values()) {
      const [first] = compared;
      if (first !== undefined && ids.has(first.stored.id)) yield* personFindings(check, compared);
    }
  }
}

interface Compared {
  readonly stored: PersonalEntry;
  readonly entry: EventEntry;
}

async function* personFindings(
  check: PartCheck,
  entries: readonly Compared[],
): AsyncGenerator<LedgerFinding> {
  const last = entries.findLastIndex(({ entry }) => isErasure(entry));
  for (const [i, { stored, entry }] of entries.entries()) {
    const at = { ...(stored.index !== null && { index: stored.index }), entry: stored.id };
    if (i < last && stored.part !== undefined) yield { code: "part-after-erasure", ...at };
    if (i > last && (stored.part === undefined || stored.wrapped === undefined))
      yield { code: "part-missing", ...at };
    else if (i > last && !(await isItself(check, stored, entry))) yield { code: "part-differs", ...at };
    // Who is asked again behind an erasure has a new key for it; who is not has none.
    if (i === last && i === entries.length - 1 && stored.wrapped !== undefined)
      yield { code: "key-after-erasure", ...at };
  }
}

async function isItself(
  { origin, vault }: PartCheck,
  { part, wrapped }: PersonalEntry,
  { event: { id, subject }, sealed: commitment }: EventEntry,
): Promise<boolean> {
  if (part?.subject !== subject) return false;
  if (vault === undefined || wrapped === undefined || commitment === undefined) return true;
  try {
    await vault.open(wrapped, { origin, subject, id }, { sealed: part.sealed, commitment });
    return true;
  } catch (error) {
    if (isDataTikaError(error, "consent.sealed_unreadable")) return false;
    throw error;
  }
}
