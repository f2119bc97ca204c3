import type { Catalogue, CatalogueTable, SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { anyOf, type Sql } from "./compile-sql.js";
import type { Condition } from "./condition.js";
import { conditionSql, type TableRef } from "./condition-sql.js";
import { standingOn } from "./held-tables.js";
import { refersToSubject } from "./subject-sql.js";
import { keyOf, keyParts, qualifiedName, wholeKey } from "./table-sql.js";

/** The standing holds that are not on single rows; those are looked up by the statement itself. */
export interface WideHolds {
  /** Where rows that refer to a person's are found. */
  readonly catalogue: Catalogue;
  readonly queries: readonly { readonly table: CatalogueTable; readonly where: Condition }[];
  /** Tables in which persons stand under a hold. */
  readonly subjects: readonly CatalogueTable[];
}

/**
 * Reads the holds on queries and persons, and makes sure that those on rows find their table. In a slice, after the holds
 * were locked: what comes later waits for the slice.
 *
 * @throws `retention.unknown_table` or `retention.held_table_changed` when the table of a hold is gone or another one.
 */
export async function wideHolds(client: SqlClient, catalogue: Catalogue): Promise<WideHolds> {
  const standing = await standingOn(client, catalogue);
  return {
    catalogue,
    queries: standing.flatMap(({ table, condition }) =>
      condition === null ? [] : [{ table, where: JSON.parse(condition) as Condition }],
    ),
    subjects: standing.filter(({ kind }) => kind === "subject").map(({ table }) => table),
  };
}

/** Whether the row stands under a hold: on itself, by a condition, or on a person it refers to. */
export function isHeld(ref: TableRef, { catalogue, queries, subjects }: WideHolds): Sql {
  const isOwn = ({ schema, name }: CatalogueTable) => schema === ref.table.schema && name === ref.table.name;
  const wide = [
    ...queries.filter(({ table }) => isOwn(table)).map(({ where }) => conditionSql(ref, where)),
    ...(subjects.some(isOwn) ? [keyIsAmong(ref, standing("subject", ref))] : []),
    ...[refersToSubject(ref, { catalogue, subjects }) ?? []].flat(),
  ];
  return wide.length === 0 ? isRowHeld(ref) : anyOf([isRowHeld(ref), ...wide]);
}

function standing(kind: "row" | "subject", { table }: TableRef): Sql {
  return sql`FROM data_tika_retention_holds AS hold WHERE hold.released_at IS NULL
    AND hold.kind = ${sql.lit(kind)} AND hold.dataset = ${qualifiedName(table)}`;
}

function isRowHeld(ref: TableRef): Sql {
  return keyIsAmong(ref, standing("row", ref));
}

/**
 * Whether the row's key is one of the holds' keys.
 *
 * Asked as `IN` and negated as a whole: the holds are then hashed once a statement, whatever the planner believes about
 * tables that were never analysed. `EXISTS` made it compare every row with every hold there. A key of one column is
 * compared as itself, since an array of text for each row costs more than its deletion.
 */
function keyIsAmong(ref: TableRef, held: Sql): Sql {
  const [part, ...others] = keyParts(ref);
  if (part === undefined || others.length > 0) return sql`(${keyOf(ref)} IN (SELECT hold.key ${held}))`;
  const alone = sql`${held} AND cardinality(hold.key) = 1 AND hold.key[1] IS NOT NULL`;
  const whole = wholeKey(ref);
  if (whole === undefined) return sql`(${part} IN (SELECT hold.key[1] ${alone}))`;
  // What is no whole number names no row; `CASE` keeps it from being read as one.
  const number = sql`CASE WHEN hold.key[1] ~ '^(0|-?[1-9][0-9]{0,17})$' THEN hold.key[1]::bigint END`;
  const nines = sql.raw("9".repeat(18));
  const long = sql`SELECT hold.key[1] ${alone} AND length(hold.key[1]) > 18`;
  // OFFSET keeps the planner from reading each hold twice.
  const short = sql`SELECT number FROM (SELECT ${number} AS number ${alone} OFFSET 0) AS numbers WHERE number IS NOT NULL`;
  if (!isLong(ref)) return sql`(${whole} IN (${short}))`;
  return sql`(${whole} IN (${short}) OR (${whole} NOT BETWEEN -${nines} AND ${nines} AND ${part} IN (${long})))`;
}

// Whether the key may have more digits than every number of that many digits that fits a bigint.
function isLong({ table }: TableRef): boolean {
  return table.columns.some(({ name, type }) => name === table.primaryKey[0] && type === "bigint");
}
