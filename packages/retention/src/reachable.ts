import { shiftDay } from "@data-tika/core/time";
import type { ColumnTest, Condition } from "./condition.js";
import { sameDataset } from "./dataset-name.js";
import { failure } from "./failure.js";
import type { Rule } from "./rule.js";

/** Finds rules that can never apply, and days between two versions of one rule on which neither does. */
export function checkReach(rules: readonly Rule[], schema: string | undefined): void {
  for (const rule of rules) {
    if ((rule.inForceFrom ?? "") > (rule.inForceUntil ?? "9999"))
      throw failure("retention.unreachable_rule", { rule: rule.id, field: "inForceUntil" });
    if (rule.where && isNeverTrue(rule.where))
      throw failure("retention.unreachable_rule", { rule: rule.id, field: "where" });
  }
  for (const rule of rules) checkGap(rule, rules, schema);
}

// Versions of one rule: the same rows, counted from the same day, each in force for a time.
function checkGap(rule: Rule, rules: readonly Rule[], schema: string | undefined): void {
  const until = rule.inForceUntil;
  if (until === undefined) return;
  const versions = rules.filter((other) => sameRows(rule, other, schema));
  const next = versions
    .filter(({ inForceFrom }) => (inForceFrom ?? "") > until)
    .toSorted((one, other) => ((one.inForceFrom ?? "") < (other.inForceFrom ?? "") ? -1 : 1))[0];
  if (next === undefined) return;
  const covered = versions.some(
    (other) => (other.inForceFrom ?? "") <= shiftDay(until, 1) && (other.inForceUntil ?? "9999") > until,
  );
  if (!covered) throw failure("retention.rule_gap", { rule: rule.id, other: next.id });
}

function sameRows(one: Rule, other: Rule, schema: string | undefined): boolean {
  const sameWhere = JSON.stringify(one.where) === JSON.stringify(other.where);
  return sameDataset(one.dataset, other.dataset, schema) && sameStart(one, other) && sameWhere;
}

/** Whether the time of two rules runs from the same day. */
export function sameStart({ start: one }: Rule, { start: other }: Rule): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

// Sure of what it says: a condition it does not see through may still be never true.
function isNeverTrue(condition: Condition): boolean {
  if ("any" in condition) return condition.any.every(isNeverTrue);
  if ("not" in condition) return false;
  const parts = "all" in condition ? condition.all.flatMap(flat) : [condition];
  if (parts.some((part) => "any" in part && isNeverTrue(part))) return true;
  const tests = parts.filter((part): part is ColumnTest => "column" in part);
  return tests.some((test) => clash(tests.filter(({ column }) => column === test.column)));
}

function flat(condition: Condition): readonly Condition[] {
  return "all" in condition ? condition.all.flatMap(flat) : [condition];
}

// Whether no value passes all these tests of one column.
function clash(tests: readonly ColumnTest[]): boolean {
  const isEmpty = tests.some((test) => "is" in test && test.is === "null");
  if (isEmpty && tests.some((test) => !("is" in test) || test.is === "not-null")) return true;
  const [first, ...others] = tests.flatMap((test): readonly (readonly (string | number | boolean)[])[] =>
    "equals" in test ? [[test.equals]] : "in" in test ? [test.in] : [],
  );
  if (first && !first.some((value) => others.every((values) => values.includes(value)))) return true;
  const lowest = Math.max(...tests.map((test) => ("above" in test ? test.above : Number.NEGATIVE_INFINITY)));
  const highest = Math.min(...tests.map((test) => ("below" in test ? test.below : Number.POSITIVE_INFINITY)));
  const from = tests
    .flatMap((test) => ("onOrAfter" in test ? [test.onOrAfter] : []))
    .toSorted()
    .at(-1);
  const before = tests.flatMap((test) => ("before" in test ? [test.before] : [])).toSorted()[0];
  return lowest >= highest || (from !== undefined && before !== undefined && from >= before);
}
