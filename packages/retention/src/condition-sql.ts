import type { CatalogueTable } from "@data-tika/core/sql";
import { type CivilDay, shiftDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { type ColumnKind, columnKind } from "./check-columns.js";
import { allOf, anyOf, type Sql } from "./compile-sql.js";
import type { ColumnTest, Condition } from "./condition.js";
import { endOfDay } from "./latest-start.js";

/** A table inside a statement, under a short name. */
export interface TableRef {
  /** What the catalogue says about it. */
  readonly table: CatalogueTable;
  /** Its name in the statement. */
  readonly alias: string;
}

/** A column of the table in a statement. */
export function columnOf({ alias }: TableRef, name: string): Sql {
  return sql`${sql.id(alias, name)}`;
}

/** The condition in SQL: true exactly where the TypeScript predicate says so, and never unknown. */
export function conditionSql(ref: TableRef, condition: Condition): Sql {
  return sql`(${compile(ref, condition)}) IS TRUE`;
}

function compile(ref: TableRef, condition: Condition): Sql {
  if ("all" in condition) return allOf(condition.all.map((part) => sql`(${compile(ref, part)})`));
  if ("any" in condition) return anyOf(condition.any.map((part) => sql`(${compile(ref, part)})`));
  if ("not" in condition) return sql`NOT (${compile(ref, condition.not)})`;
  return testSql(ref, condition);
}

function testSql(ref: TableRef, test: ColumnTest): Sql {
  const column = columnOf(ref, test.column);
  if ("is" in test) return test.is === "null" ? sql`${column} IS NULL` : sql`${column} IS NOT NULL`;
  if ("equals" in test) return sql`${comparable(column, test.equals)} = ${literal(test.equals)}`;
  if ("in" in test) return sql`${comparable(column, test.in[0])} IN (${sql.join([...test.in].map(literal))})`;
  if ("below" in test) return sql`${column} < ${literal(test.below)}`;
  if ("above" in test) return sql`${column} > ${literal(test.above)}`;
  const early = startsUpTo(ref, test.column, shiftDay("before" in test ? test.before : test.onOrAfter, -1));
  const answer = "before" in test ? early : sql`NOT ${early}`;
  return sql`CASE WHEN ${startIsKnown(ref, test.column)} THEN ${answer} END`;
}

// Equality of text must not depend on a collation in which two texts count as one.
function comparable(column: Sql, value: string | number | boolean | undefined): Sql {
  return typeof value === "string" ? sql`${column}::text COLLATE "C"` : column;
}

function literal(value: string | number | boolean): Sql {
  if (typeof value === "string") return sql`${value}::text`;
  // As text, since drivers differ on which numbers they send as which type.
  return typeof value === "number" ? sql`${String(value)}::bigint` : sql`${value}::boolean`;
}

/** Whether the column holds a day of the calendar: not empty, not infinite, in the years 0001 to 9999. */
export function startIsKnown(ref: TableRef, name: string): Sql {
  const column = columnOf(ref, name);
  if (kindOf(ref, name) === "day") return sql`${column} BETWEEN '0001-01-01' AND '9999-12-31'`;
  const zone = kindOf(ref, name) === "instant" ? sql.raw("+00") : sql.raw("");
  return sql`(${column} >= '0001-01-01 00:00:00${zone}' AND ${column} < '10000-01-01 00:00:00${zone}')`;
}

/** Whether the column's day in Morocco is this one or an earlier one; a comparison of the bare column, for its index. */
export function startsUpTo(ref: TableRef, name: string, day: CivilDay): Sql {
  const column = columnOf(ref, name);
  const kind = kindOf(ref, name);
  if (kind === "day") return sql`${column} <= ${day}::date`;
  if (kind === "instant") return sql`${column} < ${endOfDay(day)}::timestamptz`;
  return sql`${column} < ${shiftDay(day, 1)}::timestamp`;
}

function kindOf({ table }: TableRef, name: string): ColumnKind {
  return columnKind(table.columns.find((column) => column.name === name)?.type ?? "");
}
