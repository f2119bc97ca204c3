import * as z from "zod";
import { orUnknown, type UnknownYet } from "../filing/gap.js";
import { type LetterFields, letterShape } from "../filing/letter-shape.js";
import { type Original, originalSchema } from "../filing/original.js";
import { type PersonCategory, personCategorySchema } from "../filing/person-category.js";
import { description, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Fields of a {@link ImpossibilityNotice}. */
export const impossibilityNoticeShape = {
  kind: z.literal("impossibility-notice"),
  ...letterShape,
  processing: text,
  original: orUnknown(originalSchema),
  persons: z.array(personCategorySchema).min(1),
  aim: z.enum(["statistical", "historical", "scientific", "other"]),
  reason: description,
  instead: text.exactOptional(),
};

/** Tells the authority that persons cannot be informed, and why. */
export const impossibilityNoticeSchema: PayloadSchema<ImpossibilityNotice, typeof impossibilityNoticeShape> =
  z.strictObject(impossibilityNoticeShape);

/**
 * Notice that informing persons is impossible.
 *
 * @see Law 09-08, art. 6, letter b
 */
export interface ImpossibilityNotice extends LetterFields {
  /** Kind of payload. */
  kind: "impossibility-notice";
  /** Name of the processing. */
  processing: string;
  /** Its receipt or authorisation, once there is one. */
  original: Original | UnknownYet;
  /** The persons who cannot be informed. */
  persons: PersonCategory[];
  /** What the processing serves; the law names the first three. */
  aim: "statistical" | "historical" | "scientific" | "other";
  /** Why informing them is impossible. */
  reason: string;
  /** What is done instead, such as a public notice. */
  instead?: string;
}
