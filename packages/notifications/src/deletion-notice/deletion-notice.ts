import * as z from "zod";
import { type Gap, orGap } from "../filing/gap.js";
import { type LetterFields, letterShape } from "../filing/letter-shape.js";
import { type Original, originalSchema } from "../filing/original.js";
import { day, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Fields of a {@link DeletionNotice}. */
export const deletionNoticeShape = {
  kind: z.literal("deletion-notice"),
  ...letterShape,
  original: originalSchema,
  processing: text,
  endedOn: orGap(day),
  outcome: z.enum(["erased", "anonymised", "archived", "assigned"]),
  assignee: text.exactOptional(),
  reason: text.exactOptional(),
};

/** Tells the authority that a processing has ended. It is the processing that is deleted, not data of a person. */
export const deletionNoticeSchema: PayloadSchema<DeletionNotice, typeof deletionNoticeShape> =
  z.strictObject(deletionNoticeShape);

/**
 * Notice that a processing is deleted, due without delay.
 *
 * @see Law 09-08, art. 15; decree 2-09-165, art. 27-12
 */
export interface DeletionNotice extends LetterFields {
  /** Kind of payload. */
  kind: "deletion-notice";
  /** The registration that ends. */
  original: Original;
  /** Name of the processing. */
  processing: string;
  /** Day on which it ended. */
  endedOn: string | Gap;
  /** What became of the data. */
  outcome: "erased" | "anonymised" | "archived" | "assigned";
  /** Who took the file over; it declares it anew (art. 15). */
  assignee?: string;
  /** Why it ended. */
  reason?: string;
}
