import type { Catalogue, CatalogueTable } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { checkColumns, tableOf } from "./check-columns.js";
import { allOf, type Sql } from "./compile-sql.js";
import type { TableRef } from "./condition-sql.js";
import { deletionOrder, type Reference, referencesTo } from "./deletion-order.js";
import { actionSql, dueSql } from "./due-sql.js";
import { eliminableUpTo, eliminates, type HolderFacts } from "./holder.js";
import { type RetentionAction, type Rule, retentionActions } from "./rule.js";
import { isInForce, type RuleSet } from "./rule-set.js";
import { isHeld, tableSql } from "./table-sql.js";

/** The rules of one table that are in force, and up to which due day its rows may be eliminated. */
export interface TableScope {
  readonly table: CatalogueTable;
  readonly rules: readonly Rule[];
  readonly eliminable: CivilDay | undefined;
}

/** What a plan is made from. */
export interface PlanScope {
  readonly catalogue: Catalogue;
  readonly on: CivilDay;
  /** Tables with rules, those that refer before those referred to. */
  readonly tables: readonly TableScope[];
}

/** The rules in force, table by table, each checked against the catalogue. */
export function rulesByTable(
  rules: RuleSet,
  catalogue: Catalogue,
  on: CivilDay,
): ReadonlyMap<CatalogueTable, readonly Rule[]> {
  const byTable = new Map<CatalogueTable, Rule[]>();
  for (const rule of rules.rules.filter((one) => isInForce(one, on))) {
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
  const deleting = [...byTable].filter(([, own]) => own.some(({ then }) => then === "delete"));
  const ordered = deletionOrder(
    catalogue,
    deleting.map(([table]) => table),
  );
  const others = [...byTable.keys()].filter((table) => !ordered.includes(table));
  const tables = [...ordered, ...others].map((table) => ({
    table,
    rules: byTable.get(table) ?? [],
    eliminable: eliminableUpTo(holder, `${table.schema}.${table.name}`, on),
  }));
  return { catalogue, on, tables };
}

/** Which rows are due for an action, holds and references apart. */
export function itemSql(
  scope: TableScope,
  ref: TableRef,
  action: "block" | RetentionAction,
  on: CivilDay,
): Sql {
  const { rules, eliminable } = scope;
  const due = (day: CivilDay | undefined) => (day === undefined ? sql`FALSE` : dueSql(ref, rules, day));
  if (action !== "block")
    return allOf([actionSql(ref, rules, action), due(eliminates(action) ? eliminable : on)]);
  const eliminating = retentionActions.filter(eliminates).map((one) => sql`${actionSql(ref, rules, one)}`);
  return allOf([sql`(${sql.join(eliminating, sql` OR `)})`, due(on), sql`(${due(eliminable)}) IS NOT TRUE`]);
}

/** Whether a row that stays behind refers to the row: such a row cannot be deleted, nor may a cascade do it. */
export function isReferenced(plan: PlanScope, ref: TableRef, depth = 1): Sql | undefined {
  const references = referencesTo(plan.catalogue, ref.table);
  if (references.length === 0) return undefined;
  const each = references.map((reference) => staysBehind(plan, ref, reference, depth));
  return sql`(${sql.join(each, sql` OR `)})`;
}

/** The same once the rows that refer have been swept: any row that still refers stays. */
export function isStillReferenced(catalogue: Catalogue, ref: TableRef): Sql | undefined {
  return isReferenced({ catalogue, on: "0001-01-01", tables: [] }, ref);
}

function staysBehind(plan: PlanScope, ref: TableRef, { from, foreignKey }: Reference, depth: number): Sql {
  const referring: TableRef = { table: from, alias: `r${depth}` };
  const joined = foreignKey.columns.map(
    (name, at) =>
      sql`${sql.id(referring.alias, name)} = ${sql.id(ref.alias, foreignKey.references.columns[at] ?? "")}`,
  );
  const scope = plan.tables.find(({ table }) => table === from);
  const deleted = scope?.rules.some(({ then }) => then === "delete")
    ? [sql`(${deletedSql(plan, scope, referring, depth)}) IS NOT TRUE`]
    : [];
  return sql`EXISTS (SELECT FROM ${tableSql(referring)} WHERE ${allOf([...joined, ...deleted])})`;
}

function deletedSql(plan: PlanScope, scope: TableScope, ref: TableRef, depth: number): Sql {
  const referenced = isReferenced(plan, ref, depth + 1);
  return allOf([
    itemSql(scope, ref, "delete", plan.on),
    sql`NOT ${isHeld(ref)}`,
    ...(referenced === undefined ? [] : [sql`NOT ${referenced}`]),
  ]);
}
