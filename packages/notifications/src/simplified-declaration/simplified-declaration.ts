import * as z from "zod";
import { type FilingFields, filingShape } from "../filing/filing-shape.js";
import { orUnknown, type UnknownYet } from "../filing/gap.js";
import { type Model, modelSchema } from "../filing/model.js";
import { type ProcessingFields, processingShape } from "../filing/processing-shape.js";
import { type RightsContact, rightsContactSchema } from "../filing/rights-contact.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Fields of a {@link SimplifiedDeclaration}. */
export const simplifiedDeclarationShape = {
  kind: z.literal("simplified-declaration"),
  ...filingShape,
  ground: z.enum(["art-16", "art-17"]),
  model: modelSchema,
  ...processingShape,
  rights: orUnknown(rightsContactSchema).exactOptional(),
};

/**
 * A simplified declaration: items a to f of art. 15.
 *
 * The French text of art. 16 asks for b to f, the Arabic for a to f; a to f is sent.
 */
export const simplifiedDeclarationSchema: PayloadSchema<
  SimplifiedDeclaration,
  typeof simplifiedDeclarationShape
> = z.strictObject(simplifiedDeclarationShape);

/**
 * A simplified declaration of art. 16 or 17.
 *
 * @see Law 09-08, arts. 16 and 17
 */
export interface SimplifiedDeclaration extends FilingFields, ProcessingFields {
  /** Kind of payload. */
  kind: "simplified-declaration";
  /** Listed automated processing (art. 16) or listed non-automated processing (art. 17). */
  ground: "art-16" | "art-17";
  /** The decision that lists the processing. */
  model: Model;
  /** Where rights are exercised; not asked by art. 16, given when known. */
  rights?: RightsContact | UnknownYet;
}
