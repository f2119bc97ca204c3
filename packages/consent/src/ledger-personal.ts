import type { ConsentEvent } from "./consent-event.js";
import { failure } from "./failure.js";
import type { LedgerOptions } from "./ledger-options.js";
import { trustedEntry } from "./log-entry.js";
import type { PersonalPart, SealedPart } from "./vault.js";

/** Seals the personal part of an event under the person's key, which is made when there is none. */
export async function sealPersonal(
  { store, origin, vault }: LedgerOptions,
  { id, subject }: ConsentEvent,
  part: PersonalPart,
): Promise<SealedPart> {
  if (vault === undefined) throw failure("consent.invalid_option", { option: "vault" });
  if (Object.values(part).some((value) => typeof value !== "string"))
    throw failure("consent.invalid_option", { option: "personal" });
  const place = { origin, subject };
  const kept = await store.subjectKey(origin, subject);
  const key = kept ?? (await store.subjectKey(origin, subject, await vault.createKey(place)));
  return vault.seal(key!, { ...place, id }, part);
}

/** Opens the personal part of an event; nothing when it has none or was erased. */
export async function readPersonal(
  { store, origin, vault }: LedgerOptions,
  id: string,
): Promise<PersonalPart | undefined> {
  if (vault === undefined) throw failure("consent.invalid_option", { option: "vault" });
  const stored = await store.find(origin, id);
  if (stored === undefined) throw failure("consent.unknown_event");
  const entry = trustedEntry(stored, origin);
  if (entry.type !== "event" || entry.sealed === undefined) return undefined;
  const { subject } = entry.event;
  const [key, sealed] = [await store.subjectKey(origin, subject), await store.sealedPart(origin, id)];
  if (key === undefined || sealed === undefined) return undefined;
  return vault.open(key, { origin, subject, id }, { sealed, commitment: entry.sealed });
}
