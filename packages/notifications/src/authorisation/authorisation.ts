import * as z from "zod";
import { orGap } from "../filing/gap.js";
import { issuedShape } from "../filing/issued.js";
import { day, language, text } from "../filing/text.js";

/** Who took responsibility for reading the authority's silence as an authorisation. */
export const silenceReadingSchema = z.strictObject({
  /** Function of the person, never a name. */
  role: text,
  /** Day of the decision. */
  on: day,
  /** Day on which the authority's time had run out. */
  ranOutOn: day,
});

/** Who read the authority's silence as an authorisation. */
export interface SilenceReading extends z.infer<typeof silenceReadingSchema> {}

/** An authorisation, given expressly or by silence. */
export const authorisationSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("authorisation"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** Express, or by silence within the time; silence counts only once a person has decided so. */
  grant: z.enum(["express", "by-silence"]),
  /** Its number, exactly as issued. Silence has none. */
  number: orGap(text),
  /** Day it was issued, or on which the time ran out. */
  on: day,
  ...issuedShape,
  /** The deliberation that grants it. */
  deliberation: text.exactOptional(),
  /** Conditions it sets. */
  conditions: z.array(text).exactOptional(),
  /** Last day it holds, where it sets one. */
  until: day.exactOptional(),
  /** The person's decision, where it rests on silence. */
  silence: silenceReadingSchema.exactOptional(),
});

/**
 * An authorisation: two months to decide, extendable once, silence granting it.
 *
 * @see Law 09-08, arts. 12-1 and 21; decree 2-09-165, art. 28
 */
export interface Authorisation extends z.infer<typeof authorisationSchema> {}
