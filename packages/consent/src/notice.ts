import * as z from "zod";
import {
  type ConsentPurpose,
  consentPurposeSchema,
  instantSchema,
  slugSchema,
  wordsSchema,
} from "./consent-purpose.js";

/** What {@link noticeSchema} calls direct marketing for which no channel is named. */
export const marketingWithoutChannels = "consent.marketing_without_channels";

/** What is shown to a person before data are collected. It is evidence: a change is a new notice. */
export const noticeSchema = z.strictObject({
  /** Version of this shape. */
  version: z.literal(1),
  /** Identifier of the notice, the same in all its revisions. */
  id: slugSchema,
  /** From when this revision is shown, RFC 3339 with an offset. */
  effectiveFrom: instantSchema,
  /** Identity of the controller, article 5-1-a. */
  controller: z.string().min(1),
  /** Identity of its representative, where there is one, article 5-1-a. */
  representative: z.string().min(1).exactOptional(),
  /** Where the rights are exercised. */
  contact: z.string().min(1),
  /** Particulars of the receipt or the authorisation, article 5-1-d. */
  formality: z.string().min(1).exactOptional(),
  /** The text shown, by language; a language that is not here cannot have been shown. */
  text: wordsSchema,
  /** The purposes asked for. */
  purposes: z
    .array(consentPurposeSchema)
    .min(1)
    .refine((purposes) => new Set(purposes.map(({ id }) => id)).size === purposes.length)
    .refine((purposes) => purposes.every(asksWhatItAnswers))
    .refine((purposes) => purposes.every(asksEachChannel), { message: marketingWithoutChannels }),
});

// Article 10 asks for the consent to a means: one yes does not cover e-mail, messages, calls and fax together.
function asksEachChannel({ marketing, channels }: ConsentPurpose): boolean {
  return marketing !== true || channels !== undefined;
}

// An answer that is said to be compulsory must be one that the purpose asks for.
function asksWhatItAnswers({ answers = {}, data = [], sensitive = [] }: ConsentPurpose): boolean {
  const asked: readonly string[] = [...data, ...sensitive];
  return Object.keys(answers).every((answer) => asked.includes(answer));
}

/** What is shown to a person before data are collected. */
export interface Notice extends z.infer<typeof noticeSchema> {}

/** A notice under the digest of its content, which is the only name events know it by. */
export interface NoticeCapsule {
  /** SHA-256 over the notice's canonical JSON, hexadecimal. */
  readonly digest: string;
  /** The notice. */
  readonly notice: Notice;
}
