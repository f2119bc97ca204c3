import * as z from "zod";
import { type Boxes, box, boxOf, words } from "./box.js";
import { text } from "./text.js";

/** Why a filing is made, and what it follows. */
export const filingSchema = z.strictObject({
  reason: z.enum(["new", "change", "acquisition"]),
  previous: text.exactOptional(),
  acquiredFrom: text.exactOptional(),
  joint: z
    .strictObject({
      controllers: z.array(text).min(1).exactOptional(),
      processings: z.array(text).min(1).exactOptional(),
    })
    .exactOptional(),
});

/** Why a filing is made. */
export interface Filing {
  /** New processing, changed processing (decree 27-12), or a file taken over from another controller (art. 15). */
  reason: "new" | "change" | "acquisition";
  /** Number of the earlier receipt or authorisation; asked when the processing has changed. */
  previous?: string;
  /** Who held the file before, when it was taken over (art. 15). */
  acquiredFrom?: string;
  /** What is filed jointly: with other controllers, or as several linked processings (decree 50; internal rules 34). */
  joint?: {
    /** Names of the other controllers. */
    controllers?: string[];
    /** Names of the linked processings, all for the same or linked purposes (art. 14). */
    processings?: string[];
  };
}

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
