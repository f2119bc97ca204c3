import { type DecisionReason, reason } from "./consent-decision.js";
import { consentDefects } from "./consent-defects.js";
import type { OpeningEvent } from "./consent-event.js";
import { type Answer, isOpening, type Scene } from "./decision-scene.js";

/** The consents that carry a permission, or every reason against it. */
export type Outcome = DecisionReason[] | { readonly given: readonly OpeningEvent[] };

/**
 * What the legal representatives of a minor, or of who a judgment puts under representation, answered together.
 *
 * The person's own `yes` does not count, the person's own `no` does: it stands until a representative answers after it.
 */
export function decideForMinor(scene: Scene, capacity: "minor" | "represented"): Outcome {
  const answered = [...new Set(scene.answers.flatMap(representativeOf))];
  const known = scene.person?.representatives ?? answered;
  const lasts = answered.filter((id) => known.includes(id)).map((id) => lastOf(scene, id));
  if (lasts.length === 0) return [withoutRepresentative(scene, answered.length > 0, capacity)];
  const { representation } = scene.purpose;
  if (representation === "all" && scene.person?.representatives === undefined)
    return [reason("representatives-unknown")];
  if (known.length <= 1) return outcomeOf(scene, lasts);
  if (representation === undefined) return [reason("representation-rule-missing")];
  return rules[representation](scene, known, lasts);
}

const rules = { any: byAny, all: byAll, named: byNamed } as const;

function byAny(scene: Scene, _: readonly string[], lasts: readonly Answer[]): Outcome {
  const against = lasts.filter((event) => !isOpening(event));
  if (against.length === lasts.length) return outcomeOf(scene, lasts);
  // What one of them refuses is not indubitable.
  if (against.length > 0) return lasts.map(({ id }) => reason("representatives-disagree", id));
  const sound = lasts.filter(isOpening).filter((event) => consentDefects(scene, event).length === 0);
  return sound.length > 0 ? { given: sound } : outcomeOf(scene, lasts);
}

function byAll(scene: Scene, known: readonly string[], lasts: readonly Answer[]): Outcome {
  const outcome = outcomeOf(scene, lasts);
  if (lasts.length === new Set(known).size) return outcome;
  return [...(Array.isArray(outcome) ? outcome : []), reason("not-answered")];
}

function byNamed(scene: Scene, known: readonly string[]): Outcome {
  const deciding = scene.person?.deciding;
  if (deciding === undefined || !known.includes(deciding)) return [reason("representative-not-named")];
  if (!scene.answers.some((event) => representativeOf(event).includes(deciding)))
    return [reason("not-answered")];
  return outcomeOf(scene, [lastOf(scene, deciding)]);
}

function outcomeOf(scene: Scene, lasts: readonly Answer[]): Outcome {
  const against = lasts.flatMap((event) =>
    isOpening(event) ? consentDefects(scene, event) : [reason(event.kind, event.id)],
  );
  return against.length > 0 ? against : { given: lasts.filter(isOpening) };
}

function withoutRepresentative(
  scene: Scene,
  byStranger: boolean,
  capacity: "minor" | "represented",
): DecisionReason {
  const last = scene.answers.at(-1);
  if (last === undefined) return reason(scene.shown.length > 0 ? "not-answered" : "never-asked");
  if (byStranger) return reason("representative-without-authority", last.id);
  if (!isOpening(last)) return reason(last.kind, last.id);
  const code = capacity === "minor" ? "minor-needs-representative" : "judgment-needs-representative";
  return reason(code, last.id);
}

// The last word for a representative: their own, or a `no` that is not another representative's.
function lastOf(scene: Scene, id: string): Answer {
  return scene.answers.findLast((event) => {
    const [representative] = representativeOf(event);
    return representative === undefined ? !isOpening(event) : representative === id;
  })!;
}

function representativeOf(event: Answer): string[] {
  return "by" in event && event.by.kind === "representative" ? [event.by.id] : [];
}
