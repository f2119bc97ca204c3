import * as z from "zod";
import { type FilingFields, filingShape } from "../filing/filing-shape.js";
import {
  type ProcessingFields,
  processingShape,
  type SafeguardFields,
  safeguardShape,
} from "../filing/processing-shape.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Fields of a {@link Declaration}. */
export const declarationShape = {
  kind: z.literal("declaration"),
  ...filingShape,
  exception: z.enum(["12-1-a", "12-1-c", "12-1-d", "22"]).exactOptional(),
  ...processingShape,
  ...safeguardShape,
};

/** A prior declaration: the nine items of art. 15, a to i. */
export const declarationSchema: PayloadSchema<Declaration, typeof declarationShape> =
  z.strictObject(declarationShape);

/**
 * A prior declaration of art. 12-2.
 *
 * @see Law 09-08, arts. 13 to 15
 */
export interface Declaration extends FilingFields, ProcessingFields, SafeguardFields {
  /** Kind of payload. */
  kind: "declaration";
  /**
   * The exception that leaves a declaration where an authorisation would be needed: 12-1-a (associations), 12-1-c
   * (health staff), 12-1-d (auxiliaries of justice) or 22 (health data under secrecy; decree 29 reads otherwise).
   */
  exception?: "12-1-a" | "12-1-c" | "12-1-d" | "22";
}
