import * as z from "zod";
import { orGap } from "../filing/gap.js";
import { letterShape } from "../filing/letter-shape.js";
import { originalSchema } from "../filing/original.js";
import { day, text } from "../filing/text.js";

/** The items of art. 15 by what they hold, `a` to `i`. */
export const changedItem = z.enum([
  "controller",
  "purposes",
  "persons-or-data",
  "recipients",
  "transfers",
  "retention",
  "rights",
  "security",
  "links-or-processors",
]);

/** One item that has changed. */
export const changeSchema = z.strictObject({
  /** The item of art. 15. */
  item: changedItem,
  /** What was declared. */
  before: text.exactOptional(),
  /** What holds now. */
  after: text,
});

/** One item that has changed. */
export interface Change extends z.infer<typeof changeSchema> {}

/** Tells the authority that a declared processing, or a transfer, has changed. */
export const changeNoticeSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("change-notice"),
  ...letterShape,
  /** The first registration, which the notice quotes (internal rules, 33). */
  original: originalSchema,
  /** Name of the processing. */
  processing: text,
  /** The changes, item by item. */
  changes: z.array(changeSchema).min(1),
  /** Day from which they hold. */
  effectiveOn: orGap(day),
});

/**
 * Notice of a change, due without delay; for a transfer, without delay or within eight working days.
 *
 * @see Law 09-08, art. 15; decree 2-09-165, art. 49
 */
export interface ChangeNotice extends z.infer<typeof changeNoticeSchema> {}
