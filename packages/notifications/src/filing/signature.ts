import * as z from "zod";
import { type Boxes, box, words } from "./box.js";
import { day, text } from "./text.js";

/** Who signs, and the undertaking that goes with it. */
export const signatureSchema = z.strictObject({
  name: text,
  role: text,
  place: text,
  on: day,
  undertaking: z.literal(true),
});

/** Who signs. */
export interface Signature {
  /** Name of the signatory. */
  name: string;
  /** Function of the signatory. */
  role: string;
  /** Place. */
  place: string;
  /** Day of signing. */
  on: string;
  /** The processing will follow Law 09-08 (art. 13) and what is filed is accurate. */
  undertaking: true;
}

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
