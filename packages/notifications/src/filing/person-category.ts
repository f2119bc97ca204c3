import * as z from "zod";
import { type Boxes, box, words } from "./box.js";
import { orGap } from "./gap.js";
import { text } from "./text.js";

/** A category of data subjects. */
export const personCategorySchema = z.strictObject({
  /** The category in words, never a person. */
  category: text,
  /** About how many persons. */
  number: orGap(z.int().min(0)).optional(),
  /** Whether minors are among them. */
  minors: z.boolean().optional(),
});

/** A category of data subjects. */
export interface PersonCategory extends z.infer<typeof personCategorySchema> {}

/** Boxes of a list of {@link personCategorySchema}. */
export const personCategoryBoxes = {
  "*.category": box(
    "law-09-08/15-c",
    "Catégorie de personnes concernées",
    "فئة الأشخاص المعنيين",
    "Category of data subjects",
  ),
  "*.number": box("law-09-08/15-c", "Nombre approximatif", "العدد التقريبي", "Approximate number"),
  "*.minors": box("law-09-08/15-c", "Mineurs", "قاصرون", "Minors", {
    choices: { true: words("Oui", "نعم", "Yes"), false: words("Non", "لا", "No") },
  }),
} as const satisfies Boxes;
