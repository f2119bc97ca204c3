import { box, type Section, words } from "../filing/box.js";
import { answeredBoxes } from "../filing/issued-boxes.js";
import { boxed, plain } from "../filing/section.js";

/** The authorisation, box by box. */
export const authorisationSections: readonly Section[] = [
  plain(
    "number",
    "law-09-08/12-1",
    words("Numéro de l’autorisation", "رقم الإذن", "Number of the authorisation"),
  ),
  plain("grant", "decree-2-09-165/28", words("Octroi", "طريقة المنح", "How it was granted"), {
    choices: {
      express: words("Décision expresse", "قرار صريح", "Express decision"),
      "by-silence": words("Silence dans le délai", "عدم الرد داخل الأجل", "Silence within the time"),
    },
  }),
  plain("on", "decree-2-09-165/28", words("Date", "التاريخ", "Date"), { format: "day" }),
  boxed(
    "answers",
    "law-09-08/12-1",
    words("Demande autorisée", "الطلب المأذون به", "Request granted"),
    answeredBoxes,
  ),
  plain(
    "controller",
    "law-09-08/15-a",
    words("Responsable du traitement", "المسؤول عن المعالجة", "Controller"),
  ),
  plain("processing", "law-09-08/15-b", words("Traitement", "المعالجة", "Processing")),
  plain("deliberation", "law-09-08/28", words("Délibération", "المداولة", "Deliberation")),
  plain("conditions", "law-09-08/21", words("Conditions", "الشروط", "Conditions")),
  plain("until", "law-09-08/21", words("Valable jusqu’au", "صالح إلى غاية", "Valid until"), {
    format: "day",
  }),
  boxed(
    "silence",
    "decree-2-09-165/28",
    words("Décision de s’en prévaloir", "قرار الاعتداد بعدم الرد", "Decision to rely on silence"),
    {
      role: box("Fonction de la personne", "مهمة الشخص", "Function of the person"),
      on: box("Décidé le", "تاريخ القرار", "Decided on", { format: "day" }),
      ranOutOn: box("Fin du délai", "نهاية الأجل", "End of the time", { format: "day" }),
    },
  ),
];
