import { casablancaDay, timeOf } from "@data-tika/core/time";
import { comparePurpose, purposeOf } from "./compare-notices.js";
import { consentBars } from "./consent-bars.js";
import { type DecisionReason, type DecisionReasonCode, reason } from "./consent-decision.js";
import type { OpeningEvent } from "./consent-event.js";
import { asksFor, type Scene } from "./decision-scene.js";
import { expressArticles } from "./express-consent.js";
import type { NoticeCapsule } from "./notice.js";
import { shownBefore } from "./shown-before.js";
import { validityDefect } from "./validity-defect.js";

/** Everything that keeps a consent from counting, apart from who gave it. None when it counts. */
export function consentDefects(scene: Scene, given: OpeningEvent): DecisionReason[] {
  const capsule = scene.notices.find(({ digest }) => digest === given.notice);
  const stated = capsule && purposeOf(capsule, given.purpose);
  if (capsule === undefined || stated === undefined) return [reason("notice-unknown", given.id)];
  const found = (code: DecisionReasonCode | undefined) => {
    if (code !== undefined) defects.push(reason(code, given.id));
  };
  const defects: DecisionReason[] = [];
  found(asksFor(stated, given) ? undefined : "not-in-notice");
  found(isEffective(capsule, given) ? undefined : "notice-not-effective");
  found(informationDefect(scene, given, capsule));
  found(isCaptured(given) ? undefined : "not-proved");
  found(isBeforeBirth(scene, given) ? "before-birth" : undefined);
  const others = scene.inForce.filter((one) => one.capsule.digest !== capsule.digest);
  found(validityDefect(scene, given, [stated, ...others.map(({ purpose }) => purpose)]));
  found(others.some((one) => isWidened(scene, capsule, one.capsule)) ? "notice-widened" : undefined);
  if (given.strength !== "express")
    for (const article of expressArticles(scene.purpose))
      defects.push(reason("not-express", given.id, article));
  found(isMandated(given) ? undefined : "mandate-exceeded");
  defects.push(...consentBars(scene, given));
  return defects;
}

/** Captures in which the controller, not the person, writes the answer down. */
const writtenByOthers: ReadonlySet<OpeningEvent["capture"]> = new Set(["paper", "voice", "counter", "sms"]);

/** Whether a consent that the controller wrote down comes with a proof; what is taken over as legacy never counts. */
export function isCaptured(given: OpeningEvent): boolean {
  return (
    given.captureProof !== undefined || given.informed.by === "legacy" || !writtenByOthers.has(given.capture)
  );
}

/** Whether a proxy stayed within the mandate. */
export function isMandated({ by, purpose, at }: OpeningEvent): boolean {
  return by.kind !== "mandate" || (by.purposes.includes(purpose) && timeOf(at) < timeOf(by.until));
}

function informationDefect(
  { events }: Scene,
  given: OpeningEvent,
  capsule: NoticeCapsule,
): DecisionReasonCode | undefined {
  if (given.informed.by === "legacy") return "legacy";
  const informed =
    given.informed.by === "already-informed" || shownBefore(events, given, capsule) !== undefined;
  return informed ? undefined : "not-informed";
}

function isBeforeBirth({ person }: Scene, given: OpeningEvent): boolean {
  return person?.birth !== undefined && casablancaDay(new Date(given.at)) < person.birth.earliest;
}

function isEffective(capsule: NoticeCapsule, given: OpeningEvent): boolean {
  return timeOf(capsule.notice.effectiveFrom) <= timeOf(given.at);
}

// Each channel and each third party is a consent of its own: one more of them does not end the others. Only from one
// question to a question for each channel, or back, what was agreed to is another thing.
function isWidened({ purpose: { id } }: Scene, from: NoticeCapsule, to: NoticeCapsule): boolean {
  const isByChannel = (capsule: NoticeCapsule) => purposeOf(capsule, id)?.channels !== undefined;
  return comparePurpose(from, to, id).differences.some(({ field, change }) => {
    if (field === "recipients") return false;
    if (field === "channels") return isByChannel(from) !== isByChannel(to);
    return change === "wider" || change === "different";
  });
}
