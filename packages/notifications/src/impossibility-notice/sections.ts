import { type Section, words } from "../filing/box.js";
import { originalBoxes } from "../filing/original-boxes.js";
import { personCategoryBoxes } from "../filing/person-category-boxes.js";
import { boxed, plain } from "../filing/section.js";
import { closing } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";

/** The form of a notice of impossibility. */
export const impossibilityNoticeSections: readonly Section[] = [
  sections.controller,
  sections.contact,
  plain("processing", "law-09-08/15-b", words("Traitement", "المعالجة", "Processing")),
  boxed(
    "original",
    "law-09-08/12",
    words("Formalité accomplie", "الإجراء المنجز", "Formality made"),
    originalBoxes,
  ),
  boxed(
    "persons",
    "law-09-08/6-b",
    words("Personnes non informées", "الأشخاص الذين تعذر إخبارهم", "Persons who cannot be informed"),
    personCategoryBoxes,
  ),
  plain("aim", "law-09-08/6-b", words("Fins du traitement", "أغراض المعالجة", "What the processing serves"), {
    choices: {
      statistical: words("Statistiques", "إحصائية", "Statistics"),
      historical: words("Historiques", "تاريخية", "History"),
      scientific: words("Scientifiques", "علمية", "Science"),
      other: words("Autres", "غير ذلك", "Other"),
    },
  }),
  plain("reason", "law-09-08/6-b", words("Motif de l’impossibilité", "سبب التعذر", "Why it is impossible")),
  plain(
    "instead",
    "law-09-08/6-b",
    words("Mesure de remplacement", "الإجراء البديل", "What is done instead"),
  ),
  ...closing,
];
