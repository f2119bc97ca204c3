import type { Catalogue, CatalogueForeignKey, CatalogueTable } from "@data-tika/core/sql";
import { sql } from "kysely";
import { allOf, anyOf, type Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";
import { type Reference, referencesTo } from "./deletion-order.js";
import { isHeld, type WideHolds } from "./hold-sql.js";
import { itemSql, type PlanScope, removesRows, type TableScope } from "./plan-scope.js";
import { keyColumns, tableSql } from "./table-sql.js";

/** What a plan is made from, and the holds that stand. */
export interface HeldScope extends PlanScope {
  readonly holds: WideHolds;
}

/** Whether a row that stays behind refers to the row: such a row cannot be deleted, nor may a cascade do it. */
export function isReferenced(plan: HeldScope, ref: TableRef, depth = 1): Sql | undefined {
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
  return isReferenced(
    { catalogue, on: "0001-01-01", tables: [], holds: { catalogue, queries: [], subjects: [] } },
    ref,
  );
}

/** Whether rows of a table refer to rows of the same table. */
export function refersToItself(catalogue: Catalogue, table: CatalogueTable): boolean {
  return (
    table.foreignKeys.some(
      ({ references }) => references.schema === table.schema && references.table === table.name,
    ) && catalogue.tables.includes(table)
  );
}

function staysBehind(plan: HeldScope, ref: TableRef, { from, foreignKey }: Reference, depth: number): Sql {
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

function deletedSql(plan: HeldScope, scope: TableScope, ref: TableRef, depth: number): Sql {
  const referenced = isReferenced(plan, ref, depth + 1);
  return allOf([
    anyOf([itemSql(scope, ref, "delete", plan.on), itemSql(scope, ref, "archive-then-delete", plan.on)]),
    sql`NOT ${isHeld(ref, plan.holds)}`,
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
function hasStayingDescendant(plan: HeldScope, { ref, scope, reference, depth }: SelfReference): Sql {
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
