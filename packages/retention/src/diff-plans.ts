import { canonicalJson } from "@data-tika/core/evidence";
import type { PlanItem, RetentionPlan } from "./plan.js";
import { removesRows } from "./plan-scope.js";

/** What one plan has more, less or otherwise than another. Plain data, empty lists where nothing differs. */
export interface PlanDifference {
  /** Names of rules. */
  readonly rules: {
    /** In the newer plan only. */
    readonly added: readonly string[];
    /** In the older plan only. */
    readonly removed: readonly string[];
    /** In both, with other content. */
    readonly changed: readonly string[];
  };
  /** Tables and actions that reach another number of rows, or the same number by another condition. */
  readonly items: readonly {
    /** The table. */
    readonly dataset: string;
    /** What is due. */
    readonly action: PlanItem["action"];
    /** Rows reached by the older plan. */
    readonly before: number;
    /** Rows reached by the newer plan. */
    readonly after: number;
    /** Whether the condition itself differs by its rules, and not only by the day or by what the table holds. */
    readonly otherCondition: boolean;
  }[];
  /** Rows that the newer plan takes out of their tables, minus those of the older one. */
  readonly rows: number;
  /** What else differs: the day, the database, the holder's facts, the links or the indexes that are missing. */
  readonly circumstances: readonly ("on" | "database" | "holder" | "links" | "missingIndexes")[];
}

/**
 * What changes between two plans, before the newer one is approved: rules, tables, numbers of rows.
 *
 * Compares the plans alone; no database is asked. A rule that was loosened or tightened shows as changed, and the tables
 * whose condition it changes show both numbers of rows, even when these are equal.
 *
 * @param older - Made by `planRetention`. Not changed.
 * @param newer - The same.
 * @returns The difference; two plans of one day and one state of the database have none.
 * @example
 * ```ts
 * import { defineRules, diffPlans, migrateRetention, planRetention, type Rule } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await db.exec("CREATE TABLE visits (id int PRIMARY KEY, closed_on date)");
 * await db.exec("INSERT INTO visits VALUES (1, '2020-01-31'), (2, '2024-01-31')");
 * const visits: Rule = {
 *   id: "visits",
 *   dataset: "visits",
 *   start: { column: "closed_on" },
 *   phases: [{ name: "active", keep: "P2Y" }],
 *   then: "delete",
 *   source: "declaration to the CNDP",
 *   mark: "text",
 * };
 * const older = await planRetention(db, defineRules([visits]), { on: "2025-11-21", holder: "private" });
 * const shorter = defineRules([{ ...visits, phases: [{ name: "active", keep: "P1Y" }] }]);
 * const newer = await planRetention(db, shorter, { on: "2025-11-21", holder: "private" });
 * const { rules, items, rows } = diffPlans(older, newer);
 * rules.changed; // => [ 'visits' ]
 * [items[0].before, items[0].after, rows]; // => [ 1, 2, 1 ]
 * await db.close();
 * ```
 */
export function diffPlans(older: RetentionPlan, newer: RetentionPlan): PlanDifference {
  const rules = diffRules(older, newer);
  const changed =
    older.on === newer.on ? undefined : new Set([...rules.added, ...rules.removed, ...rules.changed]);
  const items = itemNames(older, newer).flatMap(({ dataset, action }) => {
    const [one, other] = [older, newer].map((plan) => itemOf(plan, dataset, action));
    const [before, after] = [one?.counts.reached ?? 0, other?.counts.reached ?? 0];
    const otherCondition = isOtherCondition(one, other, changed);
    return before === after && !otherCondition ? [] : [{ dataset, action, before, after, otherCondition }];
  });
  const named = ["on", "database", "holder", "links", "missingIndexes"] as const;
  return {
    rules,
    items,
    rows: rowsTaken(newer) - rowsTaken(older),
    circumstances: named.filter((name) => !same(older[name], newer[name])),
  };
}

// The days in a condition move with the plan's day: between plans of two days its shape and its rules are compared.
function isOtherCondition(
  one: PlanItem | undefined,
  other: PlanItem | undefined,
  changed: ReadonlySet<string> | undefined,
): boolean {
  if (!one || !other || changed === undefined) return !same(one?.predicate ?? null, other?.predicate ?? null);
  return one.predicate.text !== other.predicate.text || other.rules.some((id) => changed.has(id));
}

function rowsTaken({ items }: RetentionPlan): number {
  return items.reduce((sum, { action, counts }) => sum + (removesRows(action) ? counts.reached : 0), 0);
}

function diffRules(older: RetentionPlan, newer: RetentionPlan): PlanDifference["rules"] {
  const [before, after] = [older, newer].map(
    ({ rules }) => new Map(rules.rules.map((rule) => [rule.id, canonicalJson(rule)])),
  ) as [Map<string, string>, Map<string, string>];
  const names = (of: Map<string, string>, keep: (id: string) => boolean) => [...of.keys()].filter(keep);
  return {
    added: names(after, (id) => !before.has(id)),
    removed: names(before, (id) => !after.has(id)),
    changed: names(after, (id) => before.has(id) && before.get(id) !== after.get(id)),
  };
}

function itemNames(
  older: RetentionPlan,
  newer: RetentionPlan,
): readonly Pick<PlanItem, "dataset" | "action">[] {
  const added = newer.items.filter(({ dataset, action }) => !itemOf(older, dataset, action));
  return [...older.items, ...added];
}

function itemOf(plan: RetentionPlan, dataset: string, action: PlanItem["action"]): PlanItem | undefined {
  return plan.items.find((item) => item.dataset === dataset && item.action === action);
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
