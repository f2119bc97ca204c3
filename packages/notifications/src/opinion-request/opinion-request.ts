import * as z from "zod";
import { type LetterFields, letterShape } from "../filing/letter-shape.js";
import { description, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Fields of a {@link OpinionRequest}. */
export const opinionRequestShape = {
  kind: z.literal("opinion-request"),
  ...letterShape,
  requester: z.enum(["government", "parliament", "public-body", "other"]),
  subject: z.enum(["bill", "regulation", "state-security-file", "suspects-register", "processing", "other"]),
  title: text,
  summary: description,
  urgent: z.boolean(),
  urgencyReason: text.exactOptional(),
};

/** Asks the authority for its opinion. */
export const opinionRequestSchema: PayloadSchema<OpinionRequest, typeof opinionRequestShape> =
  z.strictObject(opinionRequestShape);

/**
 * Request for an opinion: two months, one more by a reasoned decision, one month when urgent.
 *
 * @see Law 09-08, arts. 2-4, 27 and 50; decree 2-09-165, art. 25
 */
export interface OpinionRequest extends LetterFields {
  /** Kind of payload. */
  kind: "opinion-request";
  /** Who asks. */
  requester: "government" | "parliament" | "public-body" | "other";
  /** What the opinion is about. */
  subject: "bill" | "regulation" | "state-security-file" | "suspects-register" | "processing" | "other";
  /** Title of the text or file. */
  title: string;
  /** What it does with personal data. */
  summary: string;
  /** Whether an answer within one month is asked for. Open to the Government and Parliament only. */
  urgent: boolean;
  /** Why it is urgent. */
  urgencyReason?: string;
}
