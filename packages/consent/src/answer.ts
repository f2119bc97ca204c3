import type { ClosingEvent, ConsentEvent, OpeningEvent } from "./consent-event.js";

/** An answer of or about the person, as opposed to a notice that was shown. */
export type Answer = OpeningEvent | ClosingEvent;

/** Whether an event opens the purpose: a yes. */
export function isOpening(event: ConsentEvent): event is OpeningEvent {
  return event.kind === "given" || event.kind === "renewed";
}

/** The legal representative who answered; nothing when it was somebody else. */
export function representativeOf(event: Answer): string | undefined {
  return "by" in event && event.by.kind === "representative" ? event.by.id : undefined;
}
