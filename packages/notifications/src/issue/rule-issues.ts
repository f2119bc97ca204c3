import type { PayloadKind } from "../kind.js";
import { holds, valueAt } from "../rule/condition.js";
import type { Rule } from "../rule/rule.js";
import { rulesOf } from "../rule/rules.js";
import type { PayloadIssue } from "./issue.js";
import { makeIssue } from "./make-issue.js";

/** The rules between fields that a well-shaped payload breaks; each code is given once for a field. */
export function ruleIssues(kind: PayloadKind, payload: unknown): PayloadIssue[] {
  const broken = rulesOf(kind).flatMap((rule) =>
    pathsOf(rule, payload).map((path) => makeIssue({ kind, path, sentence: rule.labels, ...origin(rule) })),
  );
  const seen = new Set<string>();
  return broken.filter(({ code, pointer }) => {
    const key = `${code} ${pointer}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

const origin = ({ code, article, mark }: Rule) => ({ code, article, mark });

function pathsOf(rule: Rule, payload: unknown): (string | number)[][] {
  const { each } = rule;
  if (each === undefined) return holds(rule.refuseWhen, payload) ? [[...rule.at]] : [];
  const list = valueAt(payload, each);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, index) => (holds(rule.refuseWhen, item) ? [[...each, index, ...rule.at]] : []));
}
