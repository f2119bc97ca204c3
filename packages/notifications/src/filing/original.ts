import * as z from "zod";
import { text } from "./text.js";

/** The formality that a document refers to. */
export const originalSchema = z.strictObject({
  kind: z.enum(["declaration", "authorisation", "transfer"]),
  number: text,
});

/** The formality that a document refers to. */
export interface Original {
  /** Receipt of a declaration, authorisation, or authorisation of a transfer. */
  kind: "declaration" | "authorisation" | "transfer";
  /** Its number, exactly as issued; a placeholder is refused. */
  number: string;
}
