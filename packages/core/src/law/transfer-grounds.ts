import type { LegalTerm } from "./legal-term.js";
import { sources } from "./sources.js";

/** What allows data to leave Morocco. */
export interface TransferGroundTerm extends LegalTerm {
  /** Whether it is one of the seven cases in which the transfer must be necessary (art. 44-1). */
  readonly necessity: boolean;
}

/** Identifier of what allows data to leave Morocco. */
export type TransferGround =
  | "listed-state"
  | "express-consent"
  | "save-life"
  | "public-interest"
  | "court-claim"
  | "contract-with-person"
  | "contract-for-person"
  | "judicial-assistance"
  | "medical-care"
  | "agreement"
  | "cndp-authorisation";

const shared = { mark: "text", source: sources.law, necessity: false } as const;
const necessary = { ...shared, necessity: true } as const;

/**
 * What allows data to be sent to a foreign country: a State on the CNDP's list, or an exception of article 44.
 *
 * @example
 * ```ts
 * import { transferGrounds } from "@data-tika/core/law";
 *
 * Object.values(transferGrounds).filter((ground) => ground.necessity).length; // => 7
 * transferGrounds["medical-care"].article; // => law-09-08/44-1-g
 * ```
 * @see Law 09-08, arts. 43 and 44
 */
export const transferGrounds: Readonly<Record<TransferGround, TransferGroundTerm>> = {
  "listed-state": {
    ...shared,
    article: "law-09-08/43",
    labels: {
      fr: "État assurant une protection suffisante, inscrit sur la liste de la CNDP",
      ar: "دولة تضمن مستوى حماية كافيا ومدرجة في قائمة اللجنة الوطنية",
      en: "State with sufficient protection, on the CNDP’s list",
    },
  },
  "express-consent": {
    ...shared,
    article: "law-09-08/44",
    labels: {
      fr: "consentement exprès de la personne concernée au transfert",
      ar: "الموافقة الصريحة للشخص المعني على النقل",
      en: "express consent of the data subject to the transfer",
    },
  },
  "save-life": {
    ...necessary,
    article: "law-09-08/44-1-a",
    labels: {
      fr: "sauvegarde de la vie de la personne",
      ar: "المحافظة على حياة الشخص",
      en: "saving the person’s life",
    },
  },
  "public-interest": {
    ...necessary,
    article: "law-09-08/44-1-b",
    labels: {
      fr: "préservation de l’intérêt public",
      ar: "المحافظة على المصلحة العامة",
      en: "public interest",
    },
  },
  "court-claim": {
    ...necessary,
    article: "law-09-08/44-1-c",
    labels: {
      fr: "constatation, exercice ou défense d’un droit en justice",
      ar: "إثبات حق أمام العدالة أو ممارسته أو الدفاع عنه",
      en: "establishing, exercising or defending a right in court",
    },
  },
  "contract-with-person": {
    ...necessary,
    article: "law-09-08/44-1-d",
    labels: {
      fr: "contrat entre le responsable du traitement et l’intéressé, ou mesures précontractuelles à sa demande",
      ar: "عقد بين المسؤول عن المعالجة والمعني، أو إجراءات سابقة على التعاقد بطلب منه",
      en: "contract between controller and data subject, or steps before it at that person’s request",
    },
  },
  "contract-for-person": {
    ...necessary,
    article: "law-09-08/44-1-e",
    labels: {
      fr: "contrat avec un tiers dans l’intérêt de la personne concernée",
      ar: "عقد مع أحد الأغيار لمصلحة الشخص المعني",
      en: "contract with a third party in the data subject’s interest",
    },
  },
  "judicial-assistance": {
    ...necessary,
    article: "law-09-08/44-1-f",
    labels: {
      fr: "entraide judiciaire internationale",
      ar: "تعاون قضائي دولي",
      en: "international judicial assistance",
    },
  },
  "medical-care": {
    ...necessary,
    article: "law-09-08/44-1-g",
    labels: {
      fr: "prévention, diagnostic ou traitement d’affections médicales",
      ar: "الوقاية من إصابات مرضية أو فحصها أو معالجتها",
      en: "prevention, diagnosis or treatment of medical conditions",
    },
  },
  agreement: {
    ...shared,
    article: "law-09-08/44-2",
    labels: {
      fr: "accord bilatéral ou multilatéral auquel le Royaume du Maroc est partie",
      ar: "اتفاق ثنائي أو متعدد الأطراف يكون المغرب عضوا فيه",
      en: "bilateral or multilateral agreement to which Morocco is party",
    },
  },
  "cndp-authorisation": {
    ...shared,
    article: "law-09-08/44-3",
    labels: {
      fr: "autorisation expresse et motivée de la CNDP (clauses contractuelles ou règles internes)",
      ar: "إذن صريح ومعلل من اللجنة الوطنية (بنود عقد أو نظام داخلي)",
      en: "express and reasoned authorisation of the CNDP (contractual clauses or internal rules)",
    },
  },
};
