import { canonicalJson, sha256, toHex } from "@data-tika/core/evidence";
import * as z from "zod";
import { digestSchema } from "./consent-actor.js";
import { type ConsentEvent, consentEventSchema } from "./consent-event.js";
import { failure } from "./failure.js";
import { type Notice, noticeSchema } from "./notice.js";
import type { NewEntry, StoredEntry } from "./store.js";

const common = {
  version: z.literal(1),
  key: z.string(),
  origin: z.string(),
  recordedAt: z.iso.datetime(),
};

const logEntrySchema = z.discriminatedUnion("type", [
  z.strictObject({
    ...common,
    type: z.literal("event"),
    event: consentEventSchema,
    sealed: digestSchema.exactOptional(),
  }),
  z.strictObject({ ...common, type: z.literal("handover"), handover: z.string() }),
  z.strictObject({ ...common, type: z.literal("notice"), notice: noticeSchema }),
]);

/** What is hashed into the tree: an event, a notice or a change of key, and what the ledger added. */
export type LogEntry = z.infer<typeof logEntrySchema>;

/** What the ledger adds to a content. */
export interface EntryMarks {
  /** Idempotency key. */
  readonly key: string;
  /** Name of the log: an entry of one log is none of another. */
  readonly origin: string;
  /** When it was recorded, RFC 3339. */
  readonly recordedAt: string;
  /** Commitment to the personal part, where there is one. */
  readonly sealed?: string;
}

/** An event on its way into a log. */
export function eventEntry(event: ConsentEvent, marks: EntryMarks): NewEntry {
  const { id, subject } = event;
  return { ...newEntry("event", canonicalJson(event), marks), id, subject };
}

/** A notice on its way into a log: it belongs to no subject, and its digest is its name. */
export function noticeEntry(notice: Notice, marks: EntryMarks): NewEntry {
  return newEntry("notice", canonicalJson(notice), marks);
}

/** A change of the signing key on its way into a log: a statement signed with the key before. */
export function handoverEntry(statement: string, marks: EntryMarks): NewEntry {
  return newEntry("handover", canonicalJson(statement), marks);
}

/** Reads a body; nothing when it is not one of ours. A database is untrusted input too. */
export function readBody(body: string): LogEntry | undefined {
  try {
    return logEntrySchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** The entry as it must have been handed to the store, from its body alone. */
export function entryOf(entry: LogEntry): NewEntry {
  if (entry.type === "event") return eventEntry(entry.event, entry);
  return entry.type === "notice" ? noticeEntry(entry.notice, entry) : handoverEntry(entry.handover, entry);
}

/** Reads a stored entry that is about to be relied on. */
export function trustedEntry(stored: StoredEntry, origin: string): LogEntry {
  const entry = readBody(stored.body);
  const subject = entry?.type === "event" ? entry.event.subject : "";
  if (entry === undefined || subject !== stored.subject || entry.origin !== origin)
    throw failure("consent.invalid_log", { index: stored.index ?? "?" });
  return entry;
}

function newEntry(type: LogEntry["type"], content: string, marks: EntryMarks): NewEntry {
  const { key, origin, recordedAt, sealed } = marks;
  // Another personal part is another content.
  const digest = toHex(sha256(sealed === undefined ? content : `${content}${sealed}`));
  // The keys stand in canonical order, so that the content is written once and hashed twice.
  const marked = `"key":${canonicalJson(key)}`;
  const part = sealed === undefined ? "" : `"sealed":"${sealed}",`;
  const tail = `"origin":${canonicalJson(origin)},"recordedAt":"${recordedAt}",${part}"type":"${type}","version":1`;
  const body =
    type === "notice"
      ? `{${marked},"notice":${content},${tail}}`
      : `{"${type}":${content},${marked},${tail}}`;
  return { key, id: digest, subject: "", recordedAt, digest, body };
}
