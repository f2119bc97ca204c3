import * as z from "zod";
import { period, text } from "./text.js";

/** How long a category of data is kept, from when, and what happens then. */
export const retentionPeriodSchema = z.strictObject({
  data: text,
  period,
  from: text,
  outcome: z.enum(["delete", "anonymise", "pseudonymise", "archive-then-delete", "restrict", "review"]),
});

/** How long a category of data is kept. */
export interface RetentionPeriod {
  /** The data, in words. */
  data: string;
  /** How long, an ISO 8601 duration. What is declared here binds (art. 55). */
  period: string;
  /** The event the period runs from. */
  from: string;
  /** What happens at its end. */
  outcome: "delete" | "anonymise" | "pseudonymise" | "archive-then-delete" | "restrict" | "review";
}
