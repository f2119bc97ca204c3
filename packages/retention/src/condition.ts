import * as z from "zod";

const column = z.string().min(1).max(63);
// The first day of the calendar has none before it, so that nothing tells rows of it from others.
const day = z.iso.date().refine((text) => text > "0001-01-01");

/** One test of a column, or several joined: the whole language a rule's `where` is written in. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | ColumnTest;

/** A test of one column. A test of an empty column is neither true nor false, as in SQL. */
export type ColumnTest =
  | { readonly column: string; readonly is: "null" | "not-null" }
  | { readonly column: string; readonly equals: string | number | boolean }
  | { readonly column: string; readonly in: readonly string[] | readonly number[] }
  | { readonly column: string; readonly below: number }
  | { readonly column: string; readonly above: number }
  | { readonly column: string; readonly before: string }
  | { readonly column: string; readonly onOrAfter: string };

// Whole numbers only: they compare alike in JavaScript and in every numeric type of PostgreSQL.
const whole = z.int();
const columnTestSchema = z.union([
  z.strictObject({ column, is: z.enum(["null", "not-null"]) }),
  z.strictObject({ column, equals: z.union([z.string(), whole, z.boolean()]) }),
  z.strictObject({ column, in: z.union([z.array(z.string()).min(1), z.array(whole).min(1)]) }),
  z.strictObject({ column, below: whole }),
  z.strictObject({ column, above: whole }),
  z.strictObject({ column, before: day }),
  z.strictObject({ column, onOrAfter: day }),
]);

/**
 * Which rows a rule is about: comparisons of a column with a value, joined by `all`, `any` and `not`.
 *
 * The language is closed so that one condition means the same in TypeScript and in SQL: text is compared for equality
 * only (its order depends on the database's collation), order is for whole numbers and for days.
 */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    columnTestSchema,
  ]),
);

/** The tests of columns inside a condition, in order. */
export function columnTests(condition: Condition): readonly ColumnTest[] {
  if ("all" in condition) return condition.all.flatMap(columnTests);
  if ("any" in condition) return condition.any.flatMap(columnTests);
  if ("not" in condition) return columnTests(condition.not);
  return [condition];
}
