import * as z from "zod";
import { localisedSchema } from "./localised.js";

/** A matching, interconnection or other linking with another file (art. 15-i). */
export const linkSchema = z.strictObject({
  /** What is done. */
  kind: z.enum(["matching", "interconnection", "other-linking", "assignment"]),
  /** The other file, and whose it is. */
  with: localisedSchema,
  /** Whether the two files serve the same purpose; different ones need an authorisation (art. 12-1-f). */
  purposes: z.enum(["same", "different"]),
  /** What the link is for. */
  aim: localisedSchema,
});

/** A matching, interconnection or other linking with another file. */
export interface Link extends z.infer<typeof linkSchema> {}
