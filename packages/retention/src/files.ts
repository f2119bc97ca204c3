import type { CatalogueTable } from "@data-tika/core/sql";
import { sql } from "kysely";
import type { Sql } from "./compile-sql.js";

/**
 * The files in which the rows of a table stand, as JSON text: of the table or its partitions, of what is stored apart from
 * them, of their indexes, which hold keys, and of the ledger, where the key at the end of the slice stood until it was done.
 * Each is `[relation, file, tablespace]`.
 */
export function filesSql({ schema, name }: Pick<CatalogueTable, "schema" | "name">): Sql {
  const table = sql`format('%I.%I', ${schema}::text, ${name}::text)::regclass`;
  return sql`(WITH own AS (SELECT oid, reltoastrelid FROM pg_class
                 WHERE oid IN (${table}, 'data_tika_retention_slices'::regclass) OR oid IN (SELECT relid FROM pg_partition_tree(${table}))),
               heaps AS (SELECT oid FROM own UNION SELECT reltoastrelid FROM own),
               parts AS (SELECT oid FROM heaps UNION SELECT indexrelid FROM pg_index WHERE indrelid IN (SELECT oid FROM heaps))
        SELECT json_agg(json_build_array(part.oid::text, pg_relation_filenode(part.oid)::text, part.reltablespace::text))::text
          FROM pg_class AS part JOIN parts USING (oid) WHERE pg_relation_filenode(part.oid) IS NOT NULL)`;
}

/**
 * Whether some file that a slice noted may still hold what the slice took away.
 *
 * A relation stands in another file once it was written anew, but also once it was moved, which copies each block as it
 * is: moved ones do not count. A table that was written anew while an older transaction was open took the dead rows along;
 * the oldest transaction it may still know of, `relfrozenxid`, tells.
 *
 * @param slice - Name under which the row of the ledger stands in the statement.
 */
export function filesStandSql(slice: string): Sql {
  const files = sql.id(slice, "files");
  const doneBy = sql.id(slice, "done_by");
  return sql`(${files} IS NULL OR ${doneBy} IS NULL OR EXISTS (
    SELECT FROM json_array_elements(${files}::json) AS noted JOIN pg_class AS now ON now.oid = (noted ->> 0)::oid
     WHERE pg_relation_filenode(now.oid) = (noted ->> 1)::oid OR now.reltablespace <> (noted ->> 2)::oid
        OR (now.relfrozenxid <> '0'::xid AND age(now.relfrozenxid) >= age(${doneBy}::xid))))`;
}
