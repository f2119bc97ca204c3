import * as z from "zod";
import { legalBasisSchema } from "./legal-basis.js";
import { localisedSchema } from "./localised.js";
import { slugSchema } from "./slug.js";

const id = slugSchema;
// Less than a century, as notices take it.
const period = z.string().regex(/^P(?=\d)(\d{1,2}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/);

/** One purpose: determined, explicit and legitimate (art. 3-1-b). */
export const purposeSchema = z.strictObject({
  /** Name of the purpose in code; consent events name it. */
  id,
  /** The purpose, as the formality and the notice state it. */
  statement: localisedSchema,
  /** Consent, or one of the five exceptions of art. 4. */
  basis: legalBasisSchema,
  /** The categories of persons it concerns; all when left out. */
  persons: z.array(id).min(1).exactOptional(),
  /** How consent is asked for; for a purpose whose basis is consent. */
  consent: z
    .strictObject({
      /** How long a consent lasts, an ISO 8601 period; until it is withdrawn when left out. */
      validFor: period.exactOptional(),
      /** Channels that are asked for one by one, such as `email` and `sms`. */
      channels: z.array(id).min(1).exactOptional(),
      /** Whose consent binds when a minor has several legal representatives. The law gives no default. */
      representation: z.enum(["any", "all", "named"]).exactOptional(),
    })
    .exactOptional(),
  /** Recipients that this purpose communicates data to (art. 4, paragraph 2), by their id. */
  recipients: z.array(id).min(1).exactOptional(),
});

/** One purpose of a processing. */
export interface Purpose extends z.infer<typeof purposeSchema> {}
