import * as z from "zod";
import { orGap } from "../filing/gap.js";
import { letterShape } from "../filing/letter-shape.js";
import { originalSchema } from "../filing/original.js";
import { day, text } from "../filing/text.js";

/** Tells the authority that a processing has ended. It is the processing that is deleted, not data of a person. */
export const deletionNoticeSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("deletion-notice"),
  ...letterShape,
  /** The registration that ends. */
  original: originalSchema,
  /** Name of the processing. */
  processing: text,
  /** Day on which it ended. */
  endedOn: orGap(day),
  /** What became of the data. */
  outcome: z.enum(["erased", "anonymised", "archived", "assigned"]),
  /** Who took the file over; it declares it anew (art. 15). */
  assignee: text.exactOptional(),
  /** Why it ended. */
  reason: text.exactOptional(),
});

/**
 * Notice that a processing is deleted, due without delay.
 *
 * @see Law 09-08, art. 15; decree 2-09-165, art. 27-12
 */
export interface DeletionNotice extends z.infer<typeof deletionNoticeSchema> {}
