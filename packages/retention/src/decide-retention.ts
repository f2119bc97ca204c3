import { addPeriod, type CivilDay, isCivilDay } from "@data-tika/core/time";
import { applyingRules, type ReadyRule } from "./applying-rules.js";
import { checkFactsOnce } from "./check-facts.js";
import type { RetentionDecision, RetentionReason, RetentionRecord } from "./decision.js";
import { failure } from "./failure.js";
import { findStart } from "./find-start.js";
import type { Hold } from "./hold.js";
import { holdOn } from "./hold-on.js";
import type { HolderFacts } from "./holder.js";
import { type RetentionAction, type Rule, retentionActions } from "./rule.js";
import type { RuleSet } from "./rule-set.js";
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
 * the rules until its last day, for its purposes alone. A missing start leaves the row where it is, and a hold outweighs all.
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
  if (!isCivilDay(on) || on >= "9000") throw failure("retention.invalid_day", { field: "on" });
  if (holder !== "public" && holder !== "private") throw failure("retention.holder_undeclared");
  checkFactsOnce(options);
  const table = { dataset: record.dataset, on, defaultSchema: rules.defaultSchema };
  const applying = applyingRules(rules, record, on);
  const spans = applying.map((ready) => spanOf(ready, record));
  const because: RetentionReason[] = [];
  for (const { steps } of spans) for (const step of steps) because.push(step);
  // Built without spreading: this runs once for each row of a table.
  const decided = (
    phase: RetentionDecision["phase"],
    dueOn: CivilDay | null,
    action: RetentionDecision["action"],
  ): RetentionDecision => ({
    version: 1,
    dataset: record.dataset,
    key: record.key,
    on,
    phase,
    dueOn,
    action,
    because,
  });
  const known = spans.filter((span): span is KnownSpan => span.end !== undefined);
  const [first] = known;
  if (first === undefined || known.length < spans.length) {
    if (spans.length === 0) because.push({ code: "no-rule" });
    return decided("unknown", null, "keep");
  }
  const longest = known.reduce((longer, span) => (span.end > longer.end ? span : longer), first);
  const { dueOn: ruled, reason } = dueDay(known, longest);
  because.push(reason);
  for (const other of overridden(known, reason.rule)) because.push(other);
  const extension = extensionOf(options, table);
  const extended = extension !== undefined && extension.until > ruled;
  const dueOn = extended ? extension.until : ruled;
  if (extended) because.push({ code: "extension", reference: extension.reference, until: dueOn });
  const phase = on >= dueOn ? "ended" : on >= ruled ? "definitive" : phaseOn(longest, on);
  if (on < dueOn) return decided(phase, dueOn, "keep");
  const applied = applying.map(({ rule }) => rule);
  const { action, reasons } = dueAction(applied, longest.rule, { record, table, options });
  for (const one of reasons) because.push(one);
  return decided(phase, dueOn, action);
}

interface Span {
  readonly rule: Rule;
  readonly end: CivilDay | undefined;
  readonly phases: readonly (readonly [name: "active" | "intermediate" | "definitive", until: CivilDay])[];
  readonly floor: CivilDay | undefined;
  readonly ceiling: CivilDay | undefined;
  readonly steps: readonly RetentionReason[];
}
type KnownSpan = Span & { readonly end: CivilDay };

function spanOf({ rule, ends }: ReadyRule, record: RetentionRecord): Span {
  const { day: start, steps: found } = findStart(rule, record);
  if (start === undefined)
    return { rule, end: undefined, phases: [], floor: undefined, ceiling: undefined, steps: found };
  const phases = rule.phases.map(({ name }, at) => [name, endOf(start, ends[at] ?? "")] as const);
  const floor = rule.floor && endOf(start, rule.floor.period);
  const ceiling = rule.ceiling && endOf(start, rule.ceiling.period);
  const steps = [...found];
  phases.forEach(([phase, until], at) => {
    steps.push({ code: "phase", rule: rule.id, phase, period: rule.phases[at]?.keep ?? "", until });
  });
  if (rule.floor && floor)
    steps.push({ code: "floor", rule: rule.id, ...boundFields(rule.floor), until: floor });
  if (rule.ceiling && ceiling)
    steps.push({ code: "ceiling", rule: rule.id, ...boundFields(rule.ceiling), until: ceiling });
  return { rule, end: phases.at(-1)?.[1] ?? start, phases, floor, ceiling, steps };
}

function boundFields({ period, source }: { readonly period: string; readonly source: string }) {
  return { period, source };
}

// A start so late that its end leaves the calendar is never due.
function endOf(start: CivilDay, period: string): CivilDay {
  return start >= "9000" ? "9999-12-31" : addPeriod(start, period);
}

type DecidedBy = Extract<RetentionReason, { readonly code: "decided-by" }>;

function dueDay(spans: readonly KnownSpan[], longest: KnownSpan): { dueOn: CivilDay; reason: DecidedBy } {
  let found = { rule: longest.rule.id, bound: "period" as DecidedBy["bound"], dueOn: longest.end };
  for (const { rule, ceiling } of spans)
    if (ceiling !== undefined && ceiling < found.dueOn)
      found = { rule: rule.id, bound: "ceiling", dueOn: ceiling };
  for (const { rule, floor } of spans)
    if (floor !== undefined && floor > found.dueOn) found = { rule: rule.id, bound: "floor", dueOn: floor };
  const { rule, bound, dueOn } = found;
  return { dueOn, reason: { code: "decided-by", rule, bound, dueOn } };
}

function overridden(spans: readonly KnownSpan[], decidedBy: string): readonly RetentionReason[] {
  return spans
    .filter(({ rule }) => rule.id !== decidedBy)
    .map(({ rule, end }) => ({ code: "overridden", rule: rule.id, dueOn: end }) as const);
}

// Beyond the phases only a floor keeps the row: nobody uses it daily any more.
function phaseOn(span: KnownSpan, on: CivilDay): "active" | "intermediate" | "definitive" {
  return span.phases.find(([, until]) => on < until)?.[0] ?? "intermediate";
}

interface DueRow {
  readonly record: RetentionRecord;
  readonly table: HeldTable;
  readonly options: DecideOptions;
}

function dueAction(
  applying: readonly Rule[],
  decider: Rule,
  { record, table, options }: DueRow,
): { action: "keep" | "block" | RetentionAction; reasons: readonly RetentionReason[] } {
  const held = holdOn(record, options.holds ?? [], table.defaultSchema);
  if (held) return { action: "keep", reasons: [held] };
  const mildest = retentionActions.find((action) => applying.some(({ then }) => then === action)) ?? "review";
  const visas = eliminates(mildest) ? standingVisas(options, table) : undefined;
  if (visas !== undefined && !record.listed?.some((list) => visas.includes(list)))
    return { action: "block", reasons: [{ code: "no-visa", dataset: record.dataset }] };
  if (mildest === decider.then) return { action: mildest, reasons: [] };
  const rule = applying.find(({ then }) => then === mildest) ?? decider;
  return { action: mildest, reasons: [{ code: "milder-action", rule: rule.id, action: mildest }] };
}
