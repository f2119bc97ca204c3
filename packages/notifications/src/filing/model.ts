import * as z from "zod";
import { text } from "./text.js";

/** The decision of the authority that a filing says it follows. */
export const modelSchema = z.strictObject({
  decision: text,
  subject: text,
});

/** The decision that a filing follows. */
export interface Model {
  /** Number of the decision, such as `D-940-2025`. */
  decision: string;
  /** What it is about. */
  subject: string;
}
