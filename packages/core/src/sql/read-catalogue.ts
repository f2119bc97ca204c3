import { failure } from "../failure.js";
import type { Catalogue, CatalogueTable } from "./catalogue.js";
import type { SqlClient } from "./client.js";

/**
 * What a database says about its tables: columns, keys, foreign keys and indexes, in one question.
 *
 * Ordinary and partitioned tables of all schemas but the database's own are read; a table that the connection may not
 * see is missing.
 *
 * @param db - The database; only its catalogue is read, no row of a table.
 * @returns The tables in the order of their names.
 * @throws {@link DataTikaError} `core.catalogue_unreadable` when the database refused the question.
 * @example
 * ```ts
 * import { readCatalogue } from "@data-tika/core/sql";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await db.exec("CREATE TABLE visits (id bigint PRIMARY KEY, seen_on date)");
 * const { tables } = await readCatalogue(db);
 * tables[0].primaryKey; // => [ 'id' ]
 * tables[0].columns[1]; // => { name: 'seen_on', type: 'date', nullable: true }
 * await db.close();
 * ```
 */
export async function readCatalogue(db: SqlClient): Promise<Catalogue> {
  try {
    const { rows } = await db.query<{ schema: string | null; tables: string }>(question);
    const tables = JSON.parse(rows[0]?.tables ?? "[]") as readonly CatalogueTable[];
    return { defaultSchema: rows[0]?.schema ?? "public", tables };
  } catch (error) {
    throw failure("core.catalogue_unreadable", {}, { cause: error });
  }
}

// Names of the columns of `numbers`, in their order.
const columnNames = (table: string, numbers: string) =>
  `(SELECT json_agg(a.attname ORDER BY n.at)
      FROM unnest(${numbers}) WITH ORDINALITY AS n (attnum, at)
      JOIN pg_attribute AS a ON a.attrelid = ${table} AND a.attnum = n.attnum)`;

const columns = `SELECT json_agg(json_build_object(
    'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'nullable', NOT a.attnotnull) ORDER BY a.attnum)
  FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped`;

const primaryKey = `SELECT ${columnNames("k.conrelid", "k.conkey")}
  FROM pg_constraint AS k WHERE k.conrelid = c.oid AND k.contype = 'p'`;

const foreignKeys = `SELECT json_agg(json_build_object(
    'name', k.conname,
    'columns', ${columnNames("k.conrelid", "k.conkey")},
    'references', json_build_object(
      'schema', other_schema.nspname, 'table', other.relname, 'columns', ${columnNames("k.confrelid", "k.confkey")}),
    'onDelete', CASE k.confdeltype WHEN 'a' THEN 'no action' WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade'
      WHEN 'n' THEN 'set null' ELSE 'set default' END) ORDER BY k.conname)
  FROM pg_constraint AS k
  JOIN pg_class AS other ON other.oid = k.confrelid AND NOT other.relispartition
  JOIN pg_namespace AS other_schema ON other_schema.oid = other.relnamespace
 WHERE k.conrelid = c.oid AND k.contype = 'f'`;

// The columns after `indnkeyatts` are carried along by INCLUDE and cannot be searched.
const indexes = `SELECT json_agg(json_build_object(
    'name', named.relname,
    'columns', ${columnNames("i.indrelid", "(i.indkey::int2[])[0:i.indnkeyatts - 1]")},
    'unique', i.indisunique, 'partial', i.indpred IS NOT NULL) ORDER BY named.relname)
  FROM pg_index AS i JOIN pg_class AS named ON named.oid = i.indexrelid
 WHERE i.indrelid = c.oid AND i.indisvalid AND i.indexprs IS NULL`;

const question = `SELECT current_schema()::text AS schema, coalesce(json_agg(json_build_object(
    'schema', s.nspname, 'name', c.relname,
    'columns', coalesce((${columns}), '[]'::json),
    'primaryKey', coalesce((${primaryKey}), '[]'::json),
    'foreignKeys', coalesce((${foreignKeys}), '[]'::json),
    'indexes', coalesce((${indexes}), '[]'::json)) ORDER BY s.nspname, c.relname), '[]'::json)::text AS tables
  FROM pg_class AS c JOIN pg_namespace AS s ON s.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
   AND s.nspname !~ '^pg_' AND s.nspname <> 'information_schema'`;
