import { leafHash, toHex, utf8 } from "@data-tika/core/evidence";
import { admitEvent, parseEvent } from "./admit-event.js";
import { admitShown } from "./admit-shown.js";
import { checkName } from "./check-name.js";
import type { ConsentEvent } from "./consent-event.js";
import { sealNotice } from "./define-notice.js";
import { failure } from "./failure.js";
import type { Recorded, RecordManyOptions, RecordOptions } from "./ledger.js";
import type { LedgerOptions } from "./ledger-options.js";
import { sealPersonal } from "./ledger-personal.js";
import { noticesOf } from "./ledger-reading.js";
import { eventEntry, noticeEntry } from "./log-entry.js";
import type { NoticeCapsule } from "./notice.js";
import { recordingTime } from "./recording-time.js";
import type { NewEntry } from "./store.js";

const writtenAtOnce = 1_000;
// C2SP tlog-tiles writes the length of an entry in two bytes.
const longestEntry = 65_535;

/** What a ledger writes with. */
export interface Writing extends LedgerOptions {
  /** Notices seen so far. A capsule never changes, so that only an unknown one is looked up. */
  readonly known: Map<string, NoticeCapsule>;
  /** Adds one entry together with those of other callers. */
  readonly add: (entry: NewEntry) => Promise<NewEntry>;
}

/** Publishes a notice. */
export async function publish(writing: Writing, capsule: NoticeCapsule): Promise<Recorded> {
  const { digest, notice } = sealNotice(capsule.notice);
  if (digest !== capsule.digest) throw failure("consent.invalid_notice", { field: "digest" });
  const recorded = await append(writing, noticeEntry(notice, marks(writing, digest)));
  writing.known.set(digest, { digest, notice });
  return recorded;
}

/** Records one event, which is numbered later. Its personal part is kept once the event is. */
export async function record(
  writing: Writing,
  event: ConsentEvent,
  { idempotencyKey, personal }: RecordOptions,
): Promise<Recorded> {
  if (idempotencyKey !== undefined) checkName(idempotencyKey, "idempotencyKey");
  const [plain] = await admit(writing, [event], { key: idempotencyKey });
  if (personal === undefined) return append(writing, plain!);
  const { store, origin } = writing;
  const { commitment, sealed } = await sealPersonal(writing, event, personal);
  const [entry] = await admit(writing, [event], { key: idempotencyKey, sealed: commitment });
  const recorded = await append(writing, entry!);
  await store.keepSealed(origin, event, sealed);
  return recorded;
}

/** Records many events, numbered at once. */
export async function recordMany(
  writing: Writing,
  events: readonly ConsentEvent[],
  { onProgress, signal }: RecordManyOptions,
): Promise<readonly Recorded[]> {
  const { store, origin } = writing;
  const entries = await admit(writing, events);
  const recorded: Recorded[] = [];
  for (let from = 0; from < entries.length; from += writtenAtOnce) {
    signal?.throwIfAborted();
    const standing = await store.appendMany(origin, entries.slice(from, from + writtenAtOnce));
    recorded.push(...standing.map(recordedOf));
    onProgress?.(recorded.length, entries.length);
  }
  return recorded;
}

/** The events as entries, all of them checked. */
async function admit(
  writing: Writing,
  events: readonly ConsentEvent[],
  { key, sealed }: { readonly key?: string | undefined; readonly sealed?: string } = {},
): Promise<NewEntry[]> {
  const { origin, now, known } = writing;
  const at = now();
  const recordedAt = recordingTime(at);
  const parsed = events.map(parseEvent);
  await learn(writing, parsed);
  for (const event of parsed) admitEvent(event, known, at);
  await admitShown(writing, parsed);
  return parsed.map((event) => {
    const given = { key: key ?? event.id, origin, recordedAt };
    return sized(eventEntry(event, sealed === undefined ? given : { ...given, sealed }));
  });
}

/** Adds one entry to the log. */
export async function append({ add }: Writing, entry: NewEntry): Promise<Recorded> {
  return recordedOf(await add(sized(entry)));
}

/** What the ledger adds to a content. */
export function marks({ origin, now }: Writing, key: string) {
  return { key, origin, recordedAt: recordingTime(now()) };
}

/** What the ledger answers for an entry. */
export function recordedOf({ id, recordedAt, body }: NewEntry): Recorded {
  return { id, recordedAt, leaf: toHex(leafHash(body)) };
}

function sized(entry: NewEntry): NewEntry {
  // No text has more bytes than three times its length: most need not be counted.
  if (entry.body.length * 3 > longestEntry && utf8(entry.body).length > longestEntry)
    throw failure("consent.entry_too_large", { bytes: longestEntry });
  return entry;
}

async function learn({ store, origin, known }: Writing, events: readonly ConsentEvent[]): Promise<void> {
  if (events.some((event) => "notice" in event && !known.has(event.notice)))
    noticesOf(await store.entriesOf(origin, [""], [...known.keys()]), origin, known);
}
