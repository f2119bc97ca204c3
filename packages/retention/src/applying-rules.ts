import { predicateOf, type RowValues } from "./condition-predicate.js";
import { sameDataset } from "./dataset-name.js";
import type { RetentionRecord } from "./decision.js";
import type { Rule } from "./rule.js";
import { summedPeriod } from "./rule-periods.js";
import { isInForce, type RuleSet } from "./rule-set.js";

/** A rule made ready to be asked of many rows. */
export interface ReadyRule {
  readonly rule: Rule;
  /** Whether the rule's condition is true; left out where it has none. */
  readonly applies: ((row: RowValues) => boolean) | undefined;
  /** For each phase, the time from the start to its end. */
  readonly ends: readonly string[];
}

interface ReadySet {
  readonly on: string;
  readonly dataset: string;
  readonly rules: readonly ReadyRule[];
}

// Rows come table by table, for one day: the last answer serves nearly all of them.
const lastOf = new WeakMap<RuleSet, ReadySet>();

/** The rules that apply to a row on a day. */
export function applyingRules(set: RuleSet, { dataset, values }: RetentionRecord, on: string): ReadyRule[] {
  let ready = lastOf.get(set);
  if (ready === undefined || ready.on !== on || ready.dataset !== dataset) {
    const rules = set.rules.filter(
      (rule) => sameDataset(rule.dataset, dataset, set.defaultSchema) && isInForce(rule, on),
    );
    ready = { on, dataset, rules: rules.map(readyRule) };
    lastOf.set(set, ready);
  }
  return ready.rules.filter(({ applies }) => applies === undefined || applies(values));
}

function readyRule(rule: Rule): ReadyRule {
  const ends = rule.phases.map((_, at) => summedPeriod(rule, at + 1));
  return { rule, applies: rule.where && predicateOf(rule.where), ends };
}
