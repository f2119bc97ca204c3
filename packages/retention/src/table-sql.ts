import type { CatalogueTable } from "@data-tika/core/sql";
import { sql } from "kysely";
import { allOf, type Sql } from "./compile-sql.js";
import { columnOf, type TableRef } from "./condition-sql.js";

/** `schema.table`, the name under which holds and plans know a table. */
export function qualifiedName({ schema, name }: Pick<CatalogueTable, "schema" | "name">): string {
  return `${schema}.${name}`;
}

/** The table under its short name, for a FROM. */
export function tableSql({ table, alias }: TableRef): Sql {
  return sql`${sql.id(table.schema, table.name)} AS ${sql.id(alias)}`;
}

/** The primary key as an array of text: one shape for keys of any type and any number of columns. */
export function keyOf(ref: TableRef): Sql {
  return sql`ARRAY[${sql.join(ref.table.primaryKey.map((name) => sql`${columnOf(ref, name)}::text`))}]`;
}

/**
 * Whether the row stands under a hold.
 *
 * Asked as `IN` and negated as a whole: the holds are then hashed once a statement, whatever the planner believes about
 * tables that were never analysed. `EXISTS` made it compare every row with every hold there.
 */
export function isHeld(ref: TableRef): Sql {
  return sql`(${keyOf(ref)} IN (SELECT hold.key FROM data_tika_retention_holds AS hold
    WHERE hold.released_at IS NULL AND hold.dataset = ${qualifiedName(ref.table)}))`;
}

/** The columns of the primary key, comma-separated, for an ORDER BY. */
export function keyColumns(ref: TableRef): Sql {
  return sql.join(ref.table.primaryKey.map((name) => columnOf(ref, name)));
}

/** Whether the row's key lies above one key, and not above another. */
export function keyBetween(ref: TableRef, above: readonly string[] | null, upTo: readonly string[]): Sql {
  const bound = (key: readonly string[]) => sql`(${sql.join(key.map((part, at) => typed(ref, part, at)))})`;
  const columns = sql`(${keyColumns(ref)})`;
  return allOf([
    ...(above === null ? [] : [sql`${columns} > ${bound(above)}`]),
    sql`${columns} <= ${bound(upTo)}`,
  ]);
}

// The type's name comes from the catalogue, where PostgreSQL has quoted it already.
function typed({ table }: TableRef, part: string, at: number): Sql {
  const type = table.columns.find(({ name }) => name === table.primaryKey[at])?.type ?? "text";
  return sql`${part}::text::${sql.raw(type)}`;
}
