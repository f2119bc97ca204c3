import type { CivilDay } from "@data-tika/core/time";
import { checkFactsOnce } from "./check-facts.js";
import type { RetentionDecision, RetentionReason, RetentionRecord } from "./decision.js";
import { failure } from "./failure.js";
import type { Hold } from "./hold.js";
import { holdOn } from "./hold-on.js";
import type { HolderFacts } from "./holder.js";
import { type ReadyRules, readyRules } from "./ready-rules.js";
import { type RetentionAction, type Rule, retentionActions } from "./rule.js";
import type { RuleSet } from "./rule-set.js";
import { type RuleSpan, spansOf } from "./rule-span.js";
import { eliminates, extensionOf, type HeldTable, standingVisas } from "./standing-visas.js";

/** The circumstances of a decision. */
export interface DecideOptions extends HolderFacts {
  /** Day to decide for. */
  readonly on: CivilDay;
  /**
   * Who holds the data. There is no default, as in a plan.
   *
   * @see Law 69-99, articles 3 and 35
   */
  readonly holder: "public" | "private";
  /** The holds that stand; others' rows may be among them. */
  readonly holds?: readonly Hold[];
}

/**
 * Where one row stands on a day: its phase, the day its time runs out, what is due then, and why.
 *
 * Every rule in force whose condition is true applies. The row is kept for the longest of their periods, no longer
 * than the shortest ceiling, and at least for the longest floor: a statute outweighs a ceiling. When the rules
 * disagree on the action, the mildest is taken. An authorisation of the CNDP to keep longer (`extensions`) outweighs
 * the rules until its last day, for its purposes alone. A missing start leaves the row where it is, as does a
 * column that a rule or a hold reads and the record does not give; a hold outweighs all.
 *
 * @param rules - Made by `defineRules`.
 * @param record - The row. Not changed.
 * @param options - The day, the holds, and for public archives what Archives du Maroc has approved.
 * @returns The decision; the same arguments give the same one.
 * @throws {@link DataTikaError} `retention.invalid_day` when `on` is no day of the calendar before the year 9000.
 * @throws {@link DataTikaError} `retention.holder_undeclared` when `holder` is neither `public` nor `private`.
 * @throws {@link DataTikaError} `retention.invalid_holder` when a fact of the holder has another shape; it names the field.
 * @example
 * ```ts
 * import { decideRetention, defineRules } from "@data-tika/retention";
 *
 * const rules = defineRules([
 *   {
 *     id: "visits",
 *     dataset: "visits",
 *     start: { column: "closed_on" },
 *     phases: [{ name: "active", keep: "P1M" }],
 *     then: "delete",
 *     source: "declaration to the CNDP",
 *     mark: "text",
 *   },
 * ]);
 * const record = { dataset: "visits", key: ["7"], values: { closed_on: "2026-01-31" } };
 * const decision = decideRetention(rules, record, { on: "2026-02-28", holder: "private" });
 * decision.dueOn; // => 2026-02-28
 * decision.action; // => delete
 * const hold = { id: "h-1", dataset: "visits", key: ["7"], matter: "2026/14" };
 * decideRetention(rules, record, { on: "2026-02-28", holder: "private", holds: [hold] }).action; // => keep
 * ```
 * @see Law 09-08, article 3-1-e; law 69-99, articles 6 to 11
 */
export function decideRetention(
  rules: RuleSet,
  record: RetentionRecord,
  options: DecideOptions,
): RetentionDecision {
  const { on, holder } = options;
  const ready = readyRules(rules, record.dataset, on);
  if (holder !== "public" && holder !== "private") throw failure("retention.holder_undeclared");
  checkFactsOnce(options);
  const because: RetentionReason[] = [];
  const spans = spansOf(ready, record, because);
  if (spans === undefined)
    return decided(record, { on, phase: "unknown", dueOn: null, action: "keep", because });
  const longest = spans.reduce((longer, span) => (span.end > longer.end ? span : longer));
  const decidedBy = dueDay(spans, longest);
  because.push(decidedBy);
  for (const { rule, end } of spans)
    if (rule.id !== decidedBy.rule) because.push({ code: "overridden", rule: rule.id, dueOn: end });
  const ruled = decidedBy.dueOn;
  const table = { dataset: record.dataset, on, defaultSchema: rules.defaultSchema };
  const extension = extensionOf(options, table);
  const extended = extension !== undefined && extension.until > ruled;
  const dueOn = extended ? extension.until : ruled;
  if (extended) because.push({ code: "extension", reference: extension.reference, until: dueOn });
  const phase = on >= dueOn ? "ended" : on >= ruled ? "definitive" : phaseOn(longest, on);
  const action =
    on < dueOn ? "keep" : dueAction(spans, longest.rule, { record, ready, table, options, because });
  return decided(record, { on, phase, dueOn, action, because });
}

// Built without spreading: this runs once for each row of a table.
function decided(
  { dataset, key }: RetentionRecord,
  { on, phase, dueOn, action, because }: Omit<RetentionDecision, "version" | "dataset" | "key">,
): RetentionDecision {
  return { version: 1, dataset, key, on, phase, dueOn, action, because };
}

type DecidedBy = Extract<RetentionReason, { readonly code: "decided-by" }>;

function dueDay(spans: readonly RuleSpan[], longest: RuleSpan): DecidedBy {
  let [by, bound, dueOn]: [string, DecidedBy["bound"], CivilDay] = [longest.rule.id, "period", longest.end];
  for (const { rule, ceiling } of spans)
    if (ceiling !== undefined && ceiling < dueOn) [by, bound, dueOn] = [rule.id, "ceiling", ceiling];
  for (const { rule, floor } of spans)
    if (floor !== undefined && floor > dueOn) [by, bound, dueOn] = [rule.id, "floor", floor];
  return { code: "decided-by", rule: by, bound, dueOn };
}

// Beyond the phases only a floor keeps the row: nobody uses it daily any more.
function phaseOn({ rule, ends }: RuleSpan, on: CivilDay): "active" | "intermediate" | "definitive" {
  return rule.phases[ends.findIndex((until) => on < until)]?.name ?? "intermediate";
}

interface DueRow {
  readonly record: RetentionRecord;
  readonly ready: ReadyRules;
  readonly table: HeldTable;
  readonly options: DecideOptions;
  readonly because: RetentionReason[];
}

function dueAction(
  spans: readonly RuleSpan[],
  decider: Rule,
  { record, ready, table, options, because }: DueRow,
): "keep" | "block" | RetentionAction {
  const { withoutZone } = ready;
  const held = holdOn(record, options.holds ?? [], { defaultSchema: table.defaultSchema, withoutZone });
  if (held) {
    because.push(held);
    return "keep";
  }
  const mildest =
    retentionActions.find((action) => spans.some(({ rule }) => rule.then === action)) ?? "review";
  const visas = eliminates(mildest) ? standingVisas(options, table) : undefined;
  if (visas !== undefined && !record.listed?.some((list) => visas.includes(list))) {
    because.push({ code: "no-visa", dataset: record.dataset });
    return "block";
  }
  if (mildest === decider.then) return mildest;
  const milder = spans.find(({ rule }) => rule.then === mildest)?.rule ?? decider;
  because.push({ code: "milder-action", rule: milder.id, action: mildest });
  return mildest;
}
