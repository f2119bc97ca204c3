import { legalBases } from "@data-tika/core/law";
import { isOpening } from "./answer.js";
import { capacityOn, isRepresented } from "./capacity.js";
import { closingReason } from "./closing-reason.js";
import {
  type ConsentDecision,
  type ConsentRequest,
  type DecisionReason,
  reason,
} from "./consent-decision.js";
import type { ClosingEvent, ConsentHistory, OpeningEvent } from "./consent-event.js";
import { decideForMinor } from "./decide-for-minor.js";
import { countsForSelf, decideForSelf } from "./decide-for-self.js";
import { type Scene, setScene } from "./decision-scene.js";
import { expressArticles } from "./express-consent.js";
import { isOpposable } from "./notices-in-force.js";
import { shownBefore } from "./shown-before.js";
import { softOptIn } from "./soft-opt-in.js";

/**
 * Whether the data of a person may be used for a purpose at an instant.
 *
 * The answer is `deny` unless something permits it: a consent that was informed, is strong enough, has not run out,
 * was not taken back, was given by who could give it, and still covers what every notice in force says; or another
 * basis of article 4, which never carries sensitive data by itself. The last answer counts by the time it was given, and
 * a `no` wins over a `yes` of the same instant.
 *
 * Under another basis than consent a no is opposition, whatever it is called: it stops the processing, but for what a
 * legal obligation asks for, until a consent is given that would permit by itself.
 *
 * A minor's consent is that of the legal representatives and ends with majority. Who they are is for the facts to say,
 * and whose answer counts when there are several for the purpose: `any` (and none against), `all`, or the one `named`
 * in the facts. So it is for who a judgment puts under representation; who is emancipated acts alone.
 *
 * Communication to a third party is a consent of its own: it is asked about with `recipient`. It serves the purpose, so
 * that after a no to the purpose the purpose itself must be permitted again. Marketing by e-mail to a customer who said
 * nothing is permitted when the facts hold every condition of article 10.
 *
 * @param history - Events of one person in the order of their recording, and the notices of the ledger.
 * @param request - Purpose, channel, instant, and what else is known of the person.
 * @returns The decision with its reasons and the events it rests on.
 * @throws {@link DataTikaError} `consent.unknown_purpose` when no notice states the purpose.
 * @throws {@link DataTikaError} `consent.channel_missing` when the purpose is asked channel by channel and the request
 *   names none.
 * @throws {@link DataTikaError} `consent.unknown_channel` when no notice ever asked for the purpose by this channel.
 * @throws {@link DataTikaError} `consent.unknown_recipient` when no notice ever stated the purpose for this third party.
 * @throws {@link DataTikaError} `consent.invalid_person` when the birth or the judgment ends before it begins.
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
  if (typeof scene === "string") return deny([reason(scene)]);
  return withPurpose(history, request, scene) ?? decideAsked(scene);
}

// A communication serves the purpose, and does not outlive a no to it: what was answered to the purpose after that no
// must permit it again.
function withPurpose(
  history: ConsentHistory,
  request: ConsentRequest,
  { answers }: Scene,
): ConsentDecision | undefined {
  const { recipient, ...whole } = request;
  if (recipient === undefined) return undefined;
  const isRefused = answers.some((event) => !isOpening(event) && event.recipient === undefined);
  const decision = isRefused ? decideConsent(history, whole) : undefined;
  return decision?.decision === "deny" ? decision : undefined;
}

function decideAsked(scene: Scene): ConsentDecision {
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
  return deny([...decision.because, more]);
}

function byOtherBasis(scene: Scene): ConsentDecision {
  const { recipient, purpose, isStatedByAll } = scene;
  // Who read one of the notices may not have read the others.
  if (!isStatedByAll) return deny([reason("not-in-notice")]);
  const against = scene.answers.findLast((event): event is ClosingEvent => isOpposition(scene, event));
  if (against === undefined) {
    const permitted = reason("legal-basis", undefined, legalBases[purpose.basis].article);
    // That the exceptions of article 4 also spare the consent to a communication is our reading.
    const because = recipient === undefined ? permitted : ({ ...permitted, mark: "inference" } as const);
    return { decision: "permit", because: [because], evidence: [] };
  }
  const consent = byConsent(scene);
  if (consent.decision === "permit") return consent;
  const others = consent.because.filter(({ evidence }) => evidence !== against.id);
  return deny([closingReason(scene, against), ...others]);
}

// Article 9 knows no withdrawal: without a consent to withdraw, every no is opposition. What somebody else ended is
// ended on any basis.
function isOpposition(scene: Scene, event: Scene["answers"][number]): boolean {
  if (event.kind === "revoked") return true;
  const isNo = event.kind === "objected" || event.kind === "withdrawn" || event.kind === "refused";
  return isNo && isOpposable(scene.purpose) && countsForSelf(scene, event);
}

function byConsent(scene: Scene): ConsentDecision {
  const capacity = capacityOn(scene.person, scene.day);
  const outcome = isRepresented(capacity) ? decideForMinor(scene, capacity) : decideForSelf(scene, capacity);
  if ("given" in outcome) return permit(scene, outcome.given);
  const exception = softOptIn(scene, capacity);
  if (exception?.code === "soft-opt-in") return { decision: "permit", because: [exception], evidence: [] };
  return deny(exception === undefined ? outcome : [...outcome, exception]);
}

function permit(scene: Scene, given: readonly OpeningEvent[]): ConsentDecision {
  const evidence: string[] = [];
  for (const event of given) {
    const shown = shownEvent(scene, event);
    for (const id of shown === undefined ? [event.id] : [shown, event.id])
      if (!evidence.includes(id)) evidence.push(id);
  }
  const because = given.map(({ id }) => reason("consent-given", id));
  return { decision: "permit", because, evidence };
}

function shownEvent({ events, notices }: Scene, given: OpeningEvent): string | undefined {
  const capsule = notices.find(({ digest }) => digest === given.notice);
  return capsule && shownBefore(events, given, capsule);
}

function deny(because: readonly DecisionReason[]): ConsentDecision {
  const evidence = because.flatMap((one) => (one.evidence === undefined ? [] : [one.evidence]));
  return { decision: "deny", because, evidence: [...new Set(evidence)] };
}
