import type { Localised } from "../localised.js";
import type { LegalTerm } from "./legal-term.js";
import { sources } from "./sources.js";

/** One of the controls that sensitive or health data ask for. */
export interface SecurityControlTerm extends LegalTerm {
  /** What the control has to achieve. */
  readonly duty: Localised;
}

/** Identifier of a control for sensitive or health data, letters a to h of article 24-1. */
export type SecurityControl =
  | "premises"
  | "media"
  | "insertion"
  | "use"
  | "access"
  | "transmission"
  | "introduction"
  | "transport";

const shared = { mark: "text", source: sources.law } as const;

/**
 * The eight controls that whoever processes sensitive or health data must put in place.
 *
 * The CNDP may waive some of them by type of body and of equipment (art. 24-2).
 *
 * @example
 * ```ts
 * import { securityControls } from "@data-tika/core/law";
 *
 * securityControls.transport.duty.en; // => nothing is read, copied, changed or deleted without authorisation on the way
 * ```
 * @see Law 09-08, art. 24-1
 */
export const securityControls: Readonly<Record<SecurityControl, SecurityControlTerm>> = {
  premises: {
    ...shared,
    article: "law-09-08/24-1-a",
    labels: {
      fr: "contrôle de l’entrée dans les installations",
      ar: "مراقبة دخول المنشآت",
      en: "control of entry to the premises",
    },
    duty: {
      fr: "aucune personne non autorisée n’accède aux installations",
      ar: "عدم ولوج أي شخص غير مأذون له إلى المنشآت",
      en: "no unauthorised person enters the premises",
    },
  },
  media: {
    ...shared,
    article: "law-09-08/24-1-b",
    labels: {
      fr: "contrôle des supports de données",
      ar: "مراقبة دعامات المعطيات",
      en: "control of data media",
    },
    duty: {
      fr: "aucun support n’est lu, copié, modifié ou retiré sans autorisation",
      ar: "عدم قراءة دعامات المعطيات أو نسخها أو تعديلها أو سحبها دون إذن",
      en: "no medium is read, copied, changed or removed without authorisation",
    },
  },
  insertion: {
    ...shared,
    article: "law-09-08/24-1-c",
    labels: { fr: "contrôle de l’insertion", ar: "مراقبة الإدراج", en: "control of insertion" },
    duty: {
      fr: "rien n’est introduit, et rien de ce qui l’a été n’est consulté, modifié ou éliminé, sans autorisation",
      ar: "عدم إدخال المعطيات أو التعرف عليها أو تغييرها أو حذفها دون إذن",
      en: "nothing is entered, and nothing entered is seen, changed or deleted, without authorisation",
    },
  },
  use: {
    ...shared,
    article: "law-09-08/24-1-d",
    labels: { fr: "contrôle de l’utilisation", ar: "مراقبة الاستعمال", en: "control of use" },
    duty: {
      fr: "aucune personne non autorisée n’utilise les systèmes au moyen d’installations de transmission",
      ar: "عدم استعمال الأنظمة من قبل أشخاص غير مرخص لهم بواسطة معدات إرسال المعطيات",
      en: "no unauthorised person uses the systems through transmission equipment",
    },
  },
  access: {
    ...shared,
    article: "law-09-08/24-1-e",
    labels: { fr: "contrôle de l’accès", ar: "مراقبة الولوج", en: "control of access" },
    duty: {
      fr: "seules les personnes autorisées accèdent aux données visées par l’autorisation",
      ar: "ولوج الأشخاص المرخص لهم وحدهم إلى المعطيات المعنية بالإذن",
      en: "only authorised persons reach the data covered by the authorisation",
    },
  },
  transmission: {
    ...shared,
    article: "law-09-08/24-1-f",
    labels: { fr: "contrôle de la transmission", ar: "مراقبة الإرسال", en: "control of transmission" },
    duty: {
      fr: "les entités auxquelles les données peuvent être transmises sont vérifiables",
      ar: "إمكانية التحقق من الهيئات التي يمكن أن تنقل المعطيات إليها",
      en: "the entities to which data may be sent can be verified",
    },
  },
  introduction: {
    ...shared,
    article: "law-09-08/24-1-g",
    labels: { fr: "contrôle de l’introduction", ar: "مراقبة الإدخال", en: "control of introduction" },
    duty: {
      fr: "il est vérifiable après coup quelles données ont été introduites, quand et pour qui",
      ar: "إمكانية المراجعة البعدية للمعطيات التي تم إدخالها وتوقيت إدخالها ولصالح من تم ذلك",
      en: "it can be verified afterwards which data were entered, when and for whom",
    },
    note: "Both texts say for whom; a log that keeps by whom as well is our reading of good practice.",
  },
  transport: {
    ...shared,
    article: "law-09-08/24-1-h",
    labels: { fr: "contrôle du transport", ar: "مراقبة النقل", en: "control of transport" },
    duty: {
      fr: "rien n’est lu, reproduit, modifié ou éliminé sans autorisation pendant la transmission ou le transport",
      ar: "عدم قراءة المعطيات أو استنساخها أو تغييرها أو حذفها دون إذن أثناء الإرسال",
      en: "nothing is read, copied, changed or deleted without authorisation on the way",
    },
    note: "The Arabic text letters it ك where the order calls for ح.",
  },
};
