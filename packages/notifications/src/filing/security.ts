import { type SecurityControl, securityControls } from "@data-tika/core/law";
import * as z from "zod";
import { type Boxes, box, boxOf, choicesOf } from "./box.js";
import { type Gap, orGap } from "./gap.js";
import { description, text } from "./text.js";

/** The eight controls of art. 24: the ids of `securityControls` in `@data-tika/core/law`. */
export const securityControl = z.enum(Object.keys(securityControls) as SecurityControl[]);

/** The measures of arts. 23 and 24, described so that they can be judged. */
export const securitySchema = z.strictObject({
  description,
  controls: z
    .array(
      z.strictObject({
        control: securityControl,
        measure: orGap(text),
      }),
    )
    .exactOptional(),
});

/** The measures of arts. 23 and 24. */
export interface Security {
  /** General description. Says what is done, never a secret. */
  description: string;
  /** The controls of art. 24, all eight for sensitive data. */
  controls?: {
    /** Which control. */
    control: SecurityControl;
    /** How it is ensured, or why it does not apply (art. 24-2 lets the authority waive some). */
    measure: string | Gap;
  }[];
}

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
