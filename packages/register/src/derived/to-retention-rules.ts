import type { Catalogue } from "@data-tika/core/sql";
import { defineRules, type RuleSet } from "@data-tika/retention";
import type { Processing } from "../declaration/processing.js";

/** What the rules are checked against. */
export interface ToRetentionRulesOptions {
  /** The database's own tables, from `readCatalogue`; without it, tables and columns are not checked. */
  readonly catalogue?: Catalogue;
}

/**
 * The retention rules of processings, checked together.
 *
 * @param processings - Defined processings; two that hold one table must not contradict each other.
 * @param options - What the rules are checked against.
 * @returns The rules, for `planRetention`, `decideRetention` and `forecastRetention`.
 * @throws {@link DataTikaError} `retention.duplicate_rule`, `retention.floor_exceeds_ceiling`,
 *   `retention.unknown_column` and the other codes of `defineRules`.
 * @example
 * ```ts
 * import { defineProcessing, toRetentionRules } from "@data-tika/register";
 * import { sample } from "@data-tika/register/sample";
 *
 * const { rules } = toRetentionRules([defineProcessing(sample)]);
 * rules.map(({ id, then }) => `${id}: ${then}`); // => [ 'unsubscribed: delete' ]
 * ```
 * @see Law 09-08, arts. 3-1-e, 15-f and 55
 */
export function toRetentionRules(
  processings: readonly Processing[],
  options: ToRetentionRulesOptions = {},
): RuleSet {
  return defineRules(
    processings.flatMap(({ retention }) => retention.map(({ rule }) => rule)),
    { ...options, accept: processings.flatMap(({ acceptedPresets = [] }) => acceptedPresets) },
  );
}
