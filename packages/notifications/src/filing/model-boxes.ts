import { type Boxes, box } from "./box.js";

/** Boxes of {@link modelSchema}. */
export const modelBoxes = {
  decision: box("Décision suivie", "القرار المتبع", "Decision followed"),
  subject: box("Objet de la décision", "موضوع القرار", "Subject of the decision"),
} as const satisfies Boxes;
