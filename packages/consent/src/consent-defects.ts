import { addPeriod, casablancaDay } from "@data-tika/core/time";
import { comparePurpose, purposeOf } from "./compare-notices.js";
import { type DecisionReason, reason } from "./consent-decision.js";
import type { OpeningEvent } from "./consent-event.js";
import type { Scene } from "./decision-scene.js";
import type { NoticeCapsule } from "./notice.js";

/** Everything that keeps a consent from counting, apart from who gave it. None when it counts. */
export function consentDefects(scene: Scene, given: OpeningEvent): DecisionReason[] {
  const capsule = scene.notices.get(given.notice);
  const stated = capsule && purposeOf(capsule, given.purpose);
  if (capsule === undefined || stated === undefined) return [reason("notice-unknown", given.id)];
  return [
    ...(isEffective(capsule, given) ? [] : [reason("notice-not-effective", given.id)]),
    ...(isInformed(scene, given) ? [] : [reason("not-informed", given.id)]),
    ...(isExpired(scene, given, stated.validFor) ? [reason("expired", given.id)] : []),
    ...(isWidened(scene, capsule) ? [reason("notice-widened", given.id)] : []),
    ...(isStrong(scene, given) ? [] : [reason("not-express", given.id)]),
  ];
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

function isInformed(scene: Scene, given: OpeningEvent): boolean {
  return given.informed.by === "already-informed" || shownBefore(scene, given) !== undefined;
}

function isEffective(capsule: NoticeCapsule, given: OpeningEvent): boolean {
  return Date.parse(capsule.notice.effectiveFrom) <= Date.parse(given.at);
}

// A consent is judged by the validity it was asked with; it lasts up to, not including, the day that many later.
function isExpired(scene: Scene, given: OpeningEvent, validFor: string | undefined): boolean {
  return validFor !== undefined && addPeriod(casablancaDay(new Date(given.at)), validFor) <= scene.day;
}

function isWidened(scene: Scene, capsule: NoticeCapsule): boolean {
  if (scene.current === undefined || scene.current.digest === capsule.digest) return false;
  const { change } = comparePurpose(capsule, scene.current, scene.purpose.id);
  return change === "wider" || change === "different";
}

function isStrong(scene: Scene, given: OpeningEvent): boolean {
  return given.strength === "express" || (scene.purpose.sensitive ?? []).length === 0;
}
