import type { Rule } from "./rule.js";

/** Rules that `defineRules` has checked. Plain data; made by `defineRules` only. */
export interface RuleSet {
  /** Version of this shape. */
  readonly version: 1;
  /** The rules, in the order given. */
  readonly rules: readonly Rule[];
  /** Presets that were accepted by name. */
  readonly accepted: readonly string[];
  /** Schema of the tables that are named without one, as the catalogue told; absent without a catalogue. */
  readonly defaultSchema?: string;
}

/** Whether a rule applies on a day. */
export function isInForce(rule: Rule, on: string): boolean {
  return (rule.inForceFrom ?? on) <= on && on <= (rule.inForceUntil ?? on);
}
