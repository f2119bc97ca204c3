import { canonicalJson } from "@data-tika/core/evidence";
import type { ConsentEvent } from "./consent-event.js";
import { failure } from "./failure.js";
import type { LedgerOptions } from "./ledger-options.js";
import { type EntryMarks, eventEntry, isErasure, trustedEntry } from "./log-entry.js";
import { sized } from "./sized.js";
import type { NewEntry, StoredEntry } from "./store.js";
import type { ConsentVault, PersonalPart } from "./vault.js";

// Each time, somebody else has made or destroyed the person's key in between.
const attempts = 10;

/** An event with its personal part, on its way into a log. */
export interface PersonalRecord {
  readonly event: ConsentEvent;
  readonly marks: EntryMarks;
  readonly personal: PersonalPart;
}

/** Seals the personal part of an event under the person's key, which is made when there is none, and keeps both. */
export async function recordPersonal(
  ledger: LedgerOptions,
  { event, marks, personal }: PersonalRecord,
): Promise<NewEntry> {
  const { store, origin } = ledger;
  const vault = vaultOf(ledger);
  if (Object.values(personal).some((value) => typeof value !== "string"))
    throw failure("consent.invalid_option", { option: "personal" });
  const { id, subject } = event;
  const erased = await erasedBefore(ledger, { event, marks });
  if (erased !== undefined) return erased;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const kept = await store.subjectKey(origin, subject);
    const wrapped = kept ?? (await vault.createKey({ origin, subject }));
    const { commitment, sealed } = await vault.seal(wrapped, { origin, subject, id }, personal);
    const entry = sized(eventEntry(event, { ...marks, sealed: commitment }));
    const part = { sealed, wrapped, isNewKey: kept === undefined };
    const standing = await store.appendSealed(origin, entry, part);
    if (standing !== undefined) return standing;
  }
  throw failure("consent.store_failed", { task: "seal" });
}

// Recorded, erased, and now recorded again by someone who has not heard of it: the key that would tell whether the part
// is the same is gone, and nothing of the person is kept a second time.
async function erasedBefore(
  { store, origin }: LedgerOptions,
  { event, marks }: Omit<PersonalRecord, "personal">,
): Promise<NewEntry | undefined> {
  const entries = await store.entriesOf(origin, [event.subject]);
  const standing = entries.find(({ id }) => id === event.id);
  if (standing === undefined || !isErased(entries, standing, origin)) return undefined;
  const entry = trustedEntry(standing, origin);
  const isSame = entry.type === "event" && canonicalJson(entry.event) === canonicalJson(event);
  return isSame && entry.key === marks.key && entry.sealed !== undefined ? standing : undefined;
}

/** Opens the personal part of an event; nothing when it has none or was erased. */
export async function readPersonal(ledger: LedgerOptions, id: string): Promise<PersonalPart | undefined> {
  const { store, origin } = ledger;
  const vault = vaultOf(ledger);
  const found = await store.find(origin, id);
  if (found === undefined) throw failure("consent.unknown_event");
  const entry = trustedEntry(found, origin);
  if (entry.type !== "event" || entry.sealed === undefined) return undefined;
  const { subject } = entry.event;
  const entries = await store.personalOf(origin, [subject]);
  const stored = entries.find((one) => one.id === id);
  // What comes back behind an erasure, from an old copy of the database, is not given out.
  if (stored === undefined || isErased(entries, stored, origin)) return undefined;
  const { part, wrapped } = stored;
  if (part === undefined || wrapped === undefined) throw failure("consent.sealed_lost");
  return vault.open(wrapped, { origin, subject, id }, { sealed: part.sealed, commitment: entry.sealed });
}

/** Whether an erasure of the person stands behind an entry of theirs. */
function isErased(entries: readonly StoredEntry[], stored: StoredEntry, origin: string): boolean {
  return entries.slice(entries.indexOf(stored) + 1).some((later) => isErasure(trustedEntry(later, origin)));
}

function vaultOf({ vault }: LedgerOptions): ConsentVault {
  if (vault === undefined) throw failure("consent.invalid_option", { option: "vault" });
  return vault;
}
