import type { LegalTerm } from "./legal-term.js";
import { sources } from "./sources.js";

/** What makes a processing lawful under article 4, and whether it is the rule or an exception to it. */
export interface LegalBasisTerm extends LegalTerm {
  /** Consent is the rule; letters a to e are exceptions to it. */
  readonly standing: "rule" | "exception";
}

/** Identifier of what makes a processing lawful under article 4. */
export type LegalBasis =
  | "consent"
  | "legal-obligation"
  | "contract"
  | "vital-interests"
  | "public-interest"
  | "legitimate-interest";

const shared = { mark: "text", source: sources.law } as const;

/**
 * What makes a processing lawful: consent, or one of the five exceptions to it.
 *
 * None of the exceptions lifts the authorisation of articles 12 and 21, and article 57 punishes the processing of
 * sensitive data without express consent.
 *
 * @example
 * ```ts
 * import { legalBases } from "@data-tika/core/law";
 *
 * legalBases["legal-obligation"].article; // => law-09-08/4-a
 * legalBases.consent.labels.ar; // => رضى الشخص المعني
 * ```
 * @see Law 09-08, art. 4
 */
export const legalBases: Readonly<Record<LegalBasis, LegalBasisTerm>> = {
  consent: {
    ...shared,
    article: "law-09-08/4",
    standing: "rule",
    labels: {
      fr: "consentement de la personne concernée",
      ar: "رضى الشخص المعني",
      en: "consent of the data subject",
    },
  },
  "legal-obligation": {
    ...shared,
    article: "law-09-08/4-a",
    standing: "exception",
    labels: { fr: "respect d’une obligation légale", ar: "احترام التزام قانوني", en: "legal obligation" },
  },
  contract: {
    ...shared,
    article: "law-09-08/4-b",
    standing: "exception",
    labels: {
      fr: "exécution d’un contrat ou mesures précontractuelles",
      ar: "تنفيذ عقد أو إجراءات سابقة للعقد",
      en: "contract or steps before a contract",
    },
  },
  "vital-interests": {
    ...shared,
    article: "law-09-08/4-c",
    standing: "exception",
    labels: {
      fr: "sauvegarde des intérêts vitaux de la personne concernée",
      ar: "الحفاظ على المصالح الحيوية للشخص المعني",
      en: "vital interests of the data subject",
    },
  },
  "public-interest": {
    ...shared,
    article: "law-09-08/4-d",
    standing: "exception",
    labels: {
      fr: "mission d’intérêt public ou exercice de l’autorité publique",
      ar: "مهمة تدخل ضمن الصالح العام أو ممارسة السلطة العمومية",
      en: "task of public interest or exercise of public authority",
    },
  },
  "legitimate-interest": {
    ...shared,
    article: "law-09-08/4-e",
    standing: "exception",
    labels: {
      fr: "intérêt légitime du responsable du traitement ou du destinataire",
      ar: "مصلحة مشروعة للمسؤول عن المعالجة أو للمرسل إليه",
      en: "legitimate interest of the controller or of the recipient",
    },
  },
};
