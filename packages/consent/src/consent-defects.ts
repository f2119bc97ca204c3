import { addPeriod, casablancaDay } from "@data-tika/core/time";
import { comparePurpose, purposeOf } from "./compare-notices.js";
import { consentBars } from "./consent-bars.js";
import { type DecisionReason, reason } from "./consent-decision.js";
import type { OpeningEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import type { Scene } from "./decision-scene.js";
import { expressArticles } from "./express-consent.js";
import type { NoticeCapsule } from "./notice.js";

/** Everything that keeps a consent from counting, apart from who gave it. None when it counts. */
export function consentDefects(scene: Scene, given: OpeningEvent): DecisionReason[] {
  const capsule = scene.notices.get(given.notice);
  const stated = capsule && purposeOf(capsule, given.purpose);
  if (capsule === undefined || stated === undefined) return [reason("notice-unknown", given.id)];
  return [
    ...(isEffective(capsule, given) ? [] : [reason("notice-not-effective", given.id)]),
    ...informationDefects(scene, given),
    ...(isCaptured(given) ? [] : [reason("not-proved", given.id)]),
    ...(isBeforeBirth(scene, given) ? [reason("before-birth", given.id)] : []),
    ...validityDefects(scene, given, stated),
    ...(isWidened(scene, capsule) ? [reason("notice-widened", given.id)] : []),
    ...strengthDefects(scene, given),
    ...(isMandated(given) ? [] : [reason("mandate-exceeded", given.id)]),
    ...consentBars(scene, given),
  ];
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
  return by.kind !== "mandate" || (by.purposes.includes(purpose) && Date.parse(at) < Date.parse(by.until));
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
      Date.parse(event.at) <= Date.parse(given.at),
  )?.id;
}

function informationDefects(scene: Scene, given: OpeningEvent): DecisionReason[] {
  if (given.informed.by === "legacy") return [reason("legacy", given.id)];
  const informed = given.informed.by === "already-informed" || shownBefore(scene, given) !== undefined;
  return informed ? [] : [reason("not-informed", given.id)];
}

function isBeforeBirth({ person }: Scene, given: OpeningEvent): boolean {
  return person?.birth !== undefined && casablancaDay(new Date(given.at)) < person.birth.earliest;
}

function isEffective(capsule: NoticeCapsule, given: OpeningEvent): boolean {
  return Date.parse(capsule.notice.effectiveFrom) <= Date.parse(given.at);
}

// A consent is judged by the validity it was asked with.
function validityDefects(scene: Scene, given: OpeningEvent, stated: ConsentPurpose): DecisionReason[] {
  const { validFor, validUntil, validUntilEvent, validUses } = stated;
  const { uses, occurred = [] } = scene.person ?? {};
  const over =
    // It lasts up to, not including, the day that much later.
    (validFor !== undefined && addPeriod(casablancaDay(new Date(given.at)), validFor) <= scene.day) ||
    (validUntil !== undefined && validUntil < scene.day) ||
    (validUntilEvent !== undefined && occurred.includes(validUntilEvent)) ||
    (validUses !== undefined && uses !== undefined && uses >= validUses);
  if (over) return [reason("expired", given.id)];
  return validUses !== undefined && uses === undefined ? [reason("uses-unknown", given.id)] : [];
}

function isWidened(scene: Scene, capsule: NoticeCapsule): boolean {
  if (scene.current === undefined || scene.current.digest === capsule.digest) return false;
  const { change } = comparePurpose(capsule, scene.current, scene.purpose.id);
  return change === "wider" || change === "different";
}

function strengthDefects(scene: Scene, given: OpeningEvent): DecisionReason[] {
  if (given.strength === "express") return [];
  return expressArticles(scene.purpose).map((article) => reason("not-express", given.id, article));
}
