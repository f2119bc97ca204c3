import { type Section, words } from "../filing/box.js";
import { answeredBoxes } from "../filing/issued-boxes.js";
import { boxed, plain } from "../filing/section.js";

/** The decision, box by box. */
export const authorityDecisionSections: readonly Section[] = [
  plain("decision", "law-09-08/28", words("Décision", "القرار", "Decision"), {
    choices: {
      extension: words("Prorogation du délai", "تمديد الأجل", "Extension of the time"),
      refusal: words("Refus", "رفض", "Refusal"),
      "move-to-authorisation": words(
        "Passage au régime d’autorisation",
        "الإخضاع لنظام الإذن",
        "Move to the regime of authorisation",
      ),
      withdrawal: words(
        "Retrait du récépissé ou de l’autorisation",
        "سحب الوصل أو الإذن",
        "Withdrawal of the receipt or authorisation",
      ),
      order: words("Mesure ordonnée", "إجراء مأمور به", "Measure ordered"),
      "complement-asked": words("Complément demandé", "طلب استكمال", "Complement asked for"),
    },
  }),
  plain("number", "law-09-08/28", words("Référence", "المرجع", "Reference")),
  plain("notifiedOn", "law-09-08/20", words("Notifiée le", "تاريخ التبليغ", "Notified on"), {
    format: "day",
  }),
  boxed(
    "answers",
    "law-09-08/12",
    words("Formalité concernée", "الإجراء المعني", "Formality concerned"),
    answeredBoxes,
  ),
  plain(
    "controller",
    "law-09-08/15-a",
    words("Responsable du traitement", "المسؤول عن المعالجة", "Controller"),
  ),
  plain("processing", "law-09-08/15-b", words("Traitement", "المعالجة", "Processing")),
  plain("touches", "law-09-08/51", words("Numéro touché", "الرقم المعني", "Number touched")),
  plain("reasons", "law-09-08/20", words("Motifs", "الأسباب", "Reasons")),
  plain("until", "decree-2-09-165/28", words("Nouvelle échéance", "الأجل الجديد", "New end of the time"), {
    format: "day",
  }),
  plain("asked", "decree-2-09-165/23", words("Éléments demandés", "العناصر المطلوبة", "What is asked for")),
  plain("measures", "law-09-08/30", words("Mesures", "الإجراءات", "Measures"), {
    choices: {
      blocking: words("Verrouillage", "إغلاق الولوج", "Blocking"),
      erasure: words("Effacement", "المسح", "Erasure"),
      destruction: words("Destruction", "الإتلاف", "Destruction"),
      "temporary-ban": words("Interdiction provisoire", "المنع المؤقت", "Temporary ban"),
      "final-ban": words("Interdiction définitive", "المنع النهائي", "Final ban"),
    },
  }),
];
