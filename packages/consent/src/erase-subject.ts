import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
import { parseEvent } from "./admit-event.js";
import { marks, recordedOf, type Writing } from "./ledger-writing.js";
import { eventEntry, isErasure, readBody } from "./log-entry.js";
import type { Recorded } from "./recording.js";

/** Destroys the key of a person and what was sealed with it, and logs that it was done, in one step. */
export async function eraseSubject(writing: Writing, subject: string): Promise<Recorded> {
  const { store, origin } = writing;
  const { recordedAt } = marks(writing, "");
  const about = { version: 1, kind: "erased", subject, at: recordedAt } as const;
  // Refused before it is looked for, as not everything can be a pseudonym.
  parseEvent({ ...about, id: derivedId("") });
  const before = await lastToErase(writing, subject);
  const id = derivedId(`${origin}\n${subject}\n${recordedAt}\n${before}`);
  const entry = eventEntry(parseEvent({ ...about, id }), { key: id, origin, recordedAt });
  await store.erase(origin, subject, entry);
  return recordedOf(entry);
}

// What was recorded between two erasures of one instant makes two of them: the second has more to erase.
async function lastToErase({ store, origin }: Writing, subject: string): Promise<string> {
  const entries = await store.entriesOf(origin, [subject]);
  return entries.findLast(({ body }) => !isErasure(readBody(body)))?.id ?? "";
}

// A name-based identifier, RFC 9562 version 8: done twice at one instant it is one event.
function derivedId(name: string): string {
  const hex = toHex(sha256(utf8(name))).slice(0, 32);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const text = `${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant}${hex.slice(17)}`;
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
