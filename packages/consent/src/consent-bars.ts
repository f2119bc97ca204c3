import { type CivilDay, casablancaDay, timeOf } from "@data-tika/core/time";
import { isRepresentedThroughout, isUnderJudgment } from "./capacity.js";
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
  return given.by.kind === "representative" ? [...bars, ...authorityBars(scene, given, given.by.id)] : bars;
}

/** The last event of a kind about the person. */
export function last(scene: Scene, kind: PersonEvent["kind"]): PersonEvent | undefined {
  return scene.personal.findLast((event) => event.kind === kind);
}

function authorityBars(scene: Scene, given: OpeningEvent, representative: string): DecisionReason[] {
  const bars: DecisionReason[] = [];
  const changed = last(scene, "guardian-changed");
  if (changed !== undefined && isUpTo(given, changed)) bars.push(reason("guardian-changed", changed.id));
  if (changed !== undefined && !isListed(scene, given, representative))
    bars.push(reason("representative-without-authority", given.id));
  const day = casablancaDay(new Date(given.at));
  if (!isRepresentedThroughout(scene.person, { from: day, to: scene.day }))
    bars.push(reason("representation-interrupted", given.id));
  const grown = scene.personal.find(
    (event) => event.kind === "majority-reached" && !outlastsMajority(scene, day, event),
  );
  if (grown !== undefined) bars.push(reason("majority-reached", grown.id));
  return bars;
}

// The last list recorded before the consent has to hold who gave it. One that is recorded after it, for an earlier day,
// has to as well: it comes on top, so that nothing recorded later gives back what was taken away.
function isListed({ personal, events }: Scene, given: OpeningEvent, representative: string): boolean {
  const lists = personal.filter((event) => event.kind === "guardian-changed" && !isUpTo(given, event));
  const place = events.indexOf(given);
  const before = lists.findLast((event) => events.indexOf(event) < place);
  return lists
    .filter((event) => event === before || events.indexOf(event) > place)
    .every(
      (event) =>
        event.kind === "guardian-changed" && event.representatives.some(({ id }) => id === representative),
    );
}

// Majority ends what a representative decided, unless a judgment represents the person from that day or from the
// consent on, until today: Family Code, articles 219, 220 and 233.
function outlastsMajority({ person, day }: Scene, given: CivilDay, grown: PersonEvent): boolean {
  const reached = casablancaDay(new Date(grown.at));
  return isUnderJudgment(person, reached > given ? reached : given) && isUnderJudgment(person, day);
}

function isUpTo(given: OpeningEvent, event: PersonEvent): boolean {
  return timeOf(given.at) <= timeOf(event.at);
}
