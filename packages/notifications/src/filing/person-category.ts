import * as z from "zod";
import { type Boxes, box, yesOrNo } from "./box.js";
import { orGap } from "./gap.js";
import { text } from "./text.js";

/** A category of data subjects. */
export const personCategorySchema = z.strictObject({
  /** The category in words, never a person. */
  category: text,
  /** About how many persons. */
  number: orGap(z.int().min(0)).exactOptional(),
  /** Whether minors are among them. */
  minors: z.boolean().exactOptional(),
});

/** A category of data subjects. */
export interface PersonCategory extends z.infer<typeof personCategorySchema> {}

/** Boxes of a list of {@link personCategorySchema}. */
export const personCategoryBoxes = {
  "*.category": box("Catégorie de personnes concernées", "فئة الأشخاص المعنيين", "Category of data subjects"),
  "*.number": box("Nombre approximatif", "العدد التقريبي", "Approximate number"),
  "*.minors": box("Mineurs", "قاصرون", "Minors", {
    choices: yesOrNo,
  }),
} as const satisfies Boxes;
