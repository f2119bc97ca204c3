import * as z from "zod";
import { letterShape } from "../filing/letter-shape.js";
import { description, text } from "../filing/text.js";

/** Asks the authority for its opinion. */
export const opinionRequestSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("opinion-request"),
  ...letterShape,
  /** Who asks. */
  requester: z.enum(["government", "parliament", "public-body", "other"]),
  /** What the opinion is about. */
  subject: z.enum(["bill", "regulation", "state-security-file", "suspects-register", "processing", "other"]),
  /** Title of the text or file. */
  title: text,
  /** What it does with personal data. */
  summary: description,
  /** Whether an answer within one month is asked for. Open to the Government and Parliament only. */
  urgent: z.boolean(),
  /** Why it is urgent. */
  urgencyReason: text.exactOptional(),
});

/**
 * Request for an opinion: two months, one more by a reasoned decision, one month when urgent.
 *
 * @see Law 09-08, arts. 2-4, 27 and 50; decree 2-09-165, art. 25
 */
export interface OpinionRequest extends z.infer<typeof opinionRequestSchema> {}
