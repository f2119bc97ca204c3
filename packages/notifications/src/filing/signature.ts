import * as z from "zod";
import { type Boxes, box, words } from "./box.js";
import { day, text } from "./text.js";

/** Who signs, and the undertaking that goes with it. */
export const signatureSchema = z.strictObject({
  /** Name of the signatory. */
  name: text,
  /** Function of the signatory. */
  role: text,
  /** Place. */
  place: text,
  /** Day of signing. */
  on: day,
  /** The processing will follow Law 09-08 (art. 13) and what is filed is accurate. */
  undertaking: z.literal(true),
});

/** Who signs. */
export interface Signature extends z.infer<typeof signatureSchema> {}

/** Boxes of {@link signatureSchema}. */
export const signatureBoxes = {
  name: box("Nom du signataire", "اسم الموقع", "Name of the signatory", { personalData: true }),
  role: box("Qualité", "الصفة", "Function"),
  place: box("Fait à", "حرر في", "Place"),
  on: box("Le", "بتاريخ", "Date", { format: "day" }),
  undertaking: box(
    "Engagement de conformité et d’exactitude",
    "التعهد بالمطابقة والصحة",
    "Undertaking to comply and to be accurate",
    {
      choices: { true: words("Oui", "نعم", "Yes") },
    },
  ),
} as const satisfies Boxes;
