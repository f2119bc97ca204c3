import { type Rule, ruleSchema } from "@data-tika/retention";
import * as z from "zod";
import { localisedSchema } from "./localised.js";

/** A retention rule, with the words the formality and the notice use for it. */
export const declaredRetentionSchema = z.strictObject({
  /** Which data. */
  data: localisedSchema,
  /** The event the time runs from. */
  from: localisedSchema,
  /** The rule that is planned and carried out. */
  rule: ruleSchema,
});

/** A retention rule, with the words the formality and the notice use for it. */
export interface DeclaredRetention extends Omit<z.infer<typeof declaredRetentionSchema>, "rule"> {
  /** The rule that is planned and carried out. */
  readonly rule: Rule;
}
