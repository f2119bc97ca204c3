import { type AuthorisationTrigger, authorisationTriggers } from "@data-tika/core/law";
import * as z from "zod";
import { directAccessSchema } from "../filing/direct-access.js";
import { filingShape } from "../filing/filing-shape.js";
import { orUnknown } from "../filing/gap.js";
import { modelSchema } from "../filing/model.js";
import { processingShape, safeguardShape } from "../filing/processing-shape.js";
import { text } from "../filing/text.js";

/** Reasons that the practice of the authority adds to the six triggers of art. 12-1. */
const practiceReasons = ["biometric-data", "access-control"] as const;

/** What makes an authorisation necessary: the ids of `authorisationTriggers`, and two of practice. */
export const authorisationReason = z.enum([
  ...(Object.keys(authorisationTriggers) as AuthorisationTrigger[]),
  ...practiceReasons,
]);

/** Id of a reason for an authorisation. */
export type AuthorisationReason = z.infer<typeof authorisationReason>;

/** A request for prior authorisation: the contents of decree 27. */
export const authorisationRequestSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("authorisation-request"),
  ...filingShape,
  /** Why an authorisation is needed, all of the reasons. */
  reasons: z.array(authorisationReason).min(1),
  /** Why the processing needs these data, or this link. */
  justification: orUnknown(text),
  /** The model decision it conforms to, if any. */
  model: modelSchema.exactOptional(),
  ...processingShape,
  /** Services in charge and persons with direct access (decree 27-6). */
  access: orUnknown(z.array(directAccessSchema).min(1)),
  ...safeguardShape,
});

/**
 * A request for prior authorisation.
 *
 * @see Law 09-08, arts. 12-1 and 21; decree 2-09-165, art. 27
 */
export interface AuthorisationRequest extends z.infer<typeof authorisationRequestSchema> {}
