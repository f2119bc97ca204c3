import { type Catalogue, type CatalogueTable, findTable, type SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import { failure } from "./failure.js";
import type { HeldRows } from "./held-rows.js";
import { typeOf } from "./table-sql.js";

/** What holds stand on: a table, and for a query its condition. */
export interface StandingOn {
  readonly kind: HeldRows["kind"];
  readonly table: CatalogueTable;
  readonly condition: string | null;
}

/**
 * Remembers which table a hold is on, whatever it will be called, and what its key is.
 *
 * Kept beside the hold: a backup that is loaded without that table leaves this out, and the hold itself in.
 */
export async function rememberTable(tx: SqlClient, hold: string, table: CatalogueTable): Promise<void> {
  await ask(
    tx,
    sql`INSERT INTO data_tika_retention_held_tables (hold, relation, primary_key)
        VALUES (${hold}, format('%I.%I', ${table.schema}::text, ${table.name}::text)::regclass, ${keyWriting(table)})`,
  );
}

/**
 * What the standing holds are on. A hold names its table and its row by text: once the table has another name, or another
 * table has its name, or its key is another, the rows that are held cannot be told from the others.
 *
 * @throws `retention.unknown_table` when the table of a hold is gone, `retention.held_table_changed` when it is another one or
 *   has another key: nothing is deleted then.
 */
export async function standingOn(client: SqlClient, catalogue: Catalogue): Promise<readonly StandingOn[]> {
  const rows = await ask<{
    kind: HeldRows["kind"];
    dataset: string;
    condition: string | null;
    written: string | null;
    moved: boolean;
  }>(
    client,
    // A thousand holds on a table are one line here: this is asked in every slice.
    sql`SELECT standing.kind, standing.dataset, standing.condition, standing.primary_key AS written,
               standing.relation IS NOT NULL AND (space.nspname || '.' || now.relname) IS DISTINCT FROM standing.dataset AS moved
          FROM (SELECT DISTINCT hold.kind, hold.dataset, hold.condition, held.relation, held.primary_key
                  FROM data_tika_retention_holds AS hold
                  LEFT JOIN data_tika_retention_held_tables AS held ON held.hold = hold.id
                 WHERE hold.released_at IS NULL) AS standing
          LEFT JOIN pg_class AS now ON now.oid = standing.relation
          LEFT JOIN pg_namespace AS space ON space.oid = now.relnamespace
         ORDER BY standing.dataset, standing.condition`,
  );
  return rows.map(({ kind, dataset, condition, written, moved }) => {
    const table = findTable(catalogue, dataset);
    if (table === undefined) throw failure("retention.unknown_table", { dataset });
    if (moved || (kind !== "query" && written !== null && written !== keyWriting(table)))
      throw failure("retention.held_table_changed", { dataset });
    return { kind, table, condition };
  });
}

/** How a table writes its keys: the columns, and for each what decides on the text of a value. */
function keyWriting(table: CatalogueTable): string {
  return table.primaryKey.map((name) => `${writing(typeOf(table, name))} ${name}`).join(", ");
}

// Types that write a value alike may follow one another.
function writing(type: string): string {
  if (/^(smallint|integer|bigint)$/.test(type)) return "whole";
  return /^(text|character varying(\(\d+\))?)$/.test(type) ? "text" : type;
}
