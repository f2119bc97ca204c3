import { canonicalJson, sha256, toHex, utf8 } from "@data-tika/core/evidence";
import * as z from "zod";
import { type ConsentEvent, consentEventSchema } from "./consent-event.js";
import { failure } from "./failure.js";
import { type Notice, noticeSchema } from "./notice.js";
import type { NewEntry, StoredEntry } from "./store.js";

const common = { version: z.literal(1), key: z.string(), recordedAt: z.iso.datetime() };

const logEntrySchema = z.discriminatedUnion("type", [
  z.strictObject({ ...common, type: z.literal("event"), event: consentEventSchema }),
  z.strictObject({ ...common, type: z.literal("notice"), notice: noticeSchema }),
]);

/** What is hashed into the tree: an event or a notice, its key, and when it was recorded. */
export type LogEntry = z.infer<typeof logEntrySchema>;

/** An event on its way into a log. */
export function eventEntry(event: ConsentEvent, key: string, recordedAt: string): NewEntry {
  const content = canonicalJson(event);
  return {
    key,
    id: event.id,
    subject: event.subject,
    recordedAt,
    digest: digestOf(content),
    body: bodyOf("event", content, key, recordedAt),
  };
}

/** A notice on its way into a log: it belongs to no subject, and its digest is its key. */
export function noticeEntry(notice: Notice, recordedAt: string): NewEntry {
  const content = canonicalJson(notice);
  const digest = digestOf(content);
  return {
    key: digest,
    id: digest,
    subject: "",
    recordedAt,
    digest,
    body: bodyOf("notice", content, digest, recordedAt),
  };
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
  return entry.type === "event"
    ? eventEntry(entry.event, entry.key, entry.recordedAt)
    : noticeEntry(entry.notice, entry.recordedAt);
}

/** Reads a stored entry that is about to be relied on. */
export function trustedEntry(stored: StoredEntry): LogEntry {
  const entry = readBody(stored.body);
  const subject = entry?.type === "event" ? entry.event.subject : "";
  if (entry === undefined || subject !== stored.subject)
    throw failure("consent.invalid_log", { index: stored.index ?? "?" });
  return entry;
}

function digestOf(content: string): string {
  return toHex(sha256(utf8(content)));
}

// The keys stand in canonical order, so that the content is written once and hashed twice.
function bodyOf(type: "event" | "notice", content: string, key: string, recordedAt: string): string {
  const [head, tail] = [
    `"key":${canonicalJson(key)}`,
    `"recordedAt":"${recordedAt}","type":"${type}","version":1`,
  ];
  return type === "event" ? `{"event":${content},${head},${tail}}` : `{${head},"notice":${content},${tail}}`;
}
