import type { CatalogueTable, SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import { allOf, type Sql } from "./compile-sql.js";
import { columnOf } from "./condition-sql.js";
import { failure } from "./failure.js";
import { keyOf, qualifiedName, tableSql, typeOf } from "./table-sql.js";

/** A key as rows of its table write it, and whether there is such a row. */
export interface FoundKey {
  readonly key: readonly string[];
  readonly isThere: boolean;
}

/**
 * Reads a key as its columns' types do and gives it back as the row has it: a key that is written otherwise, such as a
 * UUID in capitals, would name no row, and a hold on it would keep none.
 *
 * @throws `retention.invalid_key` when a part is no value of its column, or would become another one by being rounded.
 */
export async function findKey(
  tx: SqlClient,
  table: CatalogueTable,
  key: readonly string[],
): Promise<FoundKey> {
  // A day or a time without a zone would be read by the settings of the session.
  await ask(tx, sql`SELECT set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true)`);
  const [given, own] = ["given", "t"].map((alias) => ({ table, alias }));
  if (given === undefined || own === undefined) return { key, isThere: false };
  const parts = table.primaryKey.map((name, at) => ({
    name,
    text: sql`${key[at]}::text`,
    type: typeOf(table, name),
  }));
  const read = parts.map(({ name, text, type }) => sql`${text}::${sql.raw(type)} AS ${sql.id(name)}`);
  const exact = parts.map(
    ({ name, text, type }) => sql`${columnOf(given, name)} = ${text}::${sql.raw(unrounded(type))}`,
  );
  const same = parts.map(({ name }) => sql`${columnOf(own, name)} = ${columnOf(given, name)}`);
  const [found] = await readable<{ exact: boolean; key: string; row: string | null }>(
    tx,
    table,
    sql`SELECT ${allOf(exact)} AS exact, to_json(${keyOf(given)})::text AS key,
               (SELECT to_json(${keyOf(own)})::text FROM ${tableSql(own)} WHERE ${allOf(same)}) AS row
          FROM (SELECT ${sql.join(read)}) AS given`,
  );
  if (found?.exact !== true) throw notAKey(table);
  return { key: JSON.parse(found.row ?? found.key) as string[], isThere: found.row !== null };
}

// Text that is cut, a number or a time that is rounded: the type without its length or precision tells.
function unrounded(type: string): string {
  if (type === "date") return "timestamp without time zone";
  if (/^character\(/.test(type)) return "bpchar";
  return type.replace(/^(numeric|character varying|timestamp|time|interval)\([\d,-]+\)/, "$1");
}

// Class 22 is "data exception": the text is no value of the type. 23514: not one of the domain.
async function readable<Row>(tx: SqlClient, table: CatalogueTable, part: Sql): Promise<readonly Row[]> {
  try {
    return await ask<Row>(tx, part);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    throw /^22|^23514$/.test(code) ? notAKey(table) : error;
  }
}

function notAKey(table: CatalogueTable): Error {
  return failure("retention.invalid_key", {
    dataset: qualifiedName(table),
    columns: table.primaryKey.length,
  });
}
