import * as z from "zod";
import { type Boxes, box, words } from "./box.js";
import { text } from "./text.js";

/** Why a filing is made, and what it follows. */
export const filingSchema = z.strictObject({
  /** New processing, changed processing (decree 27-12), or a file taken over from another controller (art. 15). */
  reason: z.enum(["new", "change", "acquisition"]),
  /** Number of the earlier receipt or authorisation; asked when the processing has changed. */
  previous: text.exactOptional(),
});

/** Why a filing is made. */
export interface Filing extends z.infer<typeof filingSchema> {}

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
} as const satisfies Boxes;
