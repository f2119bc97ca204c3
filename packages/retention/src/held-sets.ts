import type { CatalogueTable } from "@data-tika/core/sql";
import { sql } from "kysely";
import type { Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";
import { keyColumns, qualifiedName, tableSql, typeOf } from "./table-sql.js";
import type { WayGroup } from "./ways-to-subjects.js";

/** The held rows of each table between a row and the persons, as parts of one WITH. */
export interface HeldSets {
  /** The tables, those referred to first. */
  readonly groups: readonly WayGroup[];
  /** Those in which persons stand under a hold. */
  readonly subjects: readonly CatalogueTable[];
}

/** The name under which the held rows of a table stand in the WITH. */
export function heldName({ groups }: HeldSets, table: CatalogueTable): Sql {
  return sql.id(`held_${groups.flatMap(({ tables }) => tables).indexOf(table)}`);
}

/** What must be known of the held rows of a table: their key, and what other rows refer to. */
export function heldColumns({ groups }: HeldSets, table: CatalogueTable): readonly string[] {
  const referred = groups.flatMap(({ ways }) => ways.filter(({ to }) => to === table));
  return [...new Set([...table.primaryKey, ...referred.flatMap((way) => way.foreignKey.references.columns)])];
}

/** Where the held rows of a table are found, as `t`: persons under a hold, and rows that refer to groups before. */
export function heldEntries(sets: HeldSets, group: WayGroup, table: CatalogueTable): readonly Sql[] {
  const ref: TableRef = { table, alias: "t" };
  const persons = sets.subjects.includes(table) ? [sql`${tableSql(ref)} WHERE ${isSubject(ref)}`] : [];
  const before = group.ways.filter(({ from, to }) => from === table && !group.tables.includes(to));
  const referring = before.map(({ foreignKey: { columns, references }, to }) => {
    const names = sql.join(columns.map((name) => columnOf(ref, name)));
    const others = sql.join(references.columns.map((name) => sql.id(name)));
    return sql`${tableSql(ref)} WHERE (${names}) IN (SELECT ${others} FROM ${heldName(sets, to)})`;
  });
  return [...persons, ...referring];
}

// Compared with the key's own columns, so that their index serves.
function isSubject({ table, alias }: TableRef): Sql {
  const parts = table.primaryKey.map(
    (name, at) => sql`hold.key[${sql.lit(at + 1)}]::${sql.raw(typeOf(table, name))}`,
  );
  return sql`(${keyColumns({ table, alias })}) IN (SELECT ${sql.join(parts)} FROM data_tika_retention_holds AS hold
    WHERE hold.released_at IS NULL AND hold.kind = 'subject' AND hold.dataset = ${qualifiedName(table)})`;
}
