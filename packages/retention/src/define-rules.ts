import { type Catalogue, findTable } from "@data-tika/core/sql";
import { addPeriod } from "@data-tika/core/time";
import { checkColumns, columnKind } from "./check-columns.js";
import { checkEventNames, checkEventsLast } from "./check-events.js";
import { sameDataset } from "./dataset-name.js";
import { failure } from "./failure.js";
import { checkReach, sameStart } from "./reachable.js";
import { type Rule, ruleSchema } from "./rule.js";
import { mayExceed, summedPeriod } from "./rule-periods.js";
import type { RuleSet } from "./rule-set.js";
import { startPoints } from "./rule-start.js";

/** What `defineRules` checks the rules against. */
export interface DefineRulesOptions {
  /** The database's own tables, from `readCatalogue`; without it, names of tables and columns are not checked. */
  readonly catalogue?: Catalogue;
  /** Presets whose mark is not `text` and that a person decided to follow, by name. */
  readonly accept?: readonly string[];
}

/**
 * Rules that agree with each other, with the law's limits and with the database.
 *
 * Everything that can be wrong about a rule is found here, before a row is looked at: a bad shape, a doubled
 * name, a floor above a ceiling (of one rule, or of two that meet on the same rows), phases out of order, a preset that nobody accepted and, with a
 * catalogue, a table, key or column that is not there or cannot be compared.
 *
 * @param rules - The rules. Not changed; read as untrusted input.
 * @param options - What to check against.
 * @returns The rules as plain data, for `decideRetention`, `planRetention` and `forecastRetention`.
 * @throws {@link DataTikaError} `retention.invalid_rule` when a rule has another shape.
 * @throws {@link DataTikaError} `retention.invalid_period` when a period is no ISO 8601 duration in years, months, weeks and days.
 * @throws {@link DataTikaError} `retention.duplicate_rule` when two rules bear one name.
 * @throws {@link DataTikaError} `retention.floor_exceeds_ceiling` when a row would have to be kept and not be kept.
 * @throws {@link DataTikaError} `retention.unreachable_rule` when a rule ends before it begins or its condition is never true.
 * @throws {@link DataTikaError} `retention.rule_gap` when two versions of a rule leave days without one between them.
 * @throws {@link DataTikaError} `retention.preset_not_accepted` when a preset that is not read in the law is not accepted.
 * @throws {@link DataTikaError} `retention.ambiguous_event` when two rules of a table give one event two meanings.
 * @throws {@link DataTikaError} `retention.event_lost` when the rows of an event go before the row that counts from them.
 * @throws {@link DataTikaError} `retention.inherited_table` when other tables inherit from a rule's table.
 * @throws {@link DataTikaError} `retention.unknown_dataset`, `retention.unknown_column`, `retention.column_type` or
 *   `retention.no_primary_key` when the catalogue has no such thing.
 * @example
 * ```ts
 * import { defineRules, type Rule } from "@data-tika/retention";
 *
 * const visits: Rule = {
 *   id: "visits",
 *   dataset: "visits",
 *   start: { column: "closed_on" },
 *   phases: [{ name: "active", keep: "P2Y" }],
 *   then: "delete",
 *   source: "declaration to the CNDP",
 *   mark: "text",
 * };
 * defineRules([visits]).rules.length; // => 1
 * const floor = { period: "P10Y", source: "a statute", mark: "text" as const };
 * const ceiling = { period: "P5Y", source: "a deliberation", mark: "text" as const };
 * defineRules([{ ...visits, floor, ceiling }]); // throws retention.floor_exceeds_ceiling
 * defineRules([{ ...visits, phases: [{ name: "active", keep: "P1M15D2H" }] }]); // throws retention.invalid_period
 * ```
 * @see Law 09-08, articles 3-1-e, 15-f and 55
 */
