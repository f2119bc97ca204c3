import { type Answer, isOpening } from "./answer.js";
import { purposeOf } from "./compare-notices.js";
import { isCaptured, isMandated } from "./consent-defects.js";
import { type ConsentEvent, consentEventSchema, type OpeningEvent } from "./consent-event.js";
import { failure } from "./failure.js";
import type { NoticeCapsule } from "./notice.js";

/** An event that is well formed, from whatever was given for one. */
export function parseEvent(given: unknown): ConsentEvent {
  const parsed = consentEventSchema.safeParse(given);
  if (!parsed.success)
    throw failure("consent.invalid_event", { field: parsed.error.issues[0]?.path.join(".") || "event" });
  return parsed.data;
}

/**
 * Refuses an event that may not be recorded: it must not be dated in the future, and be about a notice that was
 * published, in force, and holds the purpose, the channel, the third party and the language it speaks of. What is about
 * the person alone needs no notice.
 */
export function admitEvent(
  event: ConsentEvent,
  notices: ReadonlyMap<string, NoticeCapsule>,
  now: Date,
): void {
  // Only the ledger says that it has erased.
  if (event.kind === "erased") throw failure("consent.invalid_event", { field: "kind" });
  const at = Date.parse(event.at);
  if (at > now.getTime()) throw failure("consent.event_in_future");
  if (!("notice" in event)) return;
  const capsule = notices.get(event.notice);
  if (capsule === undefined) throw failure("consent.unknown_notice");
  if (at < Date.parse(capsule.notice.effectiveFrom)) throw failure("consent.notice_not_effective");
  if ("language" in event && capsule.notice.text[event.language] === undefined)
    throw failure("consent.language_not_in_notice", { language: event.language });
  if (event.kind !== "shown") admitPurpose(event, capsule);
  if (isOpening(event)) admitOpening(event);
}

// A controller does not write a consent down for a person without a proof, nor a proxy beyond the mandate.
function admitOpening(event: OpeningEvent): void {
  if (!isCaptured(event)) throw failure("consent.capture_proof_missing", { capture: event.capture });
  if (!isMandated(event)) throw failure("consent.mandate_exceeded");
}

function admitPurpose(event: Answer, capsule: NoticeCapsule): void {
  const purpose = purposeOf(capsule, event.purpose);
  if (purpose === undefined) throw failure("consent.unknown_purpose");
  const { channels } = purpose;
  if (event.channel !== undefined && !channels?.includes(event.channel))
    throw failure("consent.unknown_channel", { purpose: purpose.id });
  // A no without a channel closes them all; a yes is to one of them.
  if (event.channel === undefined && channels !== undefined && isOpening(event))
    throw failure("consent.channel_missing", { purpose: purpose.id });
  if (event.recipient !== undefined && !purpose.recipients?.includes(event.recipient))
    throw failure("consent.unknown_recipient", { purpose: purpose.id });
}
