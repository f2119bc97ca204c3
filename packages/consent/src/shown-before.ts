import { timeOf } from "@data-tika/core/time";
import type { ConsentEvent, OpeningEvent } from "./consent-event.js";
import type { NoticeCapsule } from "./notice.js";

/**
 * The showing that a consent says was before it: of the same notice, in the same language, to the same person, when the
 * notice was in force. It must have happened before the consent and have been recorded before it, so that nobody adds
 * afterwards what the consent lacked.
 *
 * @param events - In the order of recording.
 * @returns Its identifier; nothing when there is no such event.
 */
export function shownBefore(
  events: readonly ConsentEvent[],
  given: OpeningEvent,
  { notice }: NoticeCapsule,
): string | undefined {
  const { informed } = given;
  if (informed.by !== "shown") return undefined;
  for (const event of events) {
    if (event === given) return undefined;
    if (event.kind !== "shown" || event.id !== informed.event) continue;
    const isOfIt =
      event.subject === given.subject && event.notice === given.notice && event.language === given.language;
    const isInTime = timeOf(notice.effectiveFrom) <= timeOf(event.at) && timeOf(event.at) <= timeOf(given.at);
    if (isOfIt && isInTime) return event.id;
  }
  return undefined;
}
