import * as z from "zod";
import { issuedShape } from "../filing/issued.js";
import { day, description, language, text } from "../filing/text.js";

/** What the authority may order after a fair hearing. */
export const orderedMeasure = z.enum(["blocking", "erasure", "destruction", "temporary-ban", "final-ban"]);

/** A decision of the authority on a filing or a processing, other than a receipt or an authorisation. */
export const authorityDecisionSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("authority-decision"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** What is decided. */
  decision: z.enum([
    "extension",
    "refusal",
    "move-to-authorisation",
    "withdrawal",
    "order",
    "complement-asked",
  ]),
  /** The authority's reference. */
  number: text,
  /** Day it was notified. */
  notifiedOn: day,
  ...issuedShape,
  /** Number of the receipt or authorisation it touches, where there is one. */
  touches: text.exactOptional(),
  /** The reasons. */
  reasons: description,
  /** New end of the time, for an extension. */
  until: day.exactOptional(),
  /** What is asked for, when a complement is asked. */
  asked: z.array(text).exactOptional(),
  /** What is ordered. */
  measures: z.array(orderedMeasure).exactOptional(),
});

/**
 * A decision of the authority.
 *
 * @see Law 09-08, arts. 20, 30, 31 and 51; decree 2-09-165, arts. 22 and 28
 */
export interface AuthorityDecision extends z.infer<typeof authorityDecisionSchema> {}
