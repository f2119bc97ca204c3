import {
  areComparableTypes,
  type CatalogueColumn,
  type CatalogueTable,
  type SqlClient,
} from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import { columnKind } from "./check-columns.js";
import type { Sql } from "./compile-sql.js";
import type { PlanLink } from "./plan-link.js";
import { qualifiedName } from "./table-sql.js";

const sampledRows = 20_000;
const comparedValues = 500;
const fewestValues = 10;

/** A column that may refer to a table. */
export interface LinkCandidate {
  readonly table: CatalogueTable;
  readonly column: CatalogueColumn;
}

/** A table whose key has one column. */
interface KeyTable {
  readonly table: CatalogueTable;
  readonly key: CatalogueColumn;
}

/**
 * Links that the values of columns suggest: every value of a sample is a key of the table.
 *
 * Whole numbers say little, since small ones are found among any keys: they must spread over half of the keys' range too.
 * Nothing read leaves the database but counts.
 */
export async function valueLinks(
  db: SqlClient,
  candidates: readonly LinkCandidate[],
  targets: readonly CatalogueTable[],
): Promise<readonly PlanLink[]> {
  const keys = targets.flatMap(keyTable);
  const sizes = await estimatedRows(db);
  const links: PlanLink[] = [];
  for (const { table, column } of candidates) {
    const possible = keys.filter(({ key, table: other }) => fits({ table, column }, { key, table: other }));
    const rows = sizes.get(qualifiedName(table)) ?? 0;
    const found = possible.length === 0 ? [] : await compared(db, { table, column, rows }, possible);
    for (const other of found)
      links.push({
        from: { dataset: qualifiedName(table), columns: [column.name] },
        to: { dataset: qualifiedName(other.table), columns: [other.key.name] },
      });
  }
  return links;
}

function keyTable(table: CatalogueTable): readonly KeyTable[] {
  const [name, ...others] = table.primaryKey;
  const key = table.columns.find((column) => column.name === name);
  const kind = columnKind(key?.type ?? "");
  return key && others.length === 0 && (isInteger(key) || kind === "text") ? [{ table, key }] : [];
}

function fits({ table, column }: LinkCandidate, { key, table: other }: KeyTable): boolean {
  // Two tables counted from one on share their numbers.
  const isCounted = isInteger(column) && table.primaryKey.length === 1 && table.primaryKey[0] === column.name;
  const isItself = table === other && column.name === key.name;
  return !isItself && !isCounted && areComparableTypes(column.type, key.type);
}

function isInteger({ type }: CatalogueColumn): boolean {
  return /^(smallint|integer|bigint)$/.test(type);
}

async function compared(
  db: SqlClient,
  { table, column, rows }: LinkCandidate & { readonly rows: number },
  keys: readonly KeyTable[],
): Promise<readonly KeyTable[]> {
  const percent = rows > sampledRows ? (100 * sampledRows) / rows : 100;
  const place = sql.id(table.schema, table.name);
  const [row] = await ask<{ values: string; found: string; spread: string }>(
    db,
    sql`WITH sampled AS MATERIALIZED (SELECT ${sql.id(column.name)} AS value
               FROM ${place} TABLESAMPLE SYSTEM (${sql.lit(percent)}) WHERE ${sql.id(column.name)} IS NOT NULL),
             few AS MATERIALIZED (SELECT DISTINCT value FROM sampled LIMIT ${sql.lit(comparedValues)})
        SELECT (SELECT count(*) FROM few)::text AS values,
               json_build_array(${sql.join(keys.map(foundIn))})::text AS found,
               json_build_array(${sql.join(keys.map(spreadOver))})::text AS spread`,
  );
  const values = Number(row?.values ?? 0);
  const [found, spread] = [row?.found, row?.spread].map((text) => JSON.parse(text ?? "[]") as unknown[]);
  if (values < fewestValues) return [];
  return keys.filter((_, at) => found?.[at] === values && spread?.[at] === true);
}

function foundIn({ table, key }: KeyTable): Sql {
  return sql`(SELECT count(*) FROM few WHERE EXISTS (
    SELECT FROM ${sql.id(table.schema, table.name)} AS other WHERE other.${sql.id(key.name)} = few.value))`;
}

function spreadOver({ table, key }: KeyTable): Sql {
  if (!isInteger(key)) return sql`true`;
  const range = sql`(SELECT max(${sql.id(key.name)})::numeric - min(${sql.id(key.name)}) FROM ${sql.id(table.schema, table.name)})`;
  return sql`(SELECT 2 * (max(value)::numeric - min(value)) >= ${range} FROM sampled)`;
}

async function estimatedRows(db: SqlClient): Promise<ReadonlyMap<string, number>> {
  const rows = await ask<{ dataset: string; rows: string }>(
    db,
    sql`SELECT space.nspname || '.' || relation.relname AS dataset, relation.reltuples::bigint::text AS rows
          FROM pg_class AS relation JOIN pg_namespace AS space ON space.oid = relation.relnamespace
         WHERE relation.relkind IN ('r', 'p')`,
  );
  return new Map(rows.map(({ dataset, rows: count }) => [dataset, Number(count)]));
}
