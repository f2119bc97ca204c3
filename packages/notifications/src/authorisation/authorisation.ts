import type { Language } from "@data-tika/core";
import * as z from "zod";
import { type Gap, orGap } from "../filing/gap.js";
import { type IssuedFields, issuedShape } from "../filing/issued.js";
import { day, language, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Who took responsibility for reading the authority's silence as an authorisation. */
export const silenceReadingSchema = z.strictObject({
  role: text,
  on: day,
  ranOutOn: day,
});

/** Who read the authority's silence as an authorisation. */
export interface SilenceReading {
  /** Function of the person, never a name. */
  role: string;
  /** Day of the decision. */
  on: string;
  /** Day on which the authority's time had run out. */
  ranOutOn: string;
}

/** Fields of a {@link Authorisation}. */
export const authorisationShape = {
  kind: z.literal("authorisation"),
  version: z.literal(1),
  language,
  grant: z.enum(["express", "by-silence"]),
  number: orGap(text),
  on: day,
  ...issuedShape,
  deliberation: text.exactOptional(),
  conditions: z.array(text).exactOptional(),
  until: day.exactOptional(),
  silence: silenceReadingSchema.exactOptional(),
};

/** An authorisation, given expressly or by silence. */
export const authorisationSchema: PayloadSchema<Authorisation, typeof authorisationShape> =
  z.strictObject(authorisationShape);

/**
 * An authorisation: two months to decide, extendable once, silence granting it.
 *
 * @see Law 09-08, arts. 12-1 and 21; decree 2-09-165, art. 28
 */
export interface Authorisation extends IssuedFields {
  /** Kind of payload. */
  kind: "authorisation";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** Express, or by silence within the time; silence counts only once a person has decided so. */
  grant: "express" | "by-silence";
  /** Its number, exactly as issued. Silence has none. */
  number: string | Gap;
  /** Day it was issued, or on which the time ran out. */
  on: string;
  /** The deliberation that grants it. */
  deliberation?: string;
  /** Conditions it sets. */
  conditions?: string[];
  /** Last day it holds, where it sets one. */
  until?: string;
  /** The person's decision, where it rests on silence. */
  silence?: SilenceReading;
}
