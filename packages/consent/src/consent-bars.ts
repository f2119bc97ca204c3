import { timeOf } from "@data-tika/core/time";
import { type DecisionReason, reason } from "./consent-decision.js";
import type { OpeningEvent, PersonEvent } from "./consent-event.js";
import type { Scene } from "./decision-scene.js";

/**
 * What happened to the person since, and keeps a consent from counting whatever its purpose.
 *
 * Such events only ever take away: what they say of authority is evidence, and the facts of the request decide.
 */
export function consentBars(scene: Scene, given: OpeningEvent): DecisionReason[] {
  const erased = last(scene, "erased");
  const bars = erased !== undefined && isUpTo(given, erased) ? [reason("erased", erased.id)] : [];
  if (given.by.kind !== "representative") return bars;
  const changed = last(scene, "guardian-changed");
  const grown = last(scene, "majority-reached");
  return [
    ...bars,
    ...(changed !== undefined && isUpTo(given, changed) ? [reason("guardian-changed", changed.id)] : []),
    ...(grown !== undefined ? [reason("majority-reached", grown.id)] : []),
  ];
}

/** The last event of a kind about the person. */
export function last(scene: Scene, kind: PersonEvent["kind"]): PersonEvent | undefined {
  return scene.personal.findLast((event) => event.kind === kind);
}

function isUpTo(given: OpeningEvent, event: PersonEvent): boolean {
  return timeOf(given.at) <= timeOf(event.at);
}
