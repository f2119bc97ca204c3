import * as z from "zod";
import { text } from "./text.js";

/** A link between this processing and another file, or data assigned to a third party. */
export const linkSchema = z.strictObject({
  kind: z.enum(["matching", "interconnection", "other-linking", "assignment"]),
  with: text,
  purposes: z.enum(["same", "different"]),
  aim: text,
});

/** A link between this processing and another file. */
export interface Link {
  /** Matching, interconnection, any other linking, or assignment (*cession*). */
  kind: "matching" | "interconnection" | "other-linking" | "assignment";
  /** The other file and who keeps it. */
  with: string;
  /** Whether both sides have the same main purpose; different purposes need an authorisation (12-1-f). */
  purposes: "same" | "different";
  /** What the link serves. */
  aim: string;
}
