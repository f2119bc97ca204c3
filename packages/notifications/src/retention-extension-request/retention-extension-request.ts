import * as z from "zod";
import { orUnknown } from "../filing/gap.js";
import { letterShape } from "../filing/letter-shape.js";
import { originalSchema } from "../filing/original.js";
import { description, period, text } from "../filing/text.js";

/** Asks to keep data beyond what the purposes need, for history, statistics or science. */
export const retentionExtensionRequestSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("retention-extension-request"),
  ...letterShape,
  /** The registration whose period is to be passed. */
  original: originalSchema,
  /** Name of the processing. */
  processing: text,
  /** The data to be kept, in words. */
  data: z.array(text).min(1),
  /** What they are kept for: the three aims of art. 3-2. */
  aim: z.enum(["historical", "statistical", "scientific"]),
  /** The legitimate interest of the controller. */
  interest: description,
  /** The period declared or authorised. */
  declared: period,
  /** The period asked for. */
  requested: orUnknown(period),
  /** In which form the data are kept. */
  form: z.enum(["coded", "identifying"]),
  /** Why the data must keep their identifying form. */
  justification: text.exactOptional(),
});

/**
 * Request to keep data longer.
 *
 * @see Law 09-08, arts. 3-2 and 28-1; decree 2-09-165, arts. 31 to 33
 */
export interface RetentionExtensionRequest extends z.infer<typeof retentionExtensionRequestSchema> {}
