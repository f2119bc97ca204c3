import * as z from "zod";
import { text } from "./text.js";

const originalShape = {
  kind: z.enum(["declaration", "authorisation", "transfer"]),
  number: text,
};

/** Named, so that declarations which hold it stay short. */
export interface OriginalSchema extends z.ZodObject<typeof originalShape, z.core.$strict> {}

/** The formality that a document refers to. */
export const originalSchema: OriginalSchema = z.strictObject(originalShape);

/** The formality that a document refers to. */
export interface Original {
  /** Receipt of a declaration, authorisation, or authorisation of a transfer. */
  kind: "declaration" | "authorisation" | "transfer";
  /** Its number, exactly as issued; a placeholder is refused. */
  number: string;
}
