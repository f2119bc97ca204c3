import * as z from "zod";
import { type Condition, conditionSchema } from "./condition.js";
import { type RuleStart, startSchema } from "./rule-start.js";

const period = z.string().regex(/^P(?=\d)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/);
const name = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = z.iso.date();
const mark = z.enum(["text", "secondary", "inference"]);

/** What happens to a row once its time has run out, mildest first. */
export const retentionActions = [
  "review",
  "restrict",
  "archive-then-delete",
  "pseudonymise",
  "anonymise",
  "delete",
] as const;

/** What happens to a row once its time has run out. */
export type RetentionAction = (typeof retentionActions)[number];

/** A limit that another text puts on a period: a statute's floor, or the ceiling of the law or the authority. */
export const boundSchema = z.strictObject({
  /** How long, counted from the rule's start: ISO 8601 in years, months, weeks and days. */
  period,
  /** The text it stands in, such as `cndp/350-2013`. */
  source: z.string().min(1),
  /** How sure it is. */
  mark,
});

/** A limit that another text puts on a period. */
export interface Bound extends z.infer<typeof boundSchema> {}

/** One stretch of a row's life. */
export const phaseSchema = z.strictObject({
  /** `active`: in daily use. `intermediate`: kept aside for a claim or a duty. `definitive`: for history, statistics or science. */
  name: z.enum(["active", "intermediate", "definitive"]),
  /** How long it lasts, counted on from the phase before: ISO 8601 in years, months, weeks and days. */
  keep: period,
});

/** One stretch of a row's life. */
export interface Phase extends z.infer<typeof phaseSchema> {}

/**
 * How long the rows of one table are kept, from which day, and what happens then. Plain data: it survives JSON.
 */
export const ruleSchema = z.strictObject({
  /** Name of the rule, unique in its set: lower case, digits and dashes. */
  id: name,
  /** The table, or `schema.table`. */
  dataset: z.string().min(1).max(127),
  /** Which of its rows; all when left out. */
  where: conditionSchema.optional(),
  /** From when the time runs: a column, an event of a related row, an age reached, or the last of several. */
  start: startSchema,
  /** The phases in order. The periods are summed and added to the start at once, never one by one. */
  phases: z.array(phaseSchema).min(1).max(3).readonly(),
  /** What happens then. */
  then: z.enum(retentionActions),
  /** The shortest time a statute allows; the row is kept at least so long. */
  floor: boundSchema.optional(),
  /** The longest time the law or the authority allows; the row is kept no longer, unless a floor says so. */
  ceiling: boundSchema.optional(),
  /** Where the period comes from: a legal reference, or the controller's own declaration. */
  source: z.string().min(1),
  /**
   * How sure the source is, which says nothing of the figure: a period that the controller chose and declared stands
   * under art. 15-f, and that article was read.
   */
  mark,
  /**
   * Whether a keyed digest of each row deleted is kept: it proves for a single row that it was deleted, and keeps a
   * restored backup from bringing rows back. A sweep then needs the key.
   */
  tombstones: z.literal(true).optional(),
  /** The preset it was made from; one whose mark is not `text` must be accepted by name. */
  preset: name.optional(),
  /** First day the rule applies. */
  inForceFrom: day.optional(),
  /** Last day the rule applies. */
  inForceUntil: day.optional(),
});

/** How long the rows of one table are kept, from which day, and what happens then. */
export interface Rule extends Omit<z.infer<typeof ruleSchema>, "where" | "start"> {
  /** Which of its rows; all when left out. */
  readonly where?: Condition | undefined;
  /** From when the time runs: a column, an event of a related row, an age reached, or the last of several. */
  readonly start: RuleStart;
}
