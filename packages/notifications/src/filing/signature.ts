import * as z from "zod";
import { day, text } from "./text.js";

const signatureShape = {
  name: text,
  role: text,
  place: text,
  on: day,
  undertaking: z.literal(true),
};

/** Named, so that declarations which hold it stay short. */
export interface SignatureSchema extends z.ZodObject<typeof signatureShape, z.core.$strict> {}

/** Who signs, and the undertaking that goes with it. */
export const signatureSchema: SignatureSchema = z.strictObject(signatureShape);

/** Who signs. */
export interface Signature {
  /** Name of the signatory. */
  name: string;
  /** Function of the signatory. */
  role: string;
  /** Place. */
  place: string;
  /** Day of signing. */
  on: string;
  /** The processing will follow Law 09-08 (art. 13) and what is filed is accurate. */
  undertaking: true;
}
