import * as z from "zod";
import { type Gap, orGap } from "./gap.js";
import { text } from "./text.js";

/** A category of data subjects. */
export const personCategorySchema = z.strictObject({
  category: text,
  number: orGap(z.int().min(0)).exactOptional(),
  minors: z.boolean().exactOptional(),
});

/** A category of data subjects. */
export interface PersonCategory {
  /** The category in words, never a person. */
  category: string;
  /** About how many persons. */
  number?: number | Gap;
  /** Whether minors are among them. */
  minors?: boolean;
}
