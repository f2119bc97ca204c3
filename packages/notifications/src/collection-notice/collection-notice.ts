import type { Language } from "@data-tika/core";
import * as z from "zod";
import { orUnknown, type UnknownYet } from "../filing/gap.js";
import { type RightsContact, rightsContactSchema } from "../filing/rights-contact.js";
import { day, language, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** The controller, as a notice names it. */
export const noticeControllerSchema = z.strictObject({
  name: text,
  address: text.exactOptional(),
  representative: text.exactOptional(),
});

/** The controller, as a notice names it. */
export interface NoticeController {
  /** Name. */
  name: string;
  /** Postal address on one line. */
  address?: string;
  /** Representative in Morocco, if the controller is abroad. */
  representative?: string;
}

/** Whether an answer is compulsory, and what happens without it. */
export const noticeAnswerSchema = z.strictObject({
  field: text,
  compulsory: z.boolean(),
  consequence: text.exactOptional(),
});

/** Whether an answer is compulsory. */
export interface NoticeAnswer {
  /** The question or data, as the form names it. */
  field: string;
  /** Whether it must be answered. */
  compulsory: boolean;
  /** What happens without an answer. */
  consequence?: string;
}

/** The receipt or authorisation a notice cites. */
export const noticeFormalitySchema = z.strictObject({
  kind: z.enum(["declaration", "authorisation"]),
  number: orUnknown(text),
  on: day.exactOptional(),
});

/** The receipt or authorisation a notice cites. */
export interface NoticeFormality {
  /** Receipt of a declaration, or authorisation. */
  kind: "declaration" | "authorisation";
  /** Its number, exactly as issued; a placeholder is refused. */
  number: string | UnknownYet;
  /** Day it was issued. */
  on?: string;
}

/** Fields of a {@link CollectionNotice}. */
export const collectionNoticeShape = {
  kind: z.literal("collection-notice"),
  version: z.literal(1),
  language,
  collection: z.enum(["direct", "indirect"]),
  controller: noticeControllerSchema,
  purposes: z.array(text).min(1),
  recipients: orUnknown(z.array(text)),
  answers: z.array(noticeAnswerSchema).exactOptional(),
  source: text.exactOptional(),
  rights: rightsContactSchema,
  retention: text.exactOptional(),
  transfers: text.exactOptional(),
  openNetwork: z.boolean(),
  formality: noticeFormalitySchema.exactOptional(),
};

/** What a person is told when data are collected: art. 5-1, a to d. */
export const collectionNoticeSchema: PayloadSchema<CollectionNotice, typeof collectionNoticeShape> =
  z.strictObject(collectionNoticeShape);

/**
 * What a person is told when data are collected.
 *
 * @see Law 09-08, art. 5; decree 2-09-165, arts. 34, 43 and 44
 */
export interface CollectionNotice {
  /** Kind of payload. */
  kind: "collection-notice";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** From the person (art. 5-1) or from somebody else (art. 5-3). */
  collection: "direct" | "indirect";
  /** The controller and its representative (art. 5-1-a). */
  controller: NoticeController;
  /** The purposes (art. 5-1-b). */
  purposes: string[];
  /** Recipients or categories of recipients (art. 5-1-c). An empty list says "none". */
  recipients: string[] | UnknownYet;
  /** Compulsory and optional answers (art. 5-1-c); asked when data come from the person. */
  answers?: NoticeAnswer[];
  /** Where indirect data come from. */
  source?: string;
  /** Where access, rectification and opposition are exercised (arts. 5-1-c, 7 to 9; decree 43). */
  rights: RightsContact;
  /** How long the data are kept, in words. */
  retention?: string;
  /** Transfers abroad, in words. */
  transfers?: string;
  /** Whether the data travel on an open network, which the notice must say (art. 5-4). */
  openNetwork: boolean;
  /** Receipt or authorisation (art. 5-1-d); asked when data come from the person. */
  formality?: NoticeFormality;
}
