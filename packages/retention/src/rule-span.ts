import { addPeriod, type CivilDay, type Period } from "@data-tika/core/time";
import type { RetentionReason, RetentionRecord } from "./decision.js";
import { findStart, type StartRow } from "./find-start.js";
import { isGiven, type ReadyRule, type ReadyRules } from "./ready-rules.js";
import type { Rule } from "./rule.js";

/** The days that a rule gives for a row. */
export interface RuleSpan {
  readonly rule: Rule;
  /** Day on which its last phase ends. */
  readonly end: CivilDay;
  /** Day on which each of its phases ends. */
  readonly ends: readonly CivilDay[];
  readonly floor: CivilDay | undefined;
  readonly ceiling: CivilDay | undefined;
}

/**
 * The days that each of the rules that apply to a row gives; `undefined` when none does, or one cannot say.
 *
 * @param because - Takes the count and what is missing for it.
 */
export function spansOf(
  { rules, reads, withoutZone, zones }: ReadyRules,
  { values, events }: RetentionRecord,
  because: RetentionReason[],
): readonly RuleSpan[] | undefined {
  const row: StartRow = { values, withoutZone, events, zones };
  for (const { column, rule } of reads)
    if (!isGiven(row, column)) because.push({ code: "value-missing", rule, column });
  if (because.length > 0) return undefined;
  const spans: RuleSpan[] = [];
  let isKnown = true;
  for (const ready of rules) {
    if (ready.applies !== undefined && !ready.applies(values)) continue;
    const span = spanOf(ready, row, because);
    if (span === undefined) isKnown = false;
    else spans.push(span);
  }
  if (isKnown && spans.length === 0) because.push({ code: "no-rule" });
  return isKnown && spans.length > 0 ? spans : undefined;
}

function spanOf(ready: ReadyRule, row: StartRow, because: RetentionReason[]): RuleSpan | undefined {
  const { rule } = ready;
  const start = findStart(rule, row, because);
  if (start === undefined) return undefined;
  const ends: CivilDay[] = [];
  let end = start;
  for (const [at, { name: phase, keep: period }] of rule.phases.entries()) {
    end = endOf(start, ready.ends[at]);
    ends.push(end);
    because.push({ code: "phase", rule: rule.id, phase, period, until: end });
  }
  const floor = boundOf(start, ready, "floor", because);
  const ceiling = boundOf(start, ready, "ceiling", because);
  return { rule, end, ends, floor, ceiling };
}

function boundOf(
  start: CivilDay,
  ready: ReadyRule,
  code: "floor" | "ceiling",
  because: RetentionReason[],
): CivilDay | undefined {
  const bound = ready.rule[code];
  if (bound === undefined) return undefined;
  const until = endOf(start, ready[code]);
  because.push({ code, rule: ready.rule.id, period: bound.period, source: bound.source, until });
  return until;
}

// A start so late that its end leaves the calendar is never due.
function endOf(start: CivilDay, period: Period | undefined): CivilDay {
  return start >= "9000" || period === undefined ? "9999-12-31" : addPeriod(start, period);
}
