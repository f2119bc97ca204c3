import type { $ZodIssue } from "zod/v4/core";
import type { PayloadKind } from "../kind.js";
import { valueAt } from "../rule/condition.js";
import type { PayloadIssue } from "./issue.js";
import { type Limit, shapeSentence } from "./limit-sentences.js";
import { makeIssue } from "./make-issue.js";
import type { ShapeCode } from "./sentences.js";

/** The issues of zod in our words: one for each fault, without a value, an unknown name or a programming word. */
export function shapeIssues(kind: PayloadKind, value: unknown, found: readonly $ZodIssue[]): PayloadIssue[] {
  return found.flatMap((issue) => issuesOf(kind, value, issue, []));
}

function issuesOf(
  kind: PayloadKind,
  value: unknown,
  issue: $ZodIssue,
  above: readonly PropertyKey[],
): PayloadIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const branch = issue.errors[branchOf(valueAt(value, path))] ?? issue.errors[0] ?? [];
    return branch.flatMap((inner) => issuesOf(kind, value, inner, path));
  }
  if (issue.code === "unrecognized_keys")
    return issue.keys.map(() => shapeIssue(kind, "unknown-field", [...path, "?"]));
  return [shapeIssue(kind, codeOf(issue, valueAt(value, path)), path, limitOf(issue))];
}

/** A field takes its value, or a gap: the value's faults are shown unless a gap was meant. */
function branchOf(value: unknown): number {
  const status = valueAt(value, ["status"]);
  return status === "unknown-yet" ? 1 : status === "not-applicable" ? 2 : 0;
}

function codeOf(issue: $ZodIssue, value: unknown): ShapeCode {
  switch (issue.code) {
    case "invalid_type":
      return value === undefined ? "missing" : "wrong-type";
    case "invalid_value":
      return value === undefined ? "missing" : "unknown-choice";
    case "too_small":
      return issue.origin === "array" ? "too-few" : "out-of-range";
    case "too_big":
      return issue.origin === "string" ? "too-long" : issue.origin === "array" ? "too-many" : "out-of-range";
    case "invalid_format":
      if (typeof value === "string" && !/\S/.test(value)) return "blank";
      return issue.format === "date" ? "invalid-day" : "invalid-format";
    case "invalid_union":
      return value === undefined ? "missing" : "unknown-choice";
    default:
      return "wrong-type";
  }
}

function limitOf(issue: $ZodIssue): Limit | undefined {
  if (issue.code === "too_small") return { end: "least", at: Number(issue.minimum) };
  return issue.code === "too_big" ? { end: "most", at: Number(issue.maximum) } : undefined;
}

function shapeIssue(
  kind: PayloadKind,
  code: ShapeCode,
  path: readonly PropertyKey[],
  limit?: Limit,
): PayloadIssue {
  const keys = path.map((key) => (typeof key === "number" ? key : String(key)));
  return makeIssue({ kind, code, path: keys, sentence: shapeSentence(code, limit) });
}
