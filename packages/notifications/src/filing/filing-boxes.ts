import { type Boxes, box, boxOf, words } from "./box.js";

/** Boxes of {@link filingSchema}. */
export const filingBoxes = {
  reason: box("Nature de la demande", "طبيعة الطلب", "Nature of the filing", {
    choices: {
      new: words("Nouveau traitement", "معالجة جديدة", "New processing"),
      change: words(
        "Changement d’un traitement notifié",
        "تغيير معالجة مبلغ عنها",
        "Change of a notified processing",
      ),
      acquisition: words("Acquisition d’un fichier", "اقتناء ملف", "Acquisition of a file"),
    },
  }),
  previous: box("Référence antérieure", "المرجع السابق", "Earlier reference"),
  acquiredFrom: boxOf(
    "law-09-08/15",
    "Détenteur précédent du fichier",
    "الحائز السابق للملف",
    "Earlier holder of the file",
  ),
  "joint.controllers": boxOf(
    "law-09-08/1-5",
    "Autres responsables du traitement",
    "باقي المسؤولين عن المعالجة",
    "Other controllers",
  ),
  "joint.processings": boxOf("law-09-08/14", "Traitements liés", "المعالجات المرتبطة", "Linked processings"),
} as const satisfies Boxes;
