import { failure } from "../failure.js";
import type { Catalogue, CatalogueCopy, CatalogueTable } from "./catalogue.js";
import type { SqlClient } from "./client.js";

/**
 * What a database says about its tables: columns, keys, foreign keys and indexes, in one question.
 *
 * Ordinary and partitioned tables of all schemas but the database's own are read; a table that the connection may not
 * see is missing. A partition is part of its table, with the foreign keys that were declared on it alone.
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
    const { rows } = await db.query<{ schema: string | null; tables: string; copies: string }>(question);
    const tables = JSON.parse(rows[0]?.tables ?? "[]") as readonly CatalogueTable[];
    const copies = JSON.parse(rows[0]?.copies ?? "[]") as readonly CatalogueCopy[];
    return { defaultSchema: rows[0]?.schema ?? "public", tables, ...(copies.length > 0 && { copies }) };
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

// The table itself and, where it is partitioned, its partitions: a key may be declared on one of them.
const parts = `(CASE c.relkind WHEN 'p' THEN ARRAY(SELECT relid::oid FROM pg_partition_tree(c.oid)) ELSE ARRAY[c.oid] END)`;

// What is declared on a partition counts for its whole table, what refers to one refers to its whole table, and what a
// partition has from its table is the same key again.
const foreignKeys = `SELECT json_agg(json_build_object(
    'name', k.conname,
    'columns', ${columnNames("k.conrelid", "k.conkey")},
    'references', json_build_object(
      'schema', other_schema.nspname, 'table', other.relname, 'columns', ${columnNames("k.confrelid", "k.confkey")}),
    'onDelete', CASE k.confdeltype WHEN 'a' THEN 'no action' WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade'
      WHEN 'n' THEN 'set null' ELSE 'set default' END) ORDER BY k.conname)
  FROM pg_constraint AS k
  JOIN pg_class AS other ON other.oid = coalesce(pg_partition_root(k.confrelid), k.confrelid)
  JOIN pg_namespace AS other_schema ON other_schema.oid = other.relnamespace
 WHERE k.conrelid = ANY (${parts}) AND k.contype = 'f' AND k.conparentid = 0`;

// The columns after `indnkeyatts` are carried along by INCLUDE and cannot be searched.
const indexes = `SELECT json_agg(json_build_object(
    'name', named.relname,
    'columns', ${columnNames("i.indrelid", "(i.indkey::int2[])[0:i.indnkeyatts - 1]")},
    'unique', i.indisunique, 'partial', i.indpred IS NOT NULL) ORDER BY named.relname)
  FROM pg_index AS i JOIN pg_class AS named ON named.oid = i.indexrelid
 WHERE i.indrelid = c.oid AND i.indisvalid AND i.indexprs IS NULL`;

const isUsers = "s.nspname !~ '^pg_' AND s.nspname <> 'information_schema'";

// Partitions too stand in pg_inherits; a partitioned table has no other heirs.
const isInherited =
  "c.relkind = 'r' AND EXISTS (SELECT FROM pg_inherits AS heir WHERE heir.inhparent = c.oid)";

const question = `SELECT current_schema()::text AS schema, coalesce(json_agg(json_strip_nulls(json_build_object(
    'schema', s.nspname, 'name', c.relname,
    'columns', coalesce((${columns}), '[]'::json),
    'primaryKey', coalesce((${primaryKey}), '[]'::json),
    'foreignKeys', coalesce((${foreignKeys}), '[]'::json),
    'indexes', coalesce((${indexes}), '[]'::json),
    'partitioned', NULLIF(c.relkind = 'p', false),
    'inherited', NULLIF(${isInherited}, false),
    'rowSecurity', NULLIF(row_security_active(c.oid), false))) ORDER BY s.nspname, c.relname), '[]'::json)::text AS tables,
  (SELECT coalesce(json_agg(json_build_object('schema', s.nspname, 'name', c.relname,
      'kind', CASE c.relkind WHEN 'm' THEN 'materialised view' ELSE 'foreign table' END,
      'columns', coalesce((${columns}), '[]'::json)) ORDER BY s.nspname, c.relname), '[]'::json)::text
     FROM pg_class AS c JOIN pg_namespace AS s ON s.oid = c.relnamespace
    WHERE c.relkind IN ('m', 'f') AND NOT c.relispartition AND ${isUsers}) AS copies
  FROM pg_class AS c JOIN pg_namespace AS s ON s.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
   AND ${isUsers}`;
