import { purposeOf } from "./compare-notices.js";
import { type ConsentEvent, consentEventSchema } from "./consent-event.js";
import { failure } from "./failure.js";
import type { NoticeCapsule } from "./notice.js";

/**
 * An event that may be recorded: well formed, not dated in the future, and about a notice that was published, in force,
 * and holds the purpose, the channel and the language it speaks of.
 */
export function admitEvent(
  event: ConsentEvent,
  notices: ReadonlyMap<string, NoticeCapsule>,
  now: Date,
): ConsentEvent {
  const parsed = consentEventSchema.safeParse(event);
  if (!parsed.success)
    throw failure("consent.invalid_event", { field: parsed.error.issues[0]?.path.join(".") || "event" });
  const { data } = parsed;
  const at = Date.parse(data.at);
  if (at > now.getTime()) throw failure("consent.event_in_future");
  const capsule = notices.get(data.notice);
  if (capsule === undefined) throw failure("consent.unknown_notice");
  if (at < Date.parse(capsule.notice.effectiveFrom)) throw failure("consent.notice_not_effective");
  if ("language" in data && capsule.notice.text[data.language] === undefined)
    throw failure("consent.language_not_in_notice", { language: data.language });
  if (data.kind !== "shown") admitPurpose(data, capsule);
  return data;
}

function admitPurpose(event: Exclude<ConsentEvent, { kind: "shown" }>, capsule: NoticeCapsule): void {
  const purpose = purposeOf(capsule, event.purpose);
  if (purpose === undefined) throw failure("consent.unknown_purpose");
  const { channels } = purpose;
  const isYes = event.kind === "given" || event.kind === "renewed";
  // A no without a channel closes them all; a yes is to one of them.
  const known =
    event.channel === undefined ? channels === undefined || !isYes : channels?.includes(event.channel);
  if (!known) throw failure("consent.unknown_channel", { purpose: purpose.id });
}
