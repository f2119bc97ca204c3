import type { Catalogue, CatalogueTable } from "@data-tika/core/sql";
import { sql } from "kysely";
import { anyOf, type Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";
import { loopParts } from "./held-loop.js";
import { type HeldSets, heldColumns, heldEntries, heldName } from "./held-sets.js";
import { keyColumns } from "./table-sql.js";
import { type WayGroup, waysToSubjects } from "./ways-to-subjects.js";

/**
 * Whether the row refers to a person under a hold, directly or through others; `undefined` where no way leads to one.
 *
 * From the persons, table by table: the held rows of each table are one part of the statement, however many ways lead
 * there.
 *
 * @param subjects - Tables in which persons stand under a hold.
 */
export function refersToSubject(
  ref: TableRef,
  { catalogue, subjects }: { readonly catalogue: Catalogue; readonly subjects: readonly CatalogueTable[] },
): Sql | undefined {
  const known = ({ schema, name }: CatalogueTable) =>
    catalogue.tables.filter((one) => one.schema === schema && one.name === name);
  const [table] = known(ref.table);
  if (table === undefined || subjects.length === 0) return undefined;
  const persons = subjects.flatMap(known);
  const sets: HeldSets = { groups: waysToSubjects(catalogue, table, persons), subjects: persons };
  const own = sets.groups.at(-1);
  if (own === undefined) return undefined;
  if (own.isLoop) return sql`((${keyColumns(ref)}) IN (${heldRowsOf(sets, table, table.primaryKey)}))`;
  // The table itself need not be searched: what its rows refer to is enough.
  const ways = own.ways.map(({ foreignKey: { columns, references }, to }) => {
    const names = sql.join(columns.map((name) => columnOf(ref, name)));
    return sql`((${names}) IN (${heldRowsOf(sets, to, references.columns)})) IS TRUE`;
  });
  return ways.length === 0 ? undefined : anyOf(ways);
}

function heldRowsOf(sets: HeldSets, table: CatalogueTable, columns: readonly string[]): Sql {
  const last = sets.groups.findIndex(({ tables }) => tables.includes(table));
  const parts = sets.groups.slice(0, last + 1).flatMap((group) => partsOf(sets, group));
  const names = sql.join(columns.map((name) => sql.id(name)));
  return sql`WITH RECURSIVE ${sql.join(parts)} SELECT ${names} FROM ${heldName(sets, table)}`;
}

function partsOf(sets: HeldSets, group: WayGroup): readonly Sql[] {
  if (group.isLoop) return loopParts(sets, group);
  return group.tables.map((table) => {
    const names = sql.join(heldColumns(sets, table).map((name) => columnOf({ table, alias: "t" }, name)));
    const rows = heldEntries(sets, group, table).map((entry) => sql`SELECT ${names} FROM ${entry}`);
    return sql`${heldName(sets, table)} AS (${sql.join(rows, sql` UNION `)})`;
  });
}
