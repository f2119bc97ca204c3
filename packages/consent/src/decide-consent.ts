import { legalBases } from "@data-tika/core/law";
import { casablancaDay } from "@data-tika/core/time";
import { capacityOn } from "./capacity.js";
import {
  type ConsentDecision,
  type ConsentRequest,
  type DecisionReason,
  reason,
} from "./consent-decision.js";
import { consentDefects, shownBefore } from "./consent-defects.js";
import type { ConsentHistory, OpeningEvent } from "./consent-event.js";
import { decideForMinor } from "./decide-for-minor.js";
import { type Answer, isOpening, type Scene, setScene } from "./decision-scene.js";

/**
 * Whether the data of a person may be used for a purpose at an instant.
 *
 * The answer is `deny` unless something permits it: a consent that was informed, is strong enough, has not run out,
 * was not taken back, was given by who could give it, and still covers what the newest notice says; or another basis
 * of article 4, which never carries sensitive data by itself. The order of the events does not matter, and a `no`
 * wins over a `yes` of the same instant.
 *
 * A minor's consent is that of the legal representatives and ends with majority. Whose answer counts when there are
 * several is for the purpose to say: `any` (and none against), `all`, or the one `named` in the facts.
 *
 * @param history - Events of one person, and the notices of the ledger.
 * @param request - Purpose, channel, instant, and what else is known of the person.
 * @returns The decision with its reasons and the events it rests on.
 * @throws {@link DataTikaError} `consent.unknown_purpose` when no notice states the purpose.
 * @throws {@link DataTikaError} `consent.unknown_channel` when the purpose asks channel by channel and the request
 *   names none of them, or names one where the purpose has none.
 * @throws {@link DataTikaError} `core.invalid_instant`, `core.invalid_day` or `core.invalid_period` when the request
 *   holds no real date.
 * @example
 * ```ts
 * import { decideConsent, defineNotice } from "@data-tika/consent";
 *
 * const capsule = defineNotice({
 *   id: "newsletter",
 *   effectiveFrom: "2026-01-01T00:00:00Z",
 *   controller: "Agence d’aide sociale",
 *   contact: "droits@aide-sociale.example",
 *   text: { fr: "Nous envoyons une lettre par mois." },
 *   purposes: [{ id: "newsletter", label: { fr: "Lettre" }, basis: "consent" }],
 * });
 * const request = { purpose: "newsletter", at: new Date("2026-11-21T12:00:00Z") };
 * const { decision, because } = decideConsent({ events: [], notices: [capsule] }, request);
 * decision; // => deny
 * because[0]?.code; // => never-asked
 * ```
 * @see Law 09-08, arts. 4, 5, 9, 21 and 57
 */
export function decideConsent(history: ConsentHistory, request: ConsentRequest): ConsentDecision {
  const scene = setScene(history, request);
  const { basis, sensitive = [] } = scene.purpose;
  if (basis === "consent") return byConsent(scene);
  if (sensitive.length === 0) return byOtherBasis(scene);
  const decision = byConsent(scene);
  // Article 57 punishes sensitive processing without express consent, whatever else article 4 allows.
  return decision.decision === "permit"
    ? decision
    : { ...decision, because: [...decision.because, reason("basis-not-enough")] };
}

function byOtherBasis(scene: Scene): ConsentDecision {
  const { basis } = scene.purpose;
  if (scene.current === undefined) return deny([reason("notice-not-effective")]);
  const last = scene.answers.findLast((event) => event.kind === "objected" || isOpening(event));
  // Article 9: opposition does not stop what a legal obligation asks for.
  if (last?.kind === "objected" && basis !== "legal-obligation") return deny([reason("objected", last.id)]);
  return {
    decision: "permit",
    because: [reason("legal-basis", undefined, legalBases[basis].article)],
    evidence: [],
  };
}

function byConsent(scene: Scene): ConsentDecision {
  if (scene.current === undefined) return deny([reason("notice-not-effective")]);
  const capacity = capacityOn(scene.person, scene.day);
  const outcome = capacity === "minor" ? decideForMinor(scene) : decideForSelf(scene, capacity);
  return Array.isArray(outcome) ? deny(outcome) : permit(scene, outcome.given);
}

function decideForSelf(
  scene: Scene,
  capacity: "adult" | "uncertain" | "unknown",
): DecisionReason[] | { readonly given: readonly OpeningEvent[] } {
  // A representative's yes is not the person's; a representative's no counts unless the person is surely of age.
  const last = scene.answers.findLast(
    (event) => !isByRepresentative(event) || (capacity !== "adult" && !isOpening(event)),
  );
  if (last === undefined) return [withoutOwnAnswer(scene, capacity)];
  if (!isOpening(last)) return [reason(last.kind, last.id)];
  const defects = [...ageDefects(scene, last), ...consentDefects(scene, last)];
  return defects.length > 0 ? defects : { given: [last] };
}

function withoutOwnAnswer(scene: Scene, capacity: "adult" | "uncertain" | "unknown"): DecisionReason {
  const last = scene.answers.at(-1);
  if (last === undefined) return reason(scene.shown.length > 0 ? "not-answered" : "never-asked");
  if (!isOpening(last)) return reason(last.kind, last.id);
  const codes = { adult: "majority-reached", uncertain: "age-uncertain", unknown: "birth-unknown" } as const;
  return reason(codes[capacity], last.id);
}

function ageDefects(scene: Scene, given: OpeningEvent): DecisionReason[] {
  const then = capacityOn(scene.person, casablancaDay(new Date(given.at)));
  if (then === "minor") return [reason("minor-needs-representative", given.id)];
  return then === "uncertain" ? [reason("age-uncertain", given.id)] : [];
}

function isByRepresentative(event: Answer): boolean {
  return "by" in event && event.by.kind === "representative";
}

function permit(scene: Scene, given: readonly OpeningEvent[]): ConsentDecision {
  const evidence = given.flatMap((event) => {
    const shown = shownBefore(scene, event);
    return shown === undefined ? [event.id] : [shown, event.id];
  });
  return {
    decision: "permit",
    because: given.map(({ id }) => reason("consent-given", id)),
    evidence: [...new Set(evidence)],
  };
}

function deny(because: readonly DecisionReason[]): ConsentDecision {
  const evidence = because.flatMap((one) => (one.evidence === undefined ? [] : [one.evidence]));
  return { decision: "deny", because, evidence: [...new Set(evidence)] };
}