export function defineRules(rules: readonly Rule[], options: DefineRulesOptions = {}): RuleSet {
  const accepted = [...(options.accept ?? [])];
  if (!Array.isArray(rules)) throw failure("retention.invalid_rule", { position: 1, field: "rules" });
  const parsed = rules.map(parseRule);
  parsed.forEach((rule, at) => {
    if (parsed.findIndex(({ id }) => id === rule.id) < at)
      throw failure("retention.duplicate_rule", { rule: rule.id });
    checkPhases(rule);
    checkLengths(rule, at);
    checkPreset(rule, accepted);
    if (options.catalogue) checkColumns(rule, options.catalogue);
  });
  const schema = options.catalogue?.defaultSchema;
  checkEventNames(parsed, schema);
  if (options.catalogue) checkEventsLast(parsed, options.catalogue);
  checkBounds(parsed, schema);
  checkReach(parsed, schema);
  return { version: 1, rules: parsed, accepted, ...toldBy(options.catalogue, parsed) };
}

// What a decision on single rows, without the database, must know of it.
function toldBy(
  catalogue: Catalogue | undefined,
  rules: readonly Rule[],
): Pick<RuleSet, "defaultSchema" | "withoutZone"> {
  if (catalogue === undefined) return {};
  const named = rules.flatMap(({ dataset, start }) => [
    dataset,
    ...startPoints(start).flatMap((point) => ("event" in point ? [point.dataset] : [])),
  ]);
  const withoutZone = Object.fromEntries(
    [...new Set(named)].flatMap((dataset) => {
      const columns = (findTable(catalogue, dataset)?.columns ?? [])
        .filter(({ type }) => ["day", "local-time"].includes(columnKind(type)))
        .map(({ name }) => name);
      return columns.length === 0 ? [] : [[dataset, columns]];
    }),
  );
  return { defaultSchema: catalogue.defaultSchema, withoutZone };
}

function parseRule(input: Rule, at: number): Rule {
  const { success, data, error } = ruleSchema.safeParse(input);
  // Through JSON, so that a field that is `undefined` and one that is absent give one digest.
  if (success) return JSON.parse(JSON.stringify(data)) as Rule;
  const path = error.issues[0]?.path ?? [];
  const periodIsWrong = path.at(-1) === "keep" || path.at(-1) === "period";
  const field = path.join(".");
  throw failure(periodIsWrong ? "retention.invalid_period" : "retention.invalid_rule", {
    position: at + 1,
    field: /^[\w.-]{1,80}$/.test(field) ? field : "rule",
  });
}

const phaseOrder = ["active", "intermediate", "definitive"] as const;

function checkPhases(rule: Rule): void {
  const places = rule.phases.map(({ name }) => phaseOrder.indexOf(name));
  if (places.some((place, at) => at > 0 && place <= (places[at - 1] ?? 0)))
    throw failure("retention.phases_out_of_order", { rule: rule.id });
}

// Starts before the year 9000 are counted: no period may lead out of the calendar from there.
function checkLengths(rule: Rule, at: number): void {
  const periods = { phases: summedPeriod(rule), floor: rule.floor?.period, ceiling: rule.ceiling?.period };
  for (const [field, period] of Object.entries(periods))
    try {
      if (period) addPeriod("8999-12-31", period);
    } catch (error) {
      throw failure("retention.invalid_period", { position: at + 1, field }, { cause: error });
    }
}

function checkPreset(rule: Rule, accepted: readonly string[]): void {
  if (rule.preset !== undefined && rule.mark !== "text" && !accepted.includes(rule.preset))
    throw failure("retention.preset_not_accepted", { rule: rule.id, preset: rule.preset });
}

function checkBounds(rules: readonly Rule[], schema: string | undefined): void {
  for (const one of rules)
    for (const other of rules)
      if (
        one.floor &&
        other.ceiling &&
        meet(one, other, schema) &&
        mayExceed(one.floor.period, other.ceiling.period)
      )
        throw failure("retention.floor_exceeds_ceiling", { rule: one.id, other: other.id });
}

// Whether two rules are sure to meet on a row and count from one day. Other conditions may exclude each other.
function meet(one: Rule, other: Rule, schema: string | undefined): boolean {
  if (one.id === other.id) return true;
  const sameRows =
    one.where === undefined ||
    other.where === undefined ||
    JSON.stringify(one.where) === JSON.stringify(other.where);
  const sameTime =
    (one.inForceFrom ?? "") <= (other.inForceUntil ?? "9999") &&
    (other.inForceFrom ?? "") <= (one.inForceUntil ?? "9999");
  return sameDataset(one.dataset, other.dataset, schema) && sameStart(one, other) && sameRows && sameTime;
}
