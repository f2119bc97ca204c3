import type { Catalogue, CatalogueForeignKey, CatalogueTable } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { checkColumns, tableOf } from "./check-columns.js";
import { allOf, anyOf, type Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";
import { deletionOrder, type Reference, referencesTo } from "./deletion-order.js";
import { actionSql, dueSql } from "./due-sql.js";
import { eliminableUpTo, eliminates, extensionOf, type HolderFacts } from "./holder.js";
import { type RetentionAction, type Rule, retentionActions } from "./rule.js";
import { isInForce, type RuleSet } from "./rule-set.js";
import { isHeld, keyColumns, tableSql } from "./table-sql.js";
import { isTreated, leavesRow } from "./treated.js";

/** The rules of one table that are in force, and up to which due day its rows may be eliminated. */
export interface TableScope {
  readonly table: CatalogueTable;
  readonly rules: readonly Rule[];
  readonly eliminable: CivilDay | undefined;
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
  const deleting = [...byTable].filter(([, own]) => own.some(({ then }) => removesRows(then)));
  const ordered = deletionOrder(
    catalogue,
    deleting.map(([table]) => table),
  );
  const others = [...byTable.keys()].filter((table) => !ordered.includes(table));
  const tables = [...ordered, ...others].map((table) => ({
    table,
    rules: byTable.get(table) ?? [],
    eliminable: eliminableUpTo(holder, `${table.schema}.${table.name}`, on),
    extendedUntil: extensionOf(holder, `${table.schema}.${table.name}`, on)?.until,
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
  const { rules, eliminable, extendedUntil } = scope;
  const due = (day: CivilDay | undefined) =>
    day === undefined || (extendedUntil ?? day) > day ? sql`FALSE` : dueSql(ref, rules, day);
  if (action !== "block") {
    const treated = leavesRow(action) ? [sql`NOT ${isTreated(ref, action)}`] : [];
    return allOf([actionSql(ref, rules, action), due(eliminates(action) ? eliminable : on), ...treated]);
  }
  const eliminating = retentionActions.filter(eliminates).map((one) => sql`${actionSql(ref, rules, one)}`);
  return allOf([sql`(${sql.join(eliminating, sql` OR `)})`, due(on), sql`(${due(eliminable)}) IS NOT TRUE`]);
}

/** Whether a row that stays behind refers to the row: such a row cannot be deleted, nor may a cascade do it. */
export function isReferenced(plan: PlanScope, ref: TableRef, depth = 1): Sql | undefined {
  const references = referencesTo(plan.catalogue, ref.table);
  const others = references.filter(({ from }) => from !== ref.table);
  const scope = plan.tables.find(({ table }) => table === ref.table);
  const each = [
    ...others.map((reference) => staysBehind(plan, ref, reference, depth)),
    ...references
      .filter(({ from }) => from === ref.table)
      .map((reference) =>
        scope ? hasStayingDescendant(plan, { ref, scope, reference, depth }) : refersToOther(ref, reference),
      ),
  ];
  return each.length === 0 ? undefined : sql`(${sql.join(each, sql` OR `)})`;
}

/** The same once the rows that refer have been swept: any row that still refers stays. */
export function isStillReferenced(catalogue: Catalogue, ref: TableRef): Sql | undefined {
  return isReferenced({ catalogue, on: "0001-01-01", tables: [] }, ref);
}

/** Whether rows of a table refer to rows of the same table. */
export function refersToItself(catalogue: Catalogue, table: CatalogueTable): boolean {
  return (
    table.foreignKeys.some(
      ({ references }) => references.schema === table.schema && references.table === table.name,
    ) && catalogue.tables.includes(table)
  );
}

function staysBehind(plan: PlanScope, ref: TableRef, { from, foreignKey }: Reference, depth: number): Sql {
  const referring: TableRef = { table: from, alias: `r${depth}` };
  const joined = allOf(
    pairs(foreignKey).map(([own, other]) => sql`${columnOf(referring, own)} = ${columnOf(ref, other)}`),
  );
  const scope = plan.tables.find(({ table }) => table === from);
  const deleted = scope?.rules.some(({ then }) => removesRows(then))
    ? [sql`(${deletedSql(plan, scope, referring, depth)}) IS NOT TRUE`]
    : [];
  return sql`EXISTS (SELECT FROM ${tableSql(referring)} WHERE ${allOf([joined, ...deleted])})`;
}

function deletedSql(plan: PlanScope, scope: TableScope, ref: TableRef, depth: number): Sql {
  const referenced = isReferenced(plan, ref, depth + 1);
  return allOf([
    anyOf([itemSql(scope, ref, "delete", plan.on), itemSql(scope, ref, "archive-then-delete", plan.on)]),
    sql`NOT ${isHeld(ref)}`,
    ...(referenced === undefined ? [] : [sql`NOT ${referenced}`]),
  ]);
}

// A row that refers to itself does not keep itself.
function refersToOther(ref: TableRef, { foreignKey }: Reference): Sql {
  const other: TableRef = { table: ref.table, alias: "other" };
  const joined = pairs(foreignKey).map(([own, its]) => sql`${columnOf(other, own)} = ${columnOf(ref, its)}`);
  return sql`EXISTS (SELECT FROM ${tableSql(other)}
    WHERE ${allOf(joined)} AND (${keyColumns(other)}) IS DISTINCT FROM (${keyColumns(ref)}))`;
}

interface SelfReference {
  readonly ref: TableRef;
  readonly scope: TableScope;
  readonly reference: Reference;
  readonly depth: number;
}

// From every row that stays, upwards: what it refers to stays, and what that refers to.
function hasStayingDescendant(plan: PlanScope, { ref, scope, reference, depth }: SelfReference): Sql {
  const row: TableRef = { table: ref.table, alias: `s${depth}` };
  const columns = pairs(reference.foreignKey);
  const refers = (of: TableRef) => sql.join(columns.map(([own]) => columnOf(of, own)));
  const known = (of: TableRef) => allOf(columns.map(([own]) => sql`${columnOf(of, own)} IS NOT NULL`));
  const names = sql.join(columns.map((_, at) => sql.id(`c${at}`)));
  const joined = columns.map(
    ([, its], at) => sql`${columnOf(row, its)} = ${sql.id(`stays${depth}`, `c${at}`)}`,
  );
  const others = { ...plan, catalogue: withoutOwn(plan.catalogue, ref.table) };
  return sql`((${sql.join(columns.map(([, its]) => columnOf(ref, its)))}) IN (
    WITH RECURSIVE ${sql.id(`stays${depth}`)} (${names}) AS (
      SELECT ${refers(row)} FROM ${tableSql(row)}
       WHERE ${known(row)} AND (${deletedSql(others, scope, row, depth)}) IS NOT TRUE
      UNION
      SELECT ${refers(row)} FROM ${tableSql(row)} JOIN ${sql.id(`stays${depth}`)} ON ${allOf(joined)} WHERE ${known(row)})
    SELECT ${names} FROM ${sql.id(`stays${depth}`)})) IS TRUE`;
}

function withoutOwn(catalogue: Catalogue, table: CatalogueTable): Catalogue {
  const isOwn = ({ references }: CatalogueForeignKey) =>
    references.schema === table.schema && references.table === table.name;
  const tables = catalogue.tables.map((one) =>
    one === table ? { ...one, foreignKeys: one.foreignKeys.filter((key) => !isOwn(key)) } : one,
  );
  return { ...catalogue, tables };
}

function pairs({
  columns,
  references,
}: CatalogueForeignKey): readonly (readonly [own: string, its: string])[] {
  return columns.map((own, at) => [own, references.columns[at] ?? ""] as const);
}
