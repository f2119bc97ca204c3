import type { AuthorisationTrigger } from "@data-tika/core/law";
import * as z from "zod";
import { type DirectAccess, directAccessSchema } from "../filing/direct-access.js";
import { type FilingFields, filingShape } from "../filing/filing-shape.js";
import { orUnknown, type UnknownYet } from "../filing/gap.js";
import { type Model, modelSchema } from "../filing/model.js";
import {
  type ProcessingFields,
  processingShape,
  type SafeguardFields,
  safeguardShape,
} from "../filing/processing-shape.js";
import { text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** The six cases of art. 12-1. */
const triggers = [
  "sensitive-data",
  "purpose-change",
  "genetic-data",
  "offence-data",
  "cin-number",
  "interconnection",
] as const satisfies AuthorisationTrigger[];

/** What makes an authorisation necessary: the cases of the law, and two that the practice of the authority adds. */
export const authorisationReasons = [...triggers, "biometric-data", "access-control"] as const;

/** Id of a reason for an authorisation. */
export type AuthorisationReason = AuthorisationTrigger | "biometric-data" | "access-control";

/** One of {@link authorisationReasons}. */
export const authorisationReason = z.enum(authorisationReasons);

/** Fields of a {@link AuthorisationRequest}. */
export const authorisationRequestShape = {
  kind: z.literal("authorisation-request"),
  ...filingShape,
  reasons: z.array(authorisationReason).min(1),
  justification: orUnknown(text),
  model: modelSchema.exactOptional(),
  ...processingShape,
  access: orUnknown(z.array(directAccessSchema).min(1)),
  ...safeguardShape,
};

/** A request for prior authorisation: the contents of decree 27. */
export const authorisationRequestSchema: PayloadSchema<
  AuthorisationRequest,
  typeof authorisationRequestShape
> = z.strictObject(authorisationRequestShape);

/**
 * A request for prior authorisation.
 *
 * @see Law 09-08, arts. 12-1 and 21; decree 2-09-165, art. 27
 */
export interface AuthorisationRequest extends FilingFields, ProcessingFields, SafeguardFields {
  /** Kind of payload. */
  kind: "authorisation-request";
  /** Why an authorisation is needed, all of the reasons. */
  reasons: AuthorisationReason[];
  /** Why the processing needs these data, or this link. */
  justification: string | UnknownYet;
  /** The model decision it conforms to, if any. */
  model?: Model;
  /** Services in charge and persons with direct access (decree 27-6). */
  access: DirectAccess[] | UnknownYet;
}
