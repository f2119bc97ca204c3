import { type Boxes, box, yesOrNo } from "./box.js";

/** Boxes of a list of {@link personCategorySchema}. */
export const personCategoryBoxes = {
  "*.category": box("Catégorie de personnes concernées", "فئة الأشخاص المعنيين", "Category of data subjects"),
  "*.number": box("Nombre approximatif", "العدد التقريبي", "Approximate number"),
  "*.minors": box("Mineurs", "قاصرون", "Minors", {
    choices: yesOrNo,
  }),
} as const satisfies Boxes;
