import { type Answer, isOpening, representativeOf } from "./answer.js";
import type { Represented } from "./capacity.js";
import { closingReason } from "./closing-reason.js";
import { type DecisionReason, reason } from "./consent-decision.js";
import { consentDefects } from "./consent-defects.js";
import type { OpeningEvent } from "./consent-event.js";
import { type Scene, wasAsked } from "./decision-scene.js";

/** The consents that carry a permission, or every reason against it. */
export type Outcome = readonly DecisionReason[] | { readonly given: readonly OpeningEvent[] };

/**
 * What the legal representatives of a minor, or of who a judgment puts under representation, answered together.
 *
 * Who they are is for the facts to say: no answer gives authority to who gave it. The person's own yes does not count,
 * the person's own no does: it stands against each representative who does not answer after it.
 */
export function decideForMinor(scene: Scene, capacity: Represented): Outcome {
  const known = [...new Set(scene.person?.representatives ?? [])];
  const answered = known.filter((id) => ownAnswer(scene, id) !== undefined);
  if (answered.length === 0) return [withoutRepresentative(scene, capacity)];
  const { representation } = scene.purpose;
  if (representation === "named") return byNamed(scene, answered);
  if (known.length === 1) return outcomeOf(scene, [lastWord(scene, known[0]!)]);
  if (representation === undefined) return [reason("representation-rule-missing")];
  return representation === "all" ? byAll(scene, known, answered) : byAny(scene, answered);
}

function byAny(scene: Scene, answered: readonly string[]): Outcome {
  const own = answered.map((id) => ownAnswer(scene, id)!);
  const words = answered.map((id) => lastWord(scene, id));
  const yes = words.filter(isOpening);
  if (yes.length === 0) return outcomeOf(scene, words);
  // What one of them refuses is not indubitable. A no of the person, or of the controller, ends what was agreed before
  // it and says nothing of who agrees after it.
  if (own.some((event) => !isOpening(event)))
    return own.map(({ id }) => reason("representatives-disagree", id));
  const sound = yes.filter((event) => consentDefects(scene, event).length === 0);
  return sound.length > 0 ? { given: sound } : outcomeOf(scene, yes);
}

function byAll(scene: Scene, known: readonly string[], answered: readonly string[]): Outcome {
  const words = answered.map((id) => lastWord(scene, id));
  const outcome = outcomeOf(scene, words);
  if (answered.length === known.length) return outcome;
  return [...("given" in outcome ? [] : outcome), reason("not-answered")];
}

function byNamed(scene: Scene, answered: readonly string[]): Outcome {
  const { deciding, representatives = [] } = scene.person ?? {};
  if (deciding === undefined || !representatives.includes(deciding))
    return [reason("representative-not-named")];
  if (!answered.includes(deciding)) return [reason("not-answered")];
  return outcomeOf(scene, [lastWord(scene, deciding)]);
}

function outcomeOf(scene: Scene, words: readonly Answer[]): Outcome {
  const against = [...new Set(words)].flatMap((event) =>
    isOpening(event) ? consentDefects(scene, event) : [closingReason(scene, event)],
  );
  return against.length > 0 ? against : { given: words.filter(isOpening) };
}

// Nobody whom the facts name has answered.
function withoutRepresentative(scene: Scene, capacity: Represented): DecisionReason {
  const last = scene.answers.at(-1);
  if (last === undefined) return reason(wasAsked(scene) ? "not-answered" : "never-asked");
  if (!isOpening(last)) return closingReason(scene, last);
  if (last.by.kind !== "representative")
    return reason(
      capacity === "minor" ? "minor-needs-representative" : "judgment-needs-representative",
      last.id,
    );
  const isNobodyKnown = (scene.person?.representatives ?? []).length === 0;
  return reason(isNobodyKnown ? "representatives-unknown" : "representative-without-authority", last.id);
}

function ownAnswer(scene: Scene, id: string): Answer | undefined {
  return scene.answers.findLast((event) => representativeOf(event) === id);
}

// Their own last answer, or a later no that is nobody's of them: of the person, of a proxy or of the controller.
function lastWord(scene: Scene, id: string): Answer {
  return scene.answers.findLast((event) => {
    const representative = representativeOf(event);
    return representative === undefined ? !isOpening(event) : representative === id;
  })!;
}
