import type { Localised } from "../localised.js";
import type { LegalFact } from "./fact.js";
import { checkedOn, sources } from "./sources.js";

/** How articles 64 and 65 multiply and complete the penalties. */
export interface PenaltyRules {
  /** By how much the fines of a legal person are multiplied. */
  readonly legalPersonFines: LegalFact<number>;
  /** What may be pronounced besides against a legal person; one of them. */
  readonly legalPersonBesides: LegalFact<readonly Localised[]>;
  /** By how much the penalties of a repeat offence are multiplied. */
  readonly repeatPenalties: LegalFact<number>;
  /** The time after a final judgment in which an offence is a repeat offence, an ISO 8601 duration. */
  readonly repeatWindow: LegalFact<string>;
}

const rule = { source: sources.law, mark: "text", checkedOn } as const;

/**
 * How articles 64 and 65 multiply the penalties, and what may be added for a legal person.
 *
 * @example
 * ```ts
 * import { penaltyRules } from "@data-tika/core/law";
 *
 * penaltyRules.legalPersonFines.value; // => 2
 * penaltyRules.repeatWindow.value; // => P1Y
 * ```
 * @see Law 09-08, arts. 64 and 65
 */
export const penaltyRules: PenaltyRules = {
  legalPersonFines: { ...rule, value: 2, article: "law-09-08/64-1" },
  legalPersonBesides: {
    ...rule,
    article: "law-09-08/64-2",
    value: [
      {
        fr: "confiscation partielle des biens",
        ar: "المصادرة الجزئية للأموال",
        en: "partial confiscation of assets",
      },
      {
        fr: "confiscation prévue à l’article 89 du Code pénal",
        ar: "المصادرة المنصوص عليها في الفصل 89 من مجموعة القانون الجنائي",
        en: "confiscation under article 89 of the Penal Code",
      },
      { fr: "fermeture de l’établissement", ar: "إغلاق المؤسسة", en: "closure of the establishment" },
    ],
    note: "One of the three. The managers remain liable for their own offences.",
  },
  repeatPenalties: { ...rule, value: 2, article: "law-09-08/65-1" },
  repeatWindow: {
    ...rule,
    value: "P1Y",
    article: "law-09-08/65-2",
    note: "French: an offence of the same kind in the year following the judgment; Arabic: the same acts in the same year.",
  },
};
