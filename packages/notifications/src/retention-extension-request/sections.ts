import { type Section, words } from "../filing/box.js";
import { originalBoxes } from "../filing/original-boxes.js";
import { boxed, plain } from "../filing/section.js";
import { closing } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";

/** The form of a request to keep data longer. */
export const retentionExtensionRequestSections: readonly Section[] = [
  sections.controller,
  sections.contact,
  boxed(
    "original",
    "law-09-08/12",
    words("Formalité accomplie", "الإجراء المنجز", "Formality made"),
    originalBoxes,
  ),
  plain("processing", "law-09-08/15-b", words("Traitement", "المعالجة", "Processing")),
  plain(
    "data",
    "law-09-08/3-2",
    words("Données à conserver", "المعطيات المراد الاحتفاظ بها", "Data to be kept"),
  ),
  plain("aim", "law-09-08/3-2", words("Fins poursuivies", "الأغراض", "Aims"), {
    choices: {
      historical: words("Historiques", "تاريخية", "History"),
      statistical: words("Statistiques", "إحصائية", "Statistics"),
      scientific: words("Scientifiques", "علمية", "Science"),
    },
  }),
  plain("interest", "law-09-08/3-2", words("Intérêt légitime", "المصلحة المشروعة", "Legitimate interest")),
  plain("declared", "law-09-08/15-f", words("Durée déclarée", "المدة المصرح بها", "Period declared"), {
    format: "period",
  }),
  plain("requested", "law-09-08/3-2", words("Durée demandée", "المدة المطلوبة", "Period asked for"), {
    format: "period",
  }),
  plain("form", "decree-2-09-165/31", words("Forme des données", "شكل المعطيات", "Form of the data"), {
    choices: {
      coded: words("Codées", "مشفرة", "Coded"),
      identifying: words("Identifiantes", "تمكن من التعرف على الأشخاص", "Identifying"),
    },
  }),
  plain("justification", "decree-2-09-165/31", words("Justification", "التعليل", "Justification")),
  ...closing,
];
