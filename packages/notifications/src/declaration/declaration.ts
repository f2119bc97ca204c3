import * as z from "zod";
import { filingShape } from "../filing/filing-shape.js";
import { processingShape, safeguardShape } from "../filing/processing-shape.js";

/** A prior declaration: the nine items of art. 15, a to i. */
export const declarationSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("declaration"),
  ...filingShape,
  /**
   * The exception that leaves a declaration where an authorisation would be needed: 12-1-a (associations), 12-1-c
   * (health staff), 12-1-d (auxiliaries of justice) or 22 (health data under secrecy; decree 29 reads otherwise).
   */
  exception: z.enum(["12-1-a", "12-1-c", "12-1-d", "22"]).exactOptional(),
  ...processingShape,
  ...safeguardShape,
});

/**
 * A prior declaration of art. 12-2.
 *
 * @see Law 09-08, arts. 13 to 15
 */
export interface Declaration extends z.infer<typeof declarationSchema> {}
