import * as z from "zod";
import { type Condition, conditionSchema } from "./condition.js";

const column = z.string().min(1).max(63);
const name = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const columnStartSchema = z.strictObject({
  /** The column that holds the day the time runs from: a date, or a time that is read on Morocco's clock. */
  column,
});

const birthdayStartSchema = z.strictObject({
  /** The column that holds the day of birth. */
  birthday: column,
  /** The age in full years on whose day the time begins; 18 is the age of majority. */
  age: z.int().min(0).max(150),
});

const eventStartSchema = z.strictObject({
  /** Name of the event, under which a record carries its rows. */
  event: name,
  /** The table whose rows tell of the event, or `schema.table`. */
  dataset: z.string().min(1).max(127),
  /** Its column with the day; of several rows, the last day counts, and one without a day keeps the row. */
  column,
  /** Which of its rows belong to the row: its column on the left, the column of the rule's own table on the right. */
  by: z.record(column, column).refine((pairs) => Object.keys(pairs).length > 0),
  /** Which of these tell of the event; all when left out. */
  where: conditionSchema.optional(),
});

const optional = {
  /** The event may never have happened: an empty column, or no row, then does not count. */
  optional: z.literal(true).optional(),
};

const lastOfSchema = z.strictObject({
  /** Several days: the last one counts. One that is empty keeps the row, unless it is `optional`. */
  lastOf: z
    .array(
      z.union([
        columnStartSchema.extend(optional),
        birthdayStartSchema.extend(optional),
        eventStartSchema.extend(optional),
      ]),
    )
    .min(2)
    .max(8)
    .readonly(),
});

/** From when the time of a row runs: a column, an age reached, an event of another table, or the last of several. */
export const startSchema = z.union([columnStartSchema, birthdayStartSchema, eventStartSchema, lastOfSchema]);

/** The day in a column of the row. */
export interface ColumnStart extends z.infer<typeof columnStartSchema> {}

/** The day on which a person reaches an age; who was born on 29 February reaches it on the 28th in a year without one. */
export interface BirthdayStart extends z.infer<typeof birthdayStartSchema> {}

/** The last day in rows of another table that belong to the row: the last contact, the closing of the file. */
export interface EventStart extends Omit<z.infer<typeof eventStartSchema>, "where"> {
  /** Which of these tell of the event; all when left out. */
  readonly where?: Condition | undefined;
}

/** One day from which time may run. */
export type StartPoint = ColumnStart | BirthdayStart | EventStart;

/** One day of several; `optional` when the event may never have happened. */
export type LastOfPoint = StartPoint & { readonly optional?: true | undefined };

/** From when the time of a row runs. */
export type RuleStart = StartPoint | { readonly lastOf: readonly LastOfPoint[] };

/** The days that a start is made of: itself, or those of which the last one counts. */
export function startPoints(start: RuleStart): readonly LastOfPoint[] {
  return "lastOf" in start ? start.lastOf : [start];
}

/** The column of the rule's own table that a point reads; `undefined` for an event. */
export function ownColumn(point: StartPoint): string | undefined {
  if ("event" in point) return undefined;
  return "birthday" in point ? point.birthday : point.column;
}

/** The pairs of columns by which rows of an event belong to a row, in an order that does not depend on how they were written. */
export function eventPairs({ by }: EventStart): readonly (readonly [theirs: string, own: string])[] {
  return Object.entries(by).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** The age as a period: ISO 8601 in years. */
export function agePeriod({ age }: BirthdayStart): string {
  return `P${age}Y`;
}
