import * as z from "zod";
import { type Boxes, box, words } from "./box.js";
import { orGap } from "./gap.js";
import { description, text } from "./text.js";

/** The eight controls of art. 24, in its order. Ids are those of `@data-tika/core/law`. */
export const securityControl = z.enum([
  "premises",
  "media",
  "insertion",
  "use",
  "access",
  "transmission",
  "introduction",
  "transport",
]);

/** Id of a control of art. 24. */
export type SecurityControlId = z.infer<typeof securityControl>;

/** The measures of arts. 23 and 24, described so that they can be judged. */
export const securitySchema = z.strictObject({
  /** General description. Says what is done, never a secret. */
  description,
  /** The controls of art. 24, all eight for sensitive data. */
  controls: z
    .array(
      z.strictObject({
        /** Which control. */
        control: securityControl,
        /** How it is ensured, or why it does not apply (art. 24-2 lets the authority waive some). */
        measure: orGap(text),
      }),
    )
    .optional(),
});

/** The measures of arts. 23 and 24. */
export interface Security extends z.infer<typeof securitySchema> {}

/** Boxes of {@link securitySchema}. */
export const securityBoxes = {
  description: box(
    "law-09-08/15-h",
    "Description générale des mesures",
    "وصف عام للتدابير",
    "General description of the measures",
  ),
  "controls.*.control": box("law-09-08/24", "Contrôle", "المراقبة", "Control", {
    choices: {
      premises: words(
        "Entrée dans les installations (a)",
        "مراقبة الدخول إلى المنشآت (أ)",
        "Entry to the premises (a)",
      ),
      media: words("Supports de données (b)", "مراقبة حوامل المعطيات (ب)", "Data media (b)"),
      insertion: words("Insertion (c)", "مراقبة الإدراج (ج)", "Insertion (c)"),
      use: words("Utilisation (d)", "مراقبة الاستعمال (د)", "Use (d)"),
      access: words("Accès (e)", "مراقبة الولوج (هـ)", "Access (e)"),
      transmission: words("Transmission (f)", "مراقبة الإرسال (و)", "Transmission (f)"),
      introduction: words("Introduction (g)", "مراقبة الإدخال (ز)", "Introduction (g)"),
      transport: words("Transport (h)", "مراقبة النقل (ح)", "Transport (h)"),
    },
  }),
  "controls.*.measure": box("law-09-08/24", "Mesure", "التدبير", "Measure"),
} as const satisfies Boxes;
