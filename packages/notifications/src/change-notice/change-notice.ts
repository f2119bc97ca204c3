import * as z from "zod";
import { type Gap, orGap } from "../filing/gap.js";
import { type LetterFields, letterShape } from "../filing/letter-shape.js";
import { type Original, originalSchema } from "../filing/original.js";
import { day, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** The items of art. 15 by what they hold, `a` to `i`. */
export const changedItems = [
  "controller",
  "purposes",
  "persons-or-data",
  "recipients",
  "transfers",
  "retention",
  "rights",
  "security",
  "links-or-processors",
] as const;

/** An item that changed. */
export type ChangedItem = (typeof changedItems)[number];

/** One of {@link changedItems}. */
export const changedItem = z.enum(changedItems);

/** One item that has changed. */
export const changeSchema = z.strictObject({
  item: changedItem,
  before: text.exactOptional(),
  after: text,
});

/** One item that has changed. */
export interface Change {
  /** The item of art. 15. */
  item: ChangedItem;
  /** What was declared. */
  before?: string;
  /** What holds now. */
  after: string;
}

/** Fields of a {@link ChangeNotice}. */
export const changeNoticeShape = {
  kind: z.literal("change-notice"),
  ...letterShape,
  original: originalSchema,
  processing: text,
  changes: z.array(changeSchema).min(1),
  effectiveOn: orGap(day),
};

/** Tells the authority that a declared processing, or a transfer, has changed. */
export const changeNoticeSchema: PayloadSchema<ChangeNotice, typeof changeNoticeShape> =
  z.strictObject(changeNoticeShape);

/**
 * Notice of a change, due without delay; for a transfer, without delay or within eight working days.
 *
 * @see Law 09-08, art. 15; decree 2-09-165, art. 49
 */
export interface ChangeNotice extends LetterFields {
  /** Kind of payload. */
  kind: "change-notice";
  /** The first registration, which the notice quotes (internal rules, 33). */
  original: Original;
  /** Name of the processing. */
  processing: string;
  /** The changes, item by item. */
  changes: Change[];
  /** Day from which they hold. */
  effectiveOn: string | Gap;
}
