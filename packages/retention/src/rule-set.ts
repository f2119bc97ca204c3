import type { Rule } from "./rule.js";

/** Rules that `defineRules` has checked. Plain data; made by `defineRules` only. */
export interface RuleSet {
  /** Version of this shape. */
  readonly version: 1;
  /** The rules, in the order given. */
  readonly rules: readonly Rule[];
  /** Presets that were accepted by name. */
  readonly accepted: readonly string[];
}

/** Whether two names mean one table; `table` and `schema.table` do. */
export function sameDataset(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** Whether a rule applies on a day. */
export function isInForce(rule: Rule, on: string): boolean {
  return (rule.inForceFrom ?? on) <= on && on <= (rule.inForceUntil ?? on);
}
