import * as z from "zod";
import { orUnknown } from "../filing/gap.js";
import { rightsContactSchema } from "../filing/rights-contact.js";
import { day, language, text } from "../filing/text.js";

/** The controller, as a notice names it. */
export const noticeControllerSchema = z.strictObject({
  /** Name. */
  name: text,
  /** Postal address on one line. */
  address: text.exactOptional(),
  /** Representative in Morocco, if the controller is abroad. */
  representative: text.exactOptional(),
});

/** The controller, as a notice names it. */
export interface NoticeController extends z.infer<typeof noticeControllerSchema> {}

/** Whether an answer is compulsory, and what happens without it. */
export const noticeAnswerSchema = z.strictObject({
  /** The question or data, as the form names it. */
  field: text,
  /** Whether it must be answered. */
  compulsory: z.boolean(),
  /** What happens without an answer. */
  consequence: text.exactOptional(),
});

/** Whether an answer is compulsory. */
export interface NoticeAnswer extends z.infer<typeof noticeAnswerSchema> {}

/** The receipt or authorisation a notice cites. */
export const noticeFormalitySchema = z.strictObject({
  /** Receipt of a declaration, or authorisation. */
  kind: z.enum(["declaration", "authorisation"]),
  /** Its number, exactly as issued; a placeholder is refused. */
  number: orUnknown(text),
  /** Day it was issued. */
  on: day.exactOptional(),
});

/** The receipt or authorisation a notice cites. */
export interface NoticeFormality extends z.infer<typeof noticeFormalitySchema> {}

/** What a person is told when data are collected: art. 5-1, a to d. */
export const collectionNoticeSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("collection-notice"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** From the person (art. 5-1) or from somebody else (art. 5-3). */
  collection: z.enum(["direct", "indirect"]),
  /** The controller and its representative (art. 5-1-a). */
  controller: noticeControllerSchema,
  /** The purposes (art. 5-1-b). */
  purposes: z.array(text).min(1),
  /** Recipients or categories of recipients (art. 5-1-c). An empty list says "none". */
  recipients: orUnknown(z.array(text)),
  /** Compulsory and optional answers (art. 5-1-c); asked when data come from the person. */
  answers: z.array(noticeAnswerSchema).exactOptional(),
  /** Where indirect data come from. */
  source: text.exactOptional(),
  /** Where access, rectification and opposition are exercised (arts. 5-1-c, 7 to 9; decree 43). */
  rights: rightsContactSchema,
  /** How long the data are kept, in words. */
  retention: text.exactOptional(),
  /** Transfers abroad, in words. */
  transfers: text.exactOptional(),
  /** Whether the data travel on an open network, which the notice must say (art. 5-4). */
  openNetwork: z.boolean(),
  /** Receipt or authorisation (art. 5-1-d); asked when data come from the person. */
  formality: noticeFormalitySchema.exactOptional(),
});

/**
 * What a person is told when data are collected.
 *
 * @see Law 09-08, art. 5; decree 2-09-165, arts. 34, 43 and 44
 */
export interface CollectionNotice extends z.infer<typeof collectionNoticeSchema> {}
