import { leafHash, toHex } from "@data-tika/core/evidence";
import { admitEvent, parseEvent } from "./admit-event.js";
import { admitShown } from "./admit-shown.js";
import { checkName } from "./check-name.js";
import type { ConsentEvent } from "./consent-event.js";
import { sealNotice } from "./define-notice.js";
import { failure } from "./failure.js";
import { recordPersonal } from "./ledger-personal.js";
import { learnNotice, noticesOf, type Reading } from "./ledger-reading.js";
import { type EntryMarks, eventEntry, noticeEntry } from "./log-entry.js";
import type { NoticeCapsule } from "./notice.js";
import type { Recorded, RecordManyOptions, RecordOptions } from "./recording.js";
import { recordingTime } from "./recording-time.js";
import { sized } from "./sized.js";
import type { NewEntry } from "./store.js";

const writtenAtOnce = 1_000;

/** What a ledger writes with. */
export interface Writing extends Reading {
  /** Adds one entry together with those of other callers. */
  readonly add: (entry: NewEntry) => Promise<NewEntry>;
}

/** Publishes a notice. */
export async function publish(writing: Writing, capsule: NoticeCapsule): Promise<Recorded> {
  const { digest, notice } = sealNotice(capsule.notice);
  if (digest !== capsule.digest) throw failure("consent.invalid_notice", { field: "digest" });
  const recorded = await append(writing, noticeEntry(notice, marks(writing, digest)));
  learnNotice(writing.known, { digest, notice });
  return recorded;
}

/** Records one event, which is numbered later, and its personal part in the same step. */
export async function record(
  writing: Writing,
  event: ConsentEvent,
  { idempotencyKey, personal }: RecordOptions,
): Promise<Recorded> {
  if (idempotencyKey !== undefined) checkName(idempotencyKey, "idempotencyKey");
  const at = writing.now();
  const [admitted] = await admit(writing, [event], at);
  const given = { ...marksAt(writing, at), key: idempotencyKey ?? admitted!.id };
  return personal === undefined
    ? append(writing, eventEntry(admitted!, given))
    : recordedOf(await recordPersonal(writing, { event: admitted!, marks: given, personal }));
}

/** Records many events, numbered at once. */
export async function recordMany(
  writing: Writing,
  events: readonly ConsentEvent[],
  { onProgress, signal }: RecordManyOptions,
): Promise<readonly Recorded[]> {
  const { store, origin } = writing;
  const at = writing.now();
  const about = marksAt(writing, at);
  const entries = (await admit(writing, events, at)).map((event) =>
    sized(eventEntry(event, { ...about, key: event.id })),
  );
  const recorded: Recorded[] = [];
  for (let from = 0; from < entries.length; from += writtenAtOnce) {
    signal?.throwIfAborted();
    const standing = await store.appendMany(origin, entries.slice(from, from + writtenAtOnce));
    recorded.push(...standing.map(recordedOf));
    onProgress?.(recorded.length, entries.length);
  }
  return recorded;
}

/** The events, all of them checked. */
async function admit(writing: Writing, events: readonly ConsentEvent[], at: Date): Promise<ConsentEvent[]> {
  const parsed = events.map(parseEvent);
  await learn(writing, parsed);
  for (const event of parsed) admitEvent(event, writing.known.notices, at);
  await admitShown(writing, parsed);
  return parsed;
}

/** Adds one entry to the log. */
export async function append({ add }: Writing, entry: NewEntry): Promise<Recorded> {
  return recordedOf(await add(sized(entry)));
}

/** What the ledger adds to a content. */
export function marks(writing: Writing, key: string): EntryMarks {
  return { ...marksAt(writing, writing.now()), key };
}

function marksAt({ origin }: Writing, at: Date) {
  return { origin, recordedAt: recordingTime(at) };
}

/** What the ledger answers for an entry. */
export function recordedOf({ id, recordedAt, body }: NewEntry): Recorded {
  return { id, recordedAt, leaf: toHex(leafHash(body)) };
}

async function learn({ store, origin, known }: Writing, events: readonly ConsentEvent[]): Promise<void> {
  if (events.some((event) => "notice" in event && !known.notices.has(event.notice)))
    noticesOf(await store.entriesOf(origin, [""], [...known.passed]), origin, known);
}
