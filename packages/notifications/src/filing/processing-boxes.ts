import { type Boxes, box, boxOf, words } from "./box.js";
import { legalBasisChoices } from "./legal-basis-choices.js";

/** Boxes of {@link processingSchema}. */
export const processingBoxes = {
  name: box("Dénomination du traitement", "تسمية المعالجة", "Name of the processing"),
  characteristics: box("Caractéristiques", "الخصائص", "Characteristics"),
  automation: box("Mode de traitement", "طريقة المعالجة", "Mode of processing", {
    choices: {
      automated: words("Automatisé", "آلية", "Automated"),
      manual: words("Non automatisé", "غير آلية", "Not automated"),
      mixed: words("Automatisé en partie", "آلية جزئيا", "Partly automated"),
    },
  }),
  technology: box("Technologie, logiciel", "التقنية والبرنامج المعلوماتي", "Technology, software"),
  "purposes.*.statement": box("Finalité", "الغاية", "Purpose"),
  "purposes.*.basis": boxOf("law-09-08/4", "Fondement", "الأساس", "Basis", { choices: legalBasisChoices }),
} as const satisfies Boxes;
