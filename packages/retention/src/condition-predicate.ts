import type { ColumnTest, Condition } from "./condition.js";
import { startDayOf } from "./start-day.js";

/** A row's columns by name, as the database driver or the application gives them. */
export type RowValues = Readonly<Record<string, unknown>>;

/** True, false, or `undefined` for SQL's unknown. */
type Truth = boolean | undefined;

const compiled = new WeakMap<Condition, (row: RowValues) => boolean>();

/** The condition as a function over a row: `true` exactly where SQL would say so. Compiled once for each condition. */
export function predicateOf(condition: Condition): (row: RowValues) => boolean {
  const known = compiled.get(condition);
  if (known !== undefined) return known;
  const test = compile(condition);
  const predicate = (row: RowValues) => test(row) === true;
  compiled.set(condition, predicate);
  return predicate;
}

function compile(condition: Condition): (row: RowValues) => Truth {
  if ("all" in condition) {
    const tests = condition.all.map(compile);
    return (row) => joined(tests, row, false);
  }
  if ("any" in condition) {
    const tests = condition.any.map(compile);
    return (row) => joined(tests, row, true);
  }
  if ("not" in condition) {
    const test = compile(condition.not);
    return (row) => negated(test(row));
  }
  return compileColumn(condition);
}

// `and` is settled by one false, `or` by one true; otherwise one unknown leaves the whole unknown.
function joined(tests: readonly ((row: RowValues) => Truth)[], row: RowValues, settles: boolean): Truth {
  let answer: Truth = !settles;
  for (const test of tests) {
    const truth = test(row);
    if (truth === settles) return settles;
    if (truth === undefined) answer = undefined;
  }
  return answer;
}

function negated(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function compileColumn(test: ColumnTest): (row: RowValues) => Truth {
  const { column } = test;
  if ("is" in test) return (row) => isEmpty(row[column]) === (test.is === "null");
  const truth = valueTruth(test);
  return (row) => {
    const value = row[column];
    return isEmpty(value) ? undefined : truth(value);
  };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined;
}

// Which test it is, is settled once and not for each row.
function valueTruth(test: Exclude<ColumnTest, { readonly is: unknown }>): (value: unknown) => Truth {
  if ("equals" in test) {
    const { equals } = test;
    return (value) => equal(value, equals);
  }
  if ("in" in test) return (value) => test.in.some((one) => equal(value, one) === true);
  if ("below" in test) return (value) => negated(atLeast(value, test.below));
  if ("above" in test) return (value) => ordered(value, test.above, (order) => order > 0);
  const isDue =
    "before" in test ? (day: string) => day < test.before : (day: string) => day >= test.onOrAfter;
  return (value) => {
    const day = startDayOf(value);
    return day === undefined ? undefined : isDue(day);
  };
}

function equal(value: unknown, expected: string | number | boolean): Truth {
  if (typeof expected === "number") return ordered(value, expected, (order) => order === 0);
  return value === expected;
}

function atLeast(value: unknown, whole: number): Truth {
  return ordered(value, whole, (order) => order >= 0);
}

function ordered(value: unknown, whole: number, holds: (order: number) => boolean): Truth {
  const order = compareToWhole(value, whole);
  return order === undefined ? undefined : holds(order);
}

// Drivers give `bigint` and `numeric` as text: their whole part is compared without passing through a double.
function compareToWhole(value: unknown, whole: number): number | undefined {
  const decimal = typeof value === "string" ? /^(-?)(\d+)(?:\.(\d*))?$/.exec(value) : null;
  if (decimal !== null) {
    const [, sign, digits = "", fraction = ""] = decimal;
    const truncated = BigInt(digits) * (sign === "-" ? -1n : 1n);
    if (truncated !== BigInt(whole)) return truncated > BigInt(whole) ? 1 : -1;
    if (/^0*$/.test(fraction)) return 0;
    return sign === "-" ? -1 : 1;
  }
  if (typeof value !== "number" && typeof value !== "bigint" && typeof value !== "string") return undefined;
  const number = typeof value === "string" ? Number(value) : value;
  // PostgreSQL's NaN is greater than every number.
  if (Number.isNaN(number)) return 1;
  if (number > whole) return 1;
  return number < whole ? -1 : 0;
}
