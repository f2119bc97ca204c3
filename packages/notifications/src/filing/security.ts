import type { SecurityControl } from "@data-tika/core/law";
import * as z from "zod";
import { type Gap, orGap } from "./gap.js";
import { description, text } from "./text.js";

/** The eight controls of art. 24: the ids of `securityControls` in `@data-tika/core/law`. */
export const securityControl = z.enum([
  "premises",
  "media",
  "insertion",
  "use",
  "access",
  "transmission",
  "introduction",
  "transport",
] satisfies SecurityControl[]);

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
