import * as z from "zod";
import { filingShape } from "../filing/filing-shape.js";
import { orUnknown } from "../filing/gap.js";
import { modelSchema } from "../filing/model.js";
import { processingShape } from "../filing/processing-shape.js";
import { rightsContactSchema } from "../filing/rights-contact.js";

/**
 * A simplified declaration: items a to f of art. 15.
 *
 * The French text of art. 16 asks for b to f, the Arabic for a to f; a to f is sent.
 */
export const simplifiedDeclarationSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("simplified-declaration"),
  ...filingShape,
  /** Listed automated processing (art. 16) or listed non-automated processing (art. 17). */
  ground: z.enum(["art-16", "art-17"]),
  /** The decision that lists the processing. */
  model: modelSchema,
  ...processingShape,
  /** Where rights are exercised; not asked by art. 16, given when known. */
  rights: orUnknown(rightsContactSchema).exactOptional(),
});

/**
 * A simplified declaration of art. 16 or 17.
 *
 * @see Law 09-08, arts. 16 and 17
 */
export interface SimplifiedDeclaration extends z.infer<typeof simplifiedDeclarationSchema> {}
