import * as z from "zod";
import { type Boxes, box } from "./box.js";
import { text } from "./text.js";

/** Who reaches the data by reason of their work. */
export const directAccessSchema = z.strictObject({
  service: text,
  persons: text,
});

/** Who reaches the data by reason of their work. */
export interface DirectAccess {
  /** The service in charge. */
  service: string;
  /** Categories of persons of that service. */
  persons: string;
}

/** Boxes of a list of {@link directAccessSchema}. */
export const directAccessBoxes = {
  "*.service": box("Service chargé du traitement", "المصلحة المكلفة بالمعالجة", "Service in charge"),
  "*.persons": box(
    "Catégories de personnes ayant un accès direct",
    "فئات الأشخاص الذين لهم ولوج مباشر",
    "Categories of persons with direct access",
  ),
} as const satisfies Boxes;
