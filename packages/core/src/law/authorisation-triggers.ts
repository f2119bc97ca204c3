import type { Localised } from "../localised.js";
import type { LegalTerm } from "./legal-term.js";
import { sources } from "./sources.js";

/** A case in which a processing needs the CNDP's authorisation before it starts. */
export interface AuthorisationTriggerTerm extends LegalTerm {
  /** Who is spared the authorisation, where the text spares anyone. The declaration remains due. */
  readonly exception?: Localised;
}

/** Identifier of a case of prior authorisation, letters a to f of article 12-1. */
export type AuthorisationTrigger =
  | "sensitive-data"
  | "purpose-change"
  | "genetic-data"
  | "offence-data"
  | "cin-number"
  | "interconnection";

const shared = { mark: "text", source: sources.law } as const;

/**
 * The six cases of prior authorisation; every other processing is declared (art. 12-2).
 *
 * @example
 * ```ts
 * import { authorisationTriggers } from "@data-tika/core/law";
 *
 * authorisationTriggers["cin-number"].article; // => law-09-08/12-1-e
 * ```
 * @see Law 09-08, art. 12-1
 */
export const authorisationTriggers: Readonly<Record<AuthorisationTrigger, AuthorisationTriggerTerm>> = {
  "sensitive-data": {
    ...shared,
    article: "law-09-08/12-1-a",
    labels: { fr: "données sensibles", ar: "معطيات حساسة", en: "sensitive data" },
    exception: {
      fr: "association ou groupement sans but lucratif, à caractère religieux, philosophique, politique, syndical, culturel ou sportif : seules données sensibles liées à son objet, seuls membres et contacts réguliers, aucune communication à des tiers sans consentement exprès et prouvé",
      ar: "جمعية أو مجموعة لا تستهدف الربح وذات طابع ديني أو فلسفي أو سياسي أو نقابي أو ثقافي أو رياضي: فقط المعطيات الحساسة المرتبطة بغرضها، وفقط الأعضاء والأشخاص الذين تربطهم بها اتصالات منتظمة، ودون إيصال إلى الأغيار إلا برضى صريح يمكن إثباته",
      en: "non-profit body of a religious, philosophical, political, trade-union, cultural or sporting nature: only sensitive data matching its object, only members and regular contacts, nothing given to third parties without express consent that can be proved",
    },
    note: "The Arabic text of the third condition lacks the negation; the French one is followed.",
  },
  "purpose-change": {
    ...shared,
    article: "law-09-08/12-1-b",
    labels: {
      fr: "utilisation à d’autres fins que celles de la collecte",
      ar: "استعمال المعطيات لغايات أخرى غير تلك التي جمعت من أجلها",
      en: "use for purposes other than those of collection",
    },
  },
  "genetic-data": {
    ...shared,
    article: "law-09-08/12-1-c",
    labels: { fr: "données génétiques", ar: "معطيات جينية", en: "genetic data" },
    exception: {
      fr: "personnels de santé, à des fins médicales (médecine préventive, diagnostics, soins)",
      ar: "مستخدمو الصحة لأغراض طبية (الطب الوقائي أو الفحوصات أو العلاجات)",
      en: "health staff for medical purposes (prevention, diagnosis, care)",
    },
    note: "Decree 29 asks for authorisation of every genetic processing and does not repeat the exception.",
  },
  "offence-data": {
    ...shared,
    article: "law-09-08/12-1-d",
    labels: {
      fr: "infractions, condamnations ou mesures de sûreté",
      ar: "المخالفات أو الإدانات أو التدابير الوقائية",
      en: "offences, convictions or security measures",
    },
    exception: { fr: "auxiliaires de justice", ar: "أعوان القضاء", en: "auxiliaries of justice" },
    note: "Article 49 also closes the list of bodies that may process such data at all.",
  },
  "cin-number": {
    ...shared,
    article: "law-09-08/12-1-e",
    labels: {
      fr: "numéro de la carte d’identité nationale",
      ar: "رقم بطاقة التعريف الوطنية",
      en: "national identity card number",
    },
  },
  interconnection: {
    ...shared,
    article: "law-09-08/12-1-f",
    labels: {
      fr: "interconnexion de fichiers dont les finalités diffèrent",
      ar: "الربط البيني لملفات ذات غايات مختلفة",
      en: "interconnection of files with different purposes",
    },
  },
};
