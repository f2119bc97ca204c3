import { attachmentBoxes } from "../filing/attachment-boxes.js";
import { type Section, words, yesOrNo } from "../filing/box.js";
import { boxed, plain } from "../filing/section.js";
import { rightChoices } from "../rights-request/sections.js";

/** The answer, box by box. */
export const rightsAnswerSections: readonly Section[] = [
  plain(
    "request",
    "decree-2-09-165/41",
    words("Référence de la demande", "مرجع الطلب", "Reference of the request"),
  ),
  plain("controller", "decree-2-09-165/41", words("Organisme", "الجهة", "Body")),
  plain("right", "law-09-08/7", words("Droit exercé", "الحق الممارس", "Right exercised"), {
    choices: rightChoices,
  }),
  plain(
    "receivedOn",
    "law-09-08/8",
    words("Demande reçue le", "تاريخ التوصل بالطلب", "Request received on"),
    {
      format: "day",
    },
  ),
  plain("answeredOn", "law-09-08/8", words("Réponse du", "تاريخ الجواب", "Answered on"), { format: "day" }),
  plain("outcome", "decree-2-09-165/41", words("Suite donnée", "مآل الطلب", "Outcome"), {
    choices: {
      granted: words("Acceptée", "مقبول", "Granted"),
      "granted-in-part": words("Acceptée en partie", "مقبول جزئيا", "Granted in part"),
      refused: words("Refusée", "مرفوض", "Refused"),
      "nothing-held": words("Aucune donnée détenue", "لا توجد أي معطيات", "Nothing is held"),
      postponed: words("Reportée", "مؤجل", "Postponed"),
    },
  }),
  plain("measures", "decree-2-09-165/41", words("Mesures prises", "التدابير المتخذة", "Measures taken")),
  plain("reason", "law-09-08/7", words("Motif", "السبب", "Reason"), {
    choices: {
      "manifestly-abusive": words(
        "Demande manifestement abusive",
        "طلب تعسفي بشكل واضح",
        "Manifestly abusive request",
      ),
      "identity-not-proved": words("Identité non prouvée", "عدم إثبات الهوية", "Identity not proved"),
      "request-unclear": words("Demande imprécise", "طلب غير دقيق", "Unclear request"),
      "legal-obligation": words("Obligation légale", "التزام قانوني", "Legal obligation"),
      "state-security-or-crime": words(
        "Défense, sûreté de l’État ou crimes",
        "الدفاع أو أمن الدولة أو الجرائم",
        "Defence, State security or crime",
      ),
      "more-time-needed": words("Délai nécessaire", "الحاجة إلى أجل", "More time is needed"),
      other: words("Autre", "غير ذلك", "Other"),
    },
  }),
  plain("explanation", "law-09-08/7", words("Explication", "التوضيح", "Explanation"), { personalData: true }),
  plain(
    "authorityAskedOn",
    "decree-2-09-165/36",
    words("Commission saisie le", "تاريخ الاتصال باللجنة الوطنية", "Authority asked on"),
    { format: "day" },
  ),
  plain(
    "recourseTold",
    "law-09-08/8-a",
    words(
      "Possibilité de saisir la CNDP indiquée",
      "الإخبار بإمكانية اللجوء إلى اللجنة الوطنية",
      "Told that the CNDP can be asked",
    ),
    { choices: yesOrNo },
  ),
  plain("thirdPartiesTold", "law-09-08/8-b", words("Tiers informés", "إخبار الأغيار", "Third parties told"), {
    choices: yesOrNo,
  }),
  boxed(
    "attachments",
    "decree-2-09-165/41",
    words("Pièces jointes", "الوثائق المرفقة", "Attachments"),
    attachmentBoxes,
  ),
];
