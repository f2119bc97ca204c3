import { canonicalJson, sha256, toHex } from "@data-tika/core/evidence";
import * as z from "zod";
import { digestSchema } from "./consent-actor.js";
import { type ConsentEvent, consentEventSchema } from "./consent-event.js";
import { failure } from "./failure.js";
import { isCanonical } from "./is-canonical.js";
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
  return parse(body)?.entry;
}

/** Whether an entry says that all that is personal of somebody was destroyed. */
export function isErasure(entry: LogEntry | undefined): boolean {
  return entry?.type === "event" && entry.event.kind === "erased";
}

/** Reads a stored entry that is about to be relied on. */
export function trustedEntry(stored: StoredEntry, origin: string): LogEntry {
  const entry = readBody(stored.body);
  // What belongs to nobody goes by its digest, which is for who reads it to compute.
  const { id, subject } = entry?.type === "event" ? entry.event : { id: stored.id, subject: "" };
  const isItself = entry?.origin === origin && subject === stored.subject && id === stored.id;
  // No entry has such a number: reading the log in order would not come past it.
  if (!isItself || (stored.index !== null && stored.index < 0))
    throw failure("consent.invalid_log", { index: stored.index ?? "?" });
  return entry;
}

/** What a body says, and what its columns must be. */
export interface WrittenEntry {
  /** The entry. */
  readonly entry: LogEntry;
  /** Its columns; nothing when the body is not to the byte what the ledger writes. */
  readonly columns: Omit<NewEntry, "body"> | undefined;
}

/** Reads a body as it must have been handed to the store; nothing when it is not one of ours. */
export function writtenEntry(body: string): WrittenEntry | undefined {
  const parsed = parse(body);
  if (parsed === undefined) return undefined;
  const { entry, raw } = parsed;
  const { head, tail } = frameOf(entry.type, entry);
  const content = body.slice(head.length, body.length - tail.length);
  // The frame is written anew and the content only compared: it is most of the body, and seldom anything but canonical.
  const isFramed =
    body.startsWith(head) &&
    body.endsWith(tail) &&
    content.length === body.length - head.length - tail.length;
  const isWritten = isFramed && isCanonical(content, raw[entry.type], contentOf(entry));
  if (!isWritten) return { entry, columns: undefined };
  const columns = columnsOf(content, entry);
  if (entry.type !== "event") return { entry, columns };
  const { id, subject } = entry.event;
  return { entry, columns: { ...columns, id, subject } };
}

function parse(body: string): { readonly entry: LogEntry; readonly raw: RawEntry } | undefined {
  try {
    const raw: RawEntry = JSON.parse(body);
    const entry = logEntrySchema.safeParse(raw).data;
    return entry === undefined ? undefined : { entry, raw };
  } catch {
    return undefined;
  }
}

type RawEntry = Readonly<Record<LogEntry["type"], unknown>>;

function contentOf(entry: LogEntry): unknown {
  if (entry.type === "event") return entry.event;
  return entry.type === "notice" ? entry.notice : entry.handover;
}

function newEntry(type: LogEntry["type"], content: string, marks: EntryMarks): NewEntry {
  const { head, tail } = frameOf(type, marks);
  return { ...columnsOf(content, marks), body: `${head}${content}${tail}` };
}

/** The columns of what belongs to nobody: its digest is its name. */
function columnsOf(content: string, { key, recordedAt, sealed }: EntryMarks): Omit<NewEntry, "body"> {
  // Another personal part is another content.
  const digest = toHex(sha256(sealed === undefined ? content : `${content}${sealed}`));
  return { key, id: digest, subject: "", recordedAt, digest };
}

/** What stands before and behind the content: the keys are in canonical order, so that it is written once. */
function frameOf(type: LogEntry["type"], { key, origin, recordedAt, sealed }: EntryMarks) {
  const marked = `"key":${quoted(key)}`;
  const part = sealed === undefined ? "" : `"sealed":"${sealed}",`;
  const rest = `"origin":${quoted(origin)},"recordedAt":"${recordedAt}",${part}"type":"${type}","version":1}`;
  return type === "notice"
    ? { head: `{${marked},"notice":`, tail: `,${rest}` }
    : { head: `{"${type}":`, tail: `,${marked},${rest}` };
}

// Nearly every key and origin: ASCII with nothing to escape.
function quoted(text: string): string {
  return /^[ !#-[\]-~]*$/.test(text) ? `"${text}"` : canonicalJson(text);
}
