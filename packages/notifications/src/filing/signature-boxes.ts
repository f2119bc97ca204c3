import { type Boxes, box, words } from "./box.js";

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
