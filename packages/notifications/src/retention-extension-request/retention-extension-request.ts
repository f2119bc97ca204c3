import * as z from "zod";
import { orUnknown, type UnknownYet } from "../filing/gap.js";
import { type LetterFields, letterShape } from "../filing/letter-shape.js";
import { type Original, originalSchema } from "../filing/original.js";
import { description, period, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Fields of a {@link RetentionExtensionRequest}. */
export const retentionExtensionRequestShape = {
  kind: z.literal("retention-extension-request"),
  ...letterShape,
  original: originalSchema,
  processing: text,
  data: z.array(text).min(1),
  aim: z.enum(["historical", "statistical", "scientific"]),
  interest: description,
  declared: period,
  requested: orUnknown(period),
  form: z.enum(["coded", "identifying"]),
  justification: text.exactOptional(),
};

/** Asks to keep data beyond what the purposes need, for history, statistics or science. */
export const retentionExtensionRequestSchema: PayloadSchema<
  RetentionExtensionRequest,
  typeof retentionExtensionRequestShape
> = z.strictObject(retentionExtensionRequestShape);

/**
 * Request to keep data longer.
 *
 * @see Law 09-08, arts. 3-2 and 28-1; decree 2-09-165, arts. 31 to 33
 */
export interface RetentionExtensionRequest extends LetterFields {
  /** Kind of payload. */
  kind: "retention-extension-request";
  /** The registration whose period is to be passed. */
  original: Original;
  /** Name of the processing. */
  processing: string;
  /** The data to be kept, in words. */
  data: string[];
  /** What they are kept for: the three aims of art. 3-2. */
  aim: "historical" | "statistical" | "scientific";
  /** The legitimate interest of the controller. */
  interest: string;
  /** The period declared or authorised. */
  declared: string;
  /** The period asked for. */
  requested: string | UnknownYet;
  /** In which form the data are kept. */
  form: "coded" | "identifying";
  /** Why the data must keep their identifying form. */
  justification?: string;
}
