import * as z from "zod";
import { type Gap, orGap } from "./gap.js";
import { text } from "./text.js";

const personCategoryShape = {
  category: text,
  number: orGap(z.int().min(0)).exactOptional(),
  minors: z.boolean().exactOptional(),
};

/** Named, so that declarations which hold it stay short. */
export interface PersonCategorySchema extends z.ZodObject<typeof personCategoryShape, z.core.$strict> {}

/** A category of data subjects. */
export const personCategorySchema: PersonCategorySchema = z.strictObject(personCategoryShape);

/** A category of data subjects. */
export interface PersonCategory {
  /** The category in words, never a person. */
  category: string;
  /** About how many persons. */
  number?: number | Gap;
  /** Whether minors are among them. */
  minors?: boolean;
}
