import { securityControls } from "@data-tika/core/law";
import { type Boxes, box, boxOf, choicesOf } from "./box.js";

/** Boxes of {@link securitySchema}. */
export const securityBoxes = {
  description: box(
    "Description générale des mesures",
    "وصف عام للتدابير",
    "General description of the measures",
  ),
  "controls.*.control": boxOf("law-09-08/24", "Contrôle", "المراقبة", "Control", {
    choices: choicesOf(securityControls),
  }),
  "controls.*.measure": boxOf("law-09-08/24", "Mesure", "التدبير", "Measure"),
} as const satisfies Boxes;
