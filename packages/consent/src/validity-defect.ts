import { addPeriod, casablancaDay } from "@data-tika/core/time";
import type { DecisionReasonCode } from "./consent-decision.js";
import type { OpeningEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import type { Scene } from "./decision-scene.js";

/**
 * Why a consent has run out, or why nobody knows whether it has.
 *
 * @param limits - The purpose as the consent was asked for, and as the notices in force state it: the shortest counts.
 */
export function validityDefect(
  scene: Scene,
  given: OpeningEvent,
  limits: readonly ConsentPurpose[],
): DecisionReasonCode | undefined {
  if (limits.some((stated) => isOver(scene, given, stated))) return "expired";
  const { uses, occurred } = scene.person ?? {};
  if (!isCount(uses) && limits.some(({ validUses }) => validUses !== undefined)) return "uses-unknown";
  if (occurred === undefined && limits.some(({ validUntilEvent }) => validUntilEvent !== undefined))
    return "occasion-unknown";
  return undefined;
}

function isOver({ person, day }: Scene, given: OpeningEvent, stated: ConsentPurpose): boolean {
  const { validFor, validUntil, validUntilEvent, validUses } = stated;
  const { uses, occurred = [] } = person ?? {};
  return (
    // It lasts up to, not including, the day that much later.
    (validFor !== undefined && addPeriod(casablancaDay(new Date(given.at)), validFor) <= day) ||
    (validUntil !== undefined && validUntil < day) ||
    (validUntilEvent !== undefined && occurred.includes(validUntilEvent)) ||
    (validUses !== undefined && isCount(uses) && uses >= validUses)
  );
}

function isCount(uses: number | undefined): uses is number {
  return Number.isInteger(uses) && uses! >= 0;
}
