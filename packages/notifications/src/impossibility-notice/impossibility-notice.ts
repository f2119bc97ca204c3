import * as z from "zod";
import { orUnknown } from "../filing/gap.js";
import { letterShape } from "../filing/letter-shape.js";
import { originalSchema } from "../filing/original.js";
import { personCategorySchema } from "../filing/person-category.js";
import { description, text } from "../filing/text.js";

/** Tells the authority that persons cannot be informed, and why. */
export const impossibilityNoticeSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("impossibility-notice"),
  ...letterShape,
  /** Name of the processing. */
  processing: text,
  /** Its receipt or authorisation, once there is one. */
  original: orUnknown(originalSchema),
  /** The persons who cannot be informed. */
  persons: z.array(personCategorySchema).min(1),
  /** What the processing serves; the law names the first three. */
  aim: z.enum(["statistical", "historical", "scientific", "other"]),
  /** Why informing them is impossible. */
  reason: description,
  /** What is done instead, such as a public notice. */
  instead: text.exactOptional(),
});

/**
 * Notice that informing persons is impossible.
 *
 * @see Law 09-08, art. 6, letter b
 */
export interface ImpossibilityNotice extends z.infer<typeof impossibilityNoticeSchema> {}
