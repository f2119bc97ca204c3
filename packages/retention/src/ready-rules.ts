import { isCivilDay, type Period, parsePeriod } from "@data-tika/core/time";
import { columnTests } from "./condition.js";
import { predicateOf, type RowValues } from "./condition-predicate.js";
import { sameDataset } from "./dataset-name.js";
import { failure } from "./failure.js";
import type { Rule } from "./rule.js";
import { summedPeriod } from "./rule-periods.js";
import { isInForce, type RuleSet } from "./rule-set.js";

/** A rule made ready to be asked of many rows. */
export interface ReadyRule {
  readonly rule: Rule;
  /** Whether the rule's condition is true; left out where it has none. */
  readonly applies: ((row: RowValues) => boolean) | undefined;
  /** For each phase, the time from the start to its end. */
  readonly ends: readonly Period[];
  readonly floor: Period | undefined;
  readonly ceiling: Period | undefined;
}

/** The rules of a table that are in force on a day. */
export interface ReadyRules {
  readonly on: string;
  readonly dataset: string;
  readonly rules: readonly ReadyRule[];
  /** The columns that their conditions read, each with a rule that does. */
  readonly reads: readonly { readonly column: string; readonly rule: string }[];
  /** Its columns of which a `Date` does not tell the day. */
  readonly withoutZone: readonly string[];
  /** The same for tables of events, as the rules name them. */
  readonly zones: NonNullable<RuleSet["withoutZone"]>;
}

/** The columns of a row, and those of them of which a `Date` does not tell the day. */
export interface GivenRow {
  readonly values: RowValues;
  readonly withoutZone: readonly string[];
}

// Rows come table by table, for one day: the last answer serves nearly all of them.
const lastOf = new WeakMap<RuleSet, ReadyRules>();

/**
 * The rules that a row of a table is asked by on a day.
 *
 * @throws `retention.invalid_day` when `on` is no day of the calendar before the year 9000.
 */
export function readyRules(set: RuleSet, dataset: string, on: string): ReadyRules {
  const last = lastOf.get(set);
  if (last !== undefined && last.on === on && last.dataset === dataset) return last;
  if (!isCivilDay(on) || on >= "9000") throw failure("retention.invalid_day", { field: "on" });
  const rules = set.rules
    .filter((rule) => sameDataset(rule.dataset, dataset, set.defaultSchema) && isInForce(rule, on))
    .map(readyRule);
  const reads = rules.flatMap(({ rule: { id: rule, where } }) =>
    (where ? columnTests(where) : []).map(({ column }) => ({ column, rule })),
  );
  const zones = set.withoutZone ?? {};
  const ready: ReadyRules = {
    on,
    dataset,
    rules,
    reads: reads.filter(({ column }, at) => reads.findIndex((one) => one.column === column) === at),
    withoutZone: rules.flatMap(({ rule }) => zones[rule.dataset] ?? []),
    zones,
  };
  lastOf.set(set, ready);
  return ready;
}

function readyRule(rule: Rule): ReadyRule {
  return {
    rule,
    applies: rule.where && predicateOf(rule.where),
    ends: rule.phases.map((_, at) => parsePeriod(summedPeriod(rule, at + 1))),
    floor: rule.floor && parsePeriod(rule.floor.period),
    ceiling: rule.ceiling && parsePeriod(rule.ceiling.period),
  };
}

/** Whether a column was given so that it can be read: a `Date` tells no day of a time without a zone. */
export function isGiven({ values, withoutZone }: GivenRow, column: string): boolean {
  const value = values[column];
  if (value === undefined) return false;
  return withoutZone.length === 0 || !(value instanceof Date) || !withoutZone.includes(column);
}
