import { legalBases } from "@data-tika/core/law";
import { casablancaDay } from "@data-tika/core/time";
import { type Capacity, capacityOn } from "./capacity.js";
import { last } from "./consent-bars.js";
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
import { expressArticles } from "./express-consent.js";
import { softOptIn } from "./soft-opt-in.js";

/**
 * Whether the data of a person may be used for a purpose at an instant.
 *
 * The answer is `deny` unless something permits it: a consent that was informed, is strong enough, has not run out,
 * was not taken back, was given by who could give it, and still covers what the newest notice says; or another basis
 * of article 4, which never carries sensitive data by itself. The order of the events does not matter, and a `no`
 * wins over a `yes` of the same instant.
 *
 * A minor's consent is that of the legal representatives and ends with majority. Whose answer counts when there are
 * several is for the purpose to say: `any` (and none against), `all`, or the one `named` in the facts. So it is for
 * who a judgment puts under representation; who is emancipated acts alone.
 *
 * Communication to a third party is a consent of its own: it is asked about with `recipient`. Marketing by e-mail to a
 * customer who said nothing is permitted when the facts hold every condition of article 10.
 *
 * @param history - Events of one person, and the notices of the ledger.
 * @param request - Purpose, channel, instant, and what else is known of the person.
 * @returns The decision with its reasons and the events it rests on.
 * @throws {@link DataTikaError} `consent.unknown_purpose` when no notice states the purpose.
 * @throws {@link DataTikaError} `consent.unknown_channel` when the purpose asks channel by channel and the request
 *   names none of them, or names one where the purpose has none.
 * @throws {@link DataTikaError} `consent.unknown_recipient` when the purpose is not stated for this third party.
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
 * @see Law 09-08, arts. 4, 5, 9, 10, 12-1-a, 21, 44 and 57
 */
export function decideConsent(history: ConsentHistory, request: ConsentRequest): ConsentDecision {
  const scene = setScene(history, request);
  const { basis, marketing = false } = scene.purpose;
  if (basis === "consent") return byConsent(scene);
  const [express] = expressArticles(scene.purpose);
  if (express === undefined && !marketing) return byOtherBasis(scene);
  const decision = byConsent(scene);
  if (decision.decision === "permit") return decision;
  // Article 57 punishes sensitive processing without express consent, whatever else article 4 allows.
  const more =
    express === undefined
      ? reason("marketing-needs-consent")
      : reason("basis-not-enough", undefined, express === "law-09-08/57" ? "law-09-08/21" : express);
  return { ...decision, because: [...decision.because, more] };
}

function byOtherBasis(scene: Scene): ConsentDecision {
  const { basis } = scene.purpose;
  if (scene.current === undefined) return deny([reason("notice-not-effective")]);
  const said = scene.answers.findLast((event) => event.kind === "objected" || isOpening(event));
  // Article 9: opposition does not stop what a legal obligation asks for.
  if (said?.kind === "objected" && basis !== "legal-obligation") return deny([reason("objected", said.id)]);
  return {
    decision: "permit",
    because: [reason("legal-basis", undefined, legalBases[basis].article)],
    evidence: [],
  };
}

function byConsent(scene: Scene): ConsentDecision {
  if (scene.current === undefined) return deny([reason("notice-not-effective")]);
  const capacity = capacityOn(scene.person, scene.day);
  const outcome =
    capacity === "minor" || capacity === "represented"
      ? decideForMinor(scene, capacity)
      : decideForSelf(scene, capacity);
  if (!Array.isArray(outcome)) return permit(scene, outcome.given);
  const exception = softOptIn(scene, capacity);
  if (exception?.code === "soft-opt-in") return { decision: "permit", because: [exception], evidence: [] };
  return deny(exception === undefined ? outcome : [...outcome, exception]);
}

type ActsAlone = Exclude<Capacity, "minor" | "represented">;

function decideForSelf(
  scene: Scene,
  capacity: ActsAlone,
): DecisionReason[] | { readonly given: readonly OpeningEvent[] } {
  // A representative's yes is not the person's; a representative's no counts unless the person is surely of age.
  const own = scene.answers.findLast(
    (event) => !isByRepresentative(event) || (!isSurelyAlone(capacity) && !isOpening(event)),
  );
  if (own === undefined) return [withoutOwnAnswer(scene, capacity)];
  if (!isOpening(own)) return [reason(own.kind, own.id)];
  const defects = [...ageDefects(scene, own), ...consentDefects(scene, own)];
  return defects.length > 0 ? defects : { given: [own] };
}

function isSurelyAlone(capacity: ActsAlone): boolean {
  return capacity === "adult" || capacity === "emancipated";
}

function withoutOwnAnswer(scene: Scene, capacity: ActsAlone): DecisionReason {
  const given = scene.answers.at(-1);
  if (given === undefined) return reason(scene.shown.length > 0 ? "not-answered" : "never-asked");
  if (!isOpening(given)) return reason(given.kind, given.id);
  const grown = last(scene, "majority-reached");
  if (grown !== undefined) return reason("majority-reached", grown.id);
  return reason(representedNoMore[capacity], given.id);
}

const representedNoMore = {
  adult: "majority-reached",
  emancipated: "emancipated",
  uncertain: "age-uncertain",
  unknown: "birth-unknown",
} as const;

function ageDefects(scene: Scene, given: OpeningEvent): DecisionReason[] {
  if (scene.person === undefined) return [];
  const then = capacityOn(scene.person, casablancaDay(new Date(given.at)));
  if (then === "minor") return [reason("minor-needs-representative", given.id)];
  if (then === "represented") return [reason("judgment-needs-representative", given.id)];
  return then === "uncertain" ? [reason("age-uncertain", given.id)] : [];
}

function isByRepresentative(event: Answer): boolean {
  return "by" in event && event.by.kind === "representative";
}

function permit(scene: Scene, given: readonly OpeningEvent[]): ConsentDecision {
  const evidence: string[] = [];
  for (const event of given) {
    const shown = shownBefore(scene, event);
    for (const id of shown === undefined ? [event.id] : [shown, event.id])
      if (!evidence.includes(id)) evidence.push(id);
  }
  const because = given.map(({ id }) => reason("consent-given", id));
  return { decision: "permit", because, evidence };
}

function deny(because: readonly DecisionReason[]): ConsentDecision {
  const evidence = because.flatMap((one) => (one.evidence === undefined ? [] : [one.evidence]));
  return { decision: "deny", because, evidence: [...new Set(evidence)] };
}
