import { type Boxes, box } from "./box.js";

/** Boxes of a list of {@link directAccessSchema}. */
export const directAccessBoxes = {
  "*.service": box("Service chargé du traitement", "المصلحة المكلفة بالمعالجة", "Service in charge"),
  "*.persons": box(
    "Catégories de personnes ayant un accès direct",
    "فئات الأشخاص الذين لهم ولوج مباشر",
    "Categories of persons with direct access",
  ),
} as const satisfies Boxes;
