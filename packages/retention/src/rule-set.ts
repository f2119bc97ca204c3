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
  /**
   * By table, as the rules name it: the columns with a day or a time without a zone, as the catalogue told. A driver's `Date`
   * for them is on the host's clock, and does not tell the day.
   */
  readonly withoutZone?: Readonly<Record<string, readonly string[]>>;
}

/** Whether a rule applies on a day. */
export function isInForce(rule: Rule, on: string): boolean {
  return (rule.inForceFrom ?? on) <= on && on <= (rule.inForceUntil ?? on);
}
