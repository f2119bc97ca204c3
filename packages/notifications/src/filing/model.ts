import * as z from "zod";
import { type Boxes, box } from "./box.js";
import { text } from "./text.js";

/** The decision of the authority that a filing says it follows. */
export const modelSchema = z.strictObject({
  decision: text,
  subject: text,
});

/** The decision that a filing follows. */
export interface Model {
  /** Number of the decision, such as `D-940-2025`. */
  decision: string;
  /** What it is about. */
  subject: string;
}

/** Boxes of {@link modelSchema}. */
export const modelBoxes = {
  decision: box("Décision suivie", "القرار المتبع", "Decision followed"),
  subject: box("Objet de la décision", "موضوع القرار", "Subject of the decision"),
} as const satisfies Boxes;
