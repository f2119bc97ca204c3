import { isOpening } from "./answer.js";
import type { ConsentEvent, OpeningEvent } from "./consent-event.js";
import { failure } from "./failure.js";
import type { LedgerOptions } from "./ledger-options.js";
import { trustedEntry } from "./log-entry.js";

type Shown = Extract<ConsentEvent, { kind: "shown" }>;

/**
 * Refuses a consent that names a notice shown before which was not recorded before it: such a consent would always be
 * denied, and whoever records it has to know. What comes earlier in the same batch is recorded before.
 *
 * The store is asked once for a batch, and not at all when nothing names an event that is not in it.
 */
export async function admitShown(
  { store, origin }: Pick<LedgerOptions, "store" | "origin">,
  events: readonly ConsentEvent[],
): Promise<void> {
  const known = new Map<string, Shown>();
  const open: OpeningEvent[] = [];
  for (const event of events) {
    if (event.kind === "shown") known.set(event.id, event);
    if (isOpening(event) && event.informed.by === "shown" && !isShownTo(event, known)) open.push(event);
  }
  if (open.length === 0) return;
  const subjects = [...new Set(open.map(({ subject }) => subject))];
  const recorded = new Map<string, Shown>();
  for (const stored of await store.entriesOf(origin, subjects)) {
    const entry = trustedEntry(stored, origin);
    if (entry.type === "event" && entry.event.kind === "shown") recorded.set(entry.event.id, entry.event);
  }
  if (!open.every((event) => isShownTo(event, recorded))) throw failure("consent.shown_not_recorded");
}

function isShownTo(
  { informed, subject, notice, language }: OpeningEvent,
  known: Map<string, Shown>,
): boolean {
  const shown = informed.by === "shown" ? known.get(informed.event) : undefined;
  return shown?.subject === subject && shown.notice === notice && shown.language === language;
}
