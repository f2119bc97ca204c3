import * as z from "zod";
import { description } from "./text.js";

/** How persons are informed. */
export const informationSchema = z.strictObject({
  means: z.array(z.enum(["e-mail", "paper", "display", "electronic-form", "notice", "interview"])).min(1),
  text: description.exactOptional(),
});

/** How persons are informed. */
export interface Information {
  /** The means of decree 34. */
  means: ("e-mail" | "paper" | "display" | "electronic-form" | "notice" | "interview")[];
  /** The text shown. */
  text?: string;
}
