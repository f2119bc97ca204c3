import * as z from "zod";
import { filingShape } from "../filing/filing-shape.js";
import { processingShape, safeguardShape } from "../filing/processing-shape.js";

/** A prior declaration: the nine items of art. 15, a to i. */
export const declarationSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("declaration"),
  ...filingShape,
  ...processingShape,
  ...safeguardShape,
});

/**
 * A prior declaration of art. 12-2.
 *
 * @see Law 09-08, arts. 13 to 15
 */
export interface Declaration extends z.infer<typeof declarationSchema> {}
