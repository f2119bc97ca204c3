import type { Catalogue, CatalogueTable } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { checkColumns, tableOf } from "./check-columns.js";
import { checkVisible } from "./check-visible.js";
import { allOf, type Sql } from "./compile-sql.js";
import type { TableRef } from "./condition-sql.js";
import { deletionOrder } from "./deletion-order.js";
import { actionSql, dueSql } from "./due-sql.js";
import type { HolderFacts } from "./holder.js";
import { isListed } from "./is-listed.js";
import { type RetentionAction, type Rule, retentionActions } from "./rule.js";
import { isInForce, type RuleSet } from "./rule-set.js";
import { eliminates, extensionOf, standingVisas } from "./standing-visas.js";
import { qualifiedName } from "./table-sql.js";
import { isTreated, leavesRow } from "./treated.js";

/** The rules of one table that are in force, and what its holder may do with rows that are due. */
export interface TableScope {
  readonly table: CatalogueTable;
  readonly catalogue: Catalogue;
  readonly rules: readonly Rule[];
  /** Of public archives: the stamped lists of which a row must stand on one to be eliminated. */
  readonly visas: readonly string[] | undefined;
  /** Day until which the CNDP lets the rows be kept whatever the rules say. */
  readonly extendedUntil?: CivilDay | undefined;
}

/** What a plan is made from. */
export interface PlanScope {
  readonly catalogue: Catalogue;
  readonly on: CivilDay;
  /** Tables with rules, those that refer before those referred to. */
  readonly tables: readonly TableScope[];
}

/** Whether an action takes rows out of their table, so that nothing may refer to them. */
export function removesRows(action: RetentionAction | "block"): boolean {
  return action === "delete" || action === "archive-then-delete";
}

/** The rules in force, table by table, each checked against the catalogue. */
export function rulesByTable(
  rules: RuleSet,
  catalogue: Catalogue,
  on: CivilDay,
): ReadonlyMap<CatalogueTable, readonly Rule[]> {
  const byTable = new Map<CatalogueTable, Rule[]>();
  const inForce = rules.rules.filter((rule) => isInForce(rule, on));
  checkVisible(catalogue, inForce);
  for (const rule of inForce) {
    checkColumns(rule, catalogue);
    const table = tableOf(rule, catalogue);
    byTable.set(table, [...(byTable.get(table) ?? []), rule]);
  }
  return byTable;
}

/** Joins rules and catalogue, and finds the order of the tables. */
export function planScope(
  rules: RuleSet,
  catalogue: Catalogue,
  on: CivilDay,
  holder: HolderFacts,
): PlanScope {
  const byTable = rulesByTable(rules, catalogue, on);
  const deleting = [...byTable].filter(([, own]) => own.some(({ then }) => removesRows(then)));
  const ordered = deletionOrder(
    catalogue,
    deleting.map(([table]) => table),
  );
  const others = [...byTable.keys()].filter((table) => !ordered.includes(table));
  const tables = [...ordered, ...others].map((table) => {
    const held = { dataset: qualifiedName(table), on, defaultSchema: catalogue.defaultSchema };
    const visas = standingVisas(holder, held);
    const extendedUntil = extensionOf(holder, held)?.until;
    return { table, catalogue, rules: byTable.get(table) ?? [], visas, extendedUntil };
  });
  return { catalogue, on, tables };
}

/** What may be due in a table, mildest first. */
export function actionsOf({ rules, visas }: TableScope): readonly ("block" | RetentionAction)[] {
  const named = retentionActions.filter((action) => rules.some(({ then }) => then === action));
  return visas !== undefined && named.some(eliminates) ? [...named, "block"] : named;
}

/** Which rows are due for an action, holds and references apart. */
export function itemSql(
  scope: TableScope,
  ref: TableRef,
  action: "block" | RetentionAction,
  on: CivilDay,
): Sql {
  const { catalogue, rules, visas, extendedUntil } = scope;
  if (extendedUntil !== undefined && extendedUntil > on) return sql`FALSE`;
  const due = dueSql({ ...ref, catalogue }, rules, on);
  const listed = visas && isListed(ref, visas);
  if (action === "block") {
    const eliminating = retentionActions.filter(eliminates).map((one) => sql`${actionSql(ref, rules, one)}`);
    return allOf([sql`(${sql.join(eliminating, sql` OR `)})`, due, sql`NOT ${listed ?? sql`TRUE`}`]);
  }
  const treated = leavesRow(action) ? [sql`NOT ${isTreated(ref, action)}`] : [];
  const allowed = listed && eliminates(action) ? [listed] : [];
  return allOf([actionSql(ref, rules, action), due, ...treated, ...allowed]);
}
