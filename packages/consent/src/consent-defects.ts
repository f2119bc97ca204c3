import { addPeriod, casablancaDay, timeOf } from "@data-tika/core/time";
import { comparePurpose, purposeOf } from "./compare-notices.js";
import { consentBars } from "./consent-bars.js";
import { type DecisionReason, type DecisionReasonCode, reason } from "./consent-decision.js";
import type { OpeningEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import type { Scene } from "./decision-scene.js";
import { expressArticles } from "./express-consent.js";
import type { NoticeCapsule } from "./notice.js";

/** Everything that keeps a consent from counting, apart from who gave it. None when it counts. */
export function consentDefects(scene: Scene, given: OpeningEvent): DecisionReason[] {
  const capsule = scene.notices.find(({ digest }) => digest === given.notice);
  const stated = capsule && purposeOf(capsule, given.purpose);
  if (capsule === undefined || stated === undefined) return [reason("notice-unknown", given.id)];
  const found = (code: DecisionReasonCode | undefined) => {
    if (code !== undefined) defects.push(reason(code, given.id));
  };
  const defects: DecisionReason[] = [];
  found(isEffective(capsule, given) ? undefined : "notice-not-effective");
  found(informationDefect(scene, given));
  found(isCaptured(given) ? undefined : "not-proved");
  found(isBeforeBirth(scene, given) ? "before-birth" : undefined);
  found(validityDefect(scene, given, stated));
  found(isWidened(scene, capsule) ? "notice-widened" : undefined);
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

/** The notice that was shown before, where the consent says that one was. */
export function shownBefore(scene: Scene, given: OpeningEvent): string | undefined {
  const { informed } = given;
  if (informed.by !== "shown") return undefined;
  return scene.shown.find(
    (event) =>
      event.id === informed.event &&
      event.subject === given.subject &&
      event.notice === given.notice &&
      timeOf(event.at) <= timeOf(given.at),
  )?.id;
}

function informationDefect(scene: Scene, given: OpeningEvent): DecisionReasonCode | undefined {
  if (given.informed.by === "legacy") return "legacy";
  const informed = given.informed.by === "already-informed" || shownBefore(scene, given) !== undefined;
  return informed ? undefined : "not-informed";
}

function isBeforeBirth({ person }: Scene, given: OpeningEvent): boolean {
  return person?.birth !== undefined && casablancaDay(new Date(given.at)) < person.birth.earliest;
}

function isEffective(capsule: NoticeCapsule, given: OpeningEvent): boolean {
  return timeOf(capsule.notice.effectiveFrom) <= timeOf(given.at);
}

// A consent is judged by the validity it was asked with.
function validityDefect(
  scene: Scene,
  given: OpeningEvent,
  stated: ConsentPurpose,
): DecisionReasonCode | undefined {
  const { validFor, validUntil, validUntilEvent, validUses } = stated;
  const { uses, occurred = [] } = scene.person ?? {};
  const over =
    // It lasts up to, not including, the day that much later.
    (validFor !== undefined && addPeriod(casablancaDay(new Date(given.at)), validFor) <= scene.day) ||
    (validUntil !== undefined && validUntil < scene.day) ||
    (validUntilEvent !== undefined && occurred.includes(validUntilEvent)) ||
    (validUses !== undefined && uses !== undefined && uses >= validUses);
  if (over) return "expired";
  return validUses !== undefined && uses === undefined ? "uses-unknown" : undefined;
}

function isWidened(scene: Scene, capsule: NoticeCapsule): boolean {
  if (scene.current === undefined || scene.current.digest === capsule.digest) return false;
  const { change } = comparePurpose(capsule, scene.current, scene.purpose.id);
  return change === "wider" || change === "different";
}
