import type { ConsentEvent, OpeningEvent } from "../consent-event.js";
import type { NoticeLanguage } from "../consent-purpose.js";
import type { NoticeCapsule } from "../notice.js";
import type { ExchangedConsent } from "./exchanged-consent.js";

/** How an imported answer enters a ledger. */
export interface LegacyOptions {
  /** The notice it is recorded under, published in the ledger; it states the purpose. */
  readonly notice: NoticeCapsule;
  /** Identifier of the purpose in that notice. */
  readonly purpose: string;
  /** Language of the notice where the document names none that it holds. */
  readonly language: NoticeLanguage;
  /** How it had been captured, as far as is known. */
  readonly capture: OpeningEvent["capture"];
  /** Pseudonym of the person in the ledger. */
  readonly subject: string;
  /** A UUID for each event, the same whenever it is imported again. */
  readonly id: (index: number) => string;
}

/**
 * An imported answer as events of a ledger.
 *
 * What was given elsewhere is `legacy`: nothing shows here what the person was told, so it is kept as evidence and never
 * permits anything. A refusal or a withdrawal counts as such. By somebody else than the person, whose quality no document
 * tells, a yes is left out and a no is `revoked`. What was shown elsewhere is left out: it was another text.
 *
 * @param consent - From `fromIso27560` or `fromDpv`.
 * @param options - What the ledger knows it by.
 * @returns The events, for `recordMany`.
 * @example
 * ```ts
 * import { defineNotice } from "@data-tika/consent";
 * import { type ExchangedConsent, legacyEvents } from "@data-tika/consent/iso27560";
 *
 * const notice = defineNotice({
 *   id: "newsletter",
 *   effectiveFrom: "2020-01-01T00:00:00Z",
 *   controller: "Agence d’aide sociale",
 *   contact: "droits@aide-sociale.example",
 *   text: { fr: "Nous envoyons une lettre par mois." },
 *   purposes: [{ id: "newsletter", label: { fr: "Lettre" }, basis: "consent" }],
 * });
 * const consent = { events: [{ state: "given", at: "2024-01-31T10:00:00Z", strength: "express" }] } as const;
 * const [event] = legacyEvents(consent as unknown as ExchangedConsent, {
 *   notice,
 *   purpose: "newsletter",
 *   language: "fr",
 *   capture: "paper",
 *   subject: "p-1",
 *   id: (index) => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
 * });
 * event?.kind === "given" && event.informed; // => { by: 'legacy' }
 * ```
 */
export function legacyEvents(consent: ExchangedConsent, options: LegacyOptions): ConsentEvent[] {
  const { notice, purpose, subject, capture, id } = options;
  const said = consent.language;
  const language = said !== undefined && said in notice.notice.text ? said : options.language;
  return consent.events.flatMap(
    ({ state, at, strength = "indubitable", by: actor }, index): ConsentEvent[] => {
      const about = {
        version: 1,
        id: id(index),
        subject,
        at,
        notice: notice.digest,
        purpose,
        capture,
      } as const;
      const isOwn = actor === undefined || actor === consent.subject;
      const by = { kind: "self" } as const;
      switch (state) {
        case "shown":
          return [];
        case "given":
        case "renewed":
          return isOwn ? [{ ...about, kind: state, by, language, strength, informed: { by: "legacy" } }] : [];
        case "expired":
        case "revoked":
          return [{ ...about, kind: state }];
        default:
          return [isOwn ? { ...about, kind: state, by } : { ...about, kind: "revoked" }];
      }
    },
  );
}
