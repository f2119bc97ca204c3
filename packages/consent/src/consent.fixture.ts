import type { ConsentActor } from "./consent-actor.js";
import type { ConsentRequest } from "./consent-decision.js";
import type { ConsentEvent, OpeningEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import { decideConsent } from "./decide-consent.js";
import { defineNotice } from "./define-notice.js";
import type { Notice, NoticeCapsule } from "./notice.js";

/** A purpose of the tests. */
export function purpose(change: Partial<ConsentPurpose> & { readonly id?: string } = {}): ConsentPurpose {
  return { id: "aid", label: { fr: "Aide sociale", ar: "الدعم الاجتماعي" }, basis: "consent", ...change };
}

/** A notice of the tests, in force since 1 January 2026. */
export function notice(
  purposes: readonly ConsentPurpose[] = [purpose()],
  effectiveFrom = "2026-01-01T00:00:00Z",
  change: Partial<Notice> = {},
): NoticeCapsule {
  return defineNotice({
    id: "social-aid",
    effectiveFrom,
    controller: "Agence d’aide sociale",
    contact: "droits@aide-sociale.example",
    text: { fr: "Vos réponses servent à instruire la demande.", ar: "تستعمل أجوبتكم لدراسة الطلب." },
    purposes: [...purposes],
    ...change,
  });
}

/** The day the decisions of the tests are made for. */
export const today = new Date("2026-11-21T12:00:00Z");

/** Whoever was born on a day. */
export function born(day: string) {
  return { birth: { earliest: day, latest: day } };
}

/** The decision about the purpose of the tests, and the codes of its reasons. */
export function decided(
  notices: NoticeCapsule | readonly NoticeCapsule[],
  events: readonly ConsentEvent[],
  request: Partial<ConsentRequest> = {},
): string[] {
  const history = { events, notices: [notices].flat() };
  const { decision, because } = decideConsent(history, { purpose: "aid", at: today, ...request });
  return [decision, ...because.map(({ code }) => code)];
}

/** The identifier of that number. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
}

/** The actor that is the person. */
export const self: ConsentActor = { kind: "self" };

function guardian(id: string) {
  return { id, quality: id === "mother" ? "mother" : "father" } as const;
}

/** A legal representative. */
export function representative(id: string): ConsentActor {
  return { kind: "representative", ...guardian(id) };
}

/** What an event of the tests may set. */
export interface EventChange {
  readonly at?: string;
  readonly by?: ConsentActor;
  readonly purpose?: string;
  readonly channel?: string;
  readonly recipient?: string;
  readonly capture?: ConsentCapture;
  readonly captureProof?: string;
  readonly subject?: string;
  readonly strength?: "express" | "indubitable";
  readonly informed?: OpeningEvent["informed"];
  readonly language?: OpeningEvent["language"];
  /** Those named by a change of guardians; the mother when left out. */
  readonly representatives?: readonly string[];
}

type ConsentCapture = OpeningEvent["capture"];

/** An event of the tests: who was informed already, on 1 June 2026. */
export function event(
  kind: ConsentEvent["kind"],
  n: number,
  capsule: NoticeCapsule,
  change: EventChange = {},
): ConsentEvent {
  const { by = self, strength = "indubitable", informed, captureProof, ...others } = change;
  const { language = "fr", representatives = ["mother"], ...own } = others;
  const { at = "2026-06-01T10:00:00Z", subject = "p-1", capture = "web", ...about } = own;
  const head = { version: 1, id: uuid(n), subject, at } as const;
  const common = { ...head, notice: capsule.digest, capture } as const;
  const answer = { ...common, purpose: "aid", ...about };
  const proof = "ab".repeat(32);
  switch (kind) {
    case "shown":
      return { ...common, kind, language };
    case "given":
    case "renewed":
      return {
        ...answer,
        kind,
        by,
        language,
        strength,
        informed: informed ?? { by: "already-informed", proof },
        ...(captureProof === undefined ? {} : { captureProof }),
      };
    case "guardian-changed":
      return { ...head, kind, representatives: representatives.map(guardian), proof };
    case "majority-reached":
    case "erased":
      return { ...head, kind };
    case "refused":
    case "withdrawn":
    case "objected":
      return { ...answer, kind, by };
    default:
      return { ...answer, kind };
  }
}
