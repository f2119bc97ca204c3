import { type Section, words, yesOrNo } from "../filing/box.js";
import { plain } from "../filing/section.js";
import { closing } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";

/** The form of a request for an opinion. */
export const opinionRequestSections: readonly Section[] = [
  {
    ...sections.controller,
    labels: words("Demandeur", "الجهة الطالبة", "Who asks"),
    article: "law-09-08/27",
  },
  sections.contact,
  plain("requester", "decree-2-09-165/25", words("Qualité du demandeur", "صفة الجهة الطالبة", "Capacity"), {
    choices: {
      government: words("Gouvernement", "الحكومة", "Government"),
      parliament: words("Parlement", "البرلمان", "Parliament"),
      "public-body": words("Organisme public", "هيئة عمومية", "Public body"),
      other: words("Autre", "غير ذلك", "Other"),
    },
  }),
  plain("subject", "law-09-08/27", words("Objet", "الموضوع", "Subject"), {
    choices: {
      bill: words("Projet ou proposition de loi", "مشروع أو مقترح قانون", "Bill"),
      regulation: words("Projet de texte réglementaire", "مشروع نص تنظيمي", "Draft regulation"),
      "state-security-file": words(
        "Fichier de prévention ou de répression des crimes",
        "ملف للوقاية من الجرائم أو الزجر عنها",
        "File for the prevention or repression of crime",
      ),
      "suspects-register": words(
        "Registre central de personnes soupçonnées",
        "سجل مركزي يهم أشخاصا مشكوكا فيهم",
        "Central register of suspected persons",
      ),
      processing: words("Traitement", "معالجة", "Processing"),
      other: words("Autre", "غير ذلك", "Other"),
    },
  }),
  plain("title", "law-09-08/27", words("Intitulé", "العنوان", "Title")),
  plain("summary", "law-09-08/27", words("Exposé", "بيان", "Summary")),
  plain("urgent", "decree-2-09-165/25", words("Urgence", "الاستعجال", "Urgent"), { choices: yesOrNo }),
  plain(
    "urgencyReason",
    "decree-2-09-165/25",
    words("Motif de l’urgence", "سبب الاستعجال", "Why it is urgent"),
  ),
  ...closing,
];
