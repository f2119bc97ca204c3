import { type Answer, isOpening, representativeOf } from "./answer.js";
import { actsSurelyAlone, type Capacity, capacityAt, type Represented } from "./capacity.js";
import { closingReason } from "./closing-reason.js";
import { last } from "./consent-bars.js";
import { type DecisionReason, reason } from "./consent-decision.js";
import { consentDefects } from "./consent-defects.js";
import type { OpeningEvent } from "./consent-event.js";
import type { Outcome } from "./decide-for-minor.js";
import { type Scene, wasAsked } from "./decision-scene.js";

/** What a person who acts alone answered. */
export function decideForSelf(scene: Scene, capacity: Exclude<Capacity, Represented>): Outcome {
  const own = scene.answers.findLast((event) => countsForSelf(scene, event));
  if (own === undefined) return [withoutOwnAnswer(scene, capacity)];
  if (!isOpening(own)) return [closingReason(scene, own)];
  const defects = [...ageDefects(scene, own), ...consentDefects(scene, own)];
  return defects.length > 0 ? defects : { given: [own] };
}

/**
 * Whether an answer counts for a person who acts alone today. A representative's yes is not the person's. A
 * representative's no counts unless the person surely acted alone on that day: it does not lapse with representation.
 */
export function countsForSelf({ person }: Scene, event: Answer): boolean {
  if (representativeOf(event) === undefined) return true;
  return !isOpening(event) && !actsSurelyAlone(capacityAt(person, event));
}

function withoutOwnAnswer(scene: Scene, capacity: keyof typeof representedNoMore): DecisionReason {
  const answer = scene.answers.at(-1);
  if (answer === undefined) return reason(wasAsked(scene) ? "not-answered" : "never-asked");
  if (!isOpening(answer)) return closingReason(scene, answer);
  const grown = last(scene, "majority-reached");
  if (grown !== undefined) return reason("majority-reached", grown.id);
  const wasJudged = capacityAt(scene.person, answer) === "represented";
  return reason(wasJudged ? "judgment-lifted" : representedNoMore[capacity], answer.id);
}

const representedNoMore = {
  adult: "majority-reached",
  emancipated: "emancipated",
  uncertain: "age-uncertain",
  unknown: "birth-unknown",
} as const;

function ageDefects({ person }: Scene, given: OpeningEvent): DecisionReason[] {
  const then = capacityAt(person, given);
  if (then === "minor") return [reason("minor-needs-representative", given.id)];
  if (then === "represented") return [reason("judgment-needs-representative", given.id)];
  return then === "uncertain" ? [reason("age-uncertain", given.id)] : [];
}
