import type { CatalogueTable } from "@data-tika/core/sql";
import { sql } from "kysely";
import { allOf, type Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";
import { type HeldSets, heldColumns, heldEntries, heldName } from "./held-sets.js";
import { tableSql, typeOf } from "./table-sql.js";
import type { Way, WayGroup } from "./ways-to-subjects.js";

interface Loop {
  readonly sets: HeldSets;
  readonly group: WayGroup;
  readonly columns: readonly { readonly table: CatalogueTable; readonly name: string; readonly type: Sql }[];
}

/**
 * The held rows of tables that refer to each other in a circle, or of one that refers to itself.
 *
 * PostgreSQL lets a part of a WITH refer to itself, and no two to each other. The rows of all these tables therefore
 * stand in one part, each with the number of its table and with the columns of the other tables left empty.
 */
export function loopParts(sets: HeldSets, group: WayGroup): readonly Sql[] {
  const columns = group.tables.flatMap((table) =>
    heldColumns(sets, table).map((name) => ({ table, name, type: sql.raw(typeOf(table, name)) })),
  );
  const loop: Loop = { sets, group, columns };
  const name = sql.id(`loop_${sets.groups.indexOf(group)}`);
  const names = sql.join(["place", ...columns.map((_, at) => `c${at}`)].map((one) => sql.id(one)));
  const first = group.tables.flatMap((table) =>
    heldEntries(sets, group, table).map((entry) => sql`SELECT ${rowOf(loop, table)} FROM ${entry}`),
  );
  const further = group.ways
    .filter(({ to }) => group.tables.includes(to))
    .map((way) => furtherRows(loop, way));
  const recursive = sql`${name} (${names}) AS ((${sql.join(first, sql` UNION `)})
    UNION SELECT further.* FROM ${name} AS held CROSS JOIN LATERAL (${sql.join(further, sql` UNION ALL `)}) AS further)`;
  const each = group.tables.map((table, number) => {
    const own = heldColumns(sets, table).map((one) => sql`${columnIn(loop, table, one)} AS ${sql.id(one)}`);
    return sql`${heldName(sets, table)} AS (SELECT ${sql.join(own)} FROM ${name} WHERE place = ${sql.lit(number)})`;
  });
  return [recursive, ...each];
}

// Typed one by one: PostgreSQL wants the same type, its length included, in both halves of a recursion.
function rowOf({ group, columns }: Loop, table: CatalogueTable): Sql {
  const ref: TableRef = { table, alias: "t" };
  const values = columns.map((one) =>
    one.table === table ? sql`${columnOf(ref, one.name)}::${one.type}` : sql`NULL::${one.type}`,
  );
  return sql.join([sql.lit(group.tables.indexOf(table)), ...values]);
}

// Rows that refer to a row that was found a step before.
function furtherRows(loop: Loop, { from, foreignKey, to }: Way): Sql {
  const ref: TableRef = { table: from, alias: "t" };
  const joined = foreignKey.columns.map((name, at) => {
    const other = columnIn(loop, to, foreignKey.references.columns[at] ?? "");
    return sql`${columnOf(ref, name)} = held.${other}`;
  });
  const isTo = sql`held.place = ${sql.lit(loop.group.tables.indexOf(to))}`;
  return sql`SELECT ${rowOf(loop, from)} FROM ${tableSql(ref)} WHERE ${allOf([isTo, ...joined])}`;
}

function columnIn({ columns }: Loop, table: CatalogueTable, name: string): Sql {
  return sql.id(`c${columns.findIndex((one) => one.table === table && one.name === name)}`);
}
