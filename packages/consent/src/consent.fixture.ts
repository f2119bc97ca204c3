import type { ConsentActor, ConsentEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import { defineNotice } from "./define-notice.js";
import type { NoticeCapsule } from "./notice.js";

/** A purpose of the tests. */
export function purpose(change: Partial<ConsentPurpose> & { readonly id?: string } = {}): ConsentPurpose {
  return { id: "aid", label: { fr: "Aide sociale", ar: "الدعم الاجتماعي" }, basis: "consent", ...change };
}

/** A notice of the tests, in force since 1 January 2026. */
export function notice(
  purposes: readonly ConsentPurpose[] = [purpose()],
  effectiveFrom = "2026-01-01T00:00:00Z",
): NoticeCapsule {
  return defineNotice({
    id: "social-aid",
    effectiveFrom,
    controller: "Agence d’aide sociale",
    contact: "droits@aide-sociale.example",
    text: { fr: "Vos réponses servent à instruire la demande.", ar: "تستعمل أجوبتكم لدراسة الطلب." },
    purposes: [...purposes],
  });
}

/** The identifier of that number. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
}

/** The actor that is the person. */
export const self: ConsentActor = { kind: "self" };

/** A legal representative. */
export function representative(id: string): ConsentActor {
  return { kind: "representative", id, quality: id === "mother" ? "mother" : "father" };
}

/** What an event of the tests may set. */
export interface EventChange {
  readonly at?: string;
  readonly by?: ConsentActor;
  readonly purpose?: string;
  readonly channel?: string;
  readonly subject?: string;
  readonly strength?: "express" | "indubitable";
  readonly informed?:
    | { readonly by: "already-informed"; readonly proof: string }
    | { readonly by: "shown"; readonly event: string };
}

/** An event of the tests: who was informed already, on 1 June 2026. */
export function event(
  kind: ConsentEvent["kind"],
  n: number,
  capsule: NoticeCapsule,
  change: EventChange = {},
): ConsentEvent {
  const { by = self, purpose: id = "aid", strength = "indubitable", channel, ...rest } = change;
  const common = {
    version: 1,
    id: uuid(n),
    subject: "p-1",
    notice: capsule.digest,
    at: "2026-06-01T10:00:00Z",
    capture: "web",
  } as const;
  const { informed = { by: "already-informed", proof: "ab".repeat(32) }, ...own } = rest;
  const answer = { ...common, purpose: id, ...(channel === undefined ? {} : { channel }), ...own };
  switch (kind) {
    case "shown":
      return { ...common, ...own, kind, language: "fr" };
    case "given":
    case "renewed":
      return { ...answer, kind, by, language: "fr", strength, informed };
    case "refused":
    case "withdrawn":
    case "objected":
      return { ...answer, kind, by };
    default:
      return { ...answer, kind };
  }
}
