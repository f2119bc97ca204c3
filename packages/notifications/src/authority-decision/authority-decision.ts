import type { Language } from "@data-tika/core";
import * as z from "zod";
import { type IssuedFields, issuedShape } from "../filing/issued.js";
import { day, description, language, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** What the authority may order after a fair hearing. */
export const orderedMeasures = ["blocking", "erasure", "destruction", "temporary-ban", "final-ban"] as const;

/** A measure that the authority may order. */
export type OrderedMeasure = (typeof orderedMeasures)[number];

/** One of {@link orderedMeasures}. */
export const orderedMeasure = z.enum(orderedMeasures);

/** Fields of a {@link AuthorityDecision}. */
export const authorityDecisionShape = {
  kind: z.literal("authority-decision"),
  version: z.literal(1),
  language,
  decision: z.enum([
    "extension",
    "refusal",
    "move-to-authorisation",
    "withdrawal",
    "order",
    "complement-asked",
  ]),
  number: text,
  notifiedOn: day,
  ...issuedShape,
  touches: text.exactOptional(),
  reasons: description,
  until: day.exactOptional(),
  asked: z.array(text).exactOptional(),
  measures: z.array(orderedMeasure).exactOptional(),
};

/** A decision of the authority on a filing or a processing, other than a receipt or an authorisation. */
export const authorityDecisionSchema: PayloadSchema<AuthorityDecision, typeof authorityDecisionShape> =
  z.strictObject(authorityDecisionShape);

/**
 * A decision of the authority.
 *
 * @see Law 09-08, arts. 20, 30, 31 and 51; decree 2-09-165, arts. 22 and 28
 */
export interface AuthorityDecision extends IssuedFields {
  /** Kind of payload. */
  kind: "authority-decision";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** What is decided. */
  decision: "extension" | "refusal" | "move-to-authorisation" | "withdrawal" | "order" | "complement-asked";
  /** The authority's reference. */
  number: string;
  /** Day it was notified. */
  notifiedOn: string;
  /** Number of the receipt or authorisation it touches, where there is one. */
  touches?: string;
  /** The reasons. */
  reasons: string;
  /** New end of the time, for an extension. */
  until?: string;
  /** What is asked for, when a complement is asked. */
  asked?: string[];
  /** What is ordered. */
  measures?: OrderedMeasure[];
}
