import { type CatalogueTable, findTable, readCatalogue, type SqlClient } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import { checkCondition } from "./check-columns.js";
import { type Condition, conditionSchema } from "./condition.js";
import { conditionSql } from "./condition-sql.js";
import { failure } from "./failure.js";
import type { Hold, HoldName, RowKey } from "./hold.js";
import { findKey } from "./hold-key.js";
import { tableSql } from "./table-sql.js";

/** What a hold is on, checked against the database. */
export interface HeldRows {
  readonly kind: "row" | "query" | "subject";
  readonly table: CatalogueTable;
  /** The key as its row writes it. */
  readonly key: readonly string[] | undefined;
  readonly where: Condition | undefined;
  /** Whether the row, or one that the condition is true for, is there. */
  readonly isThere: boolean;
}

/** What a hold is on, asked while slices wait: a row that is there stays there until the hold stands. */
export async function heldRows(tx: SqlClient, hold: Hold): Promise<HeldRows> {
  const kinds = (["key", "where", "subject"] as const).filter((field) => field in hold);
  if (kinds.length !== 1) throw failure("retention.invalid_hold", { field: "key, where or subject" });
  const { dataset } = "subject" in hold ? hold.subject : hold;
  const table = findTable(await readCatalogue(tx), dataset);
  if (!table) throw failure("retention.unknown_table", { dataset });
  if ("where" in hold) {
    const where = checkedQuery(table, hold);
    return { kind: "query", table, key: undefined, where, isThere: await isAnyThere(tx, table, where) };
  }
  const row = "subject" in hold ? hold.subject : hold;
  const found = await findKey(tx, table, checkedKey(table, row));
  return { kind: "subject" in hold ? "subject" : "row", table, where: undefined, ...found };
}

function checkedKey({ primaryKey }: CatalogueTable, { dataset, key }: RowKey): readonly string[] {
  const columns = primaryKey.length;
  if (columns === 0) throw failure("retention.no_primary_key", { dataset });
  if (!Array.isArray(key) || key.length !== columns || key.some((part) => typeof part !== "string"))
    throw failure("retention.invalid_key", { dataset, columns });
  return key;
}

async function isAnyThere(tx: SqlClient, table: CatalogueTable, where: Condition): Promise<boolean> {
  const ref = { table, alias: "t" };
  const found = await ask(tx, sql`SELECT 1 FROM ${tableSql(ref)} WHERE ${conditionSql(ref, where)} LIMIT 1`);
  return found.length > 0;
}

function checkedQuery(
  table: CatalogueTable,
  { dataset, where }: { dataset: string; where: Condition },
): Condition {
  const { success, data } = conditionSchema.safeParse(where);
  if (!success) throw failure("retention.invalid_hold", { field: "where" });
  try {
    checkCondition({ id: "hold", dataset }, table, data);
  } catch (error) {
    throw failure("retention.invalid_hold", { field: "where" }, { cause: error });
  }
  return data;
}

/** A hold as it is given back, from what is stored of it. */
export function holdOf({
  id,
  matter,
  kind,
  dataset,
  key = [],
  where,
}: HoldName &
  Pick<HeldRows, "kind"> & {
    readonly dataset: string;
    readonly key: readonly string[] | undefined;
    readonly where: Condition | undefined;
  }): Hold {
  if (where !== undefined) return { id, dataset, where, matter };
  return kind === "subject" ? { id, subject: { dataset, key }, matter } : { id, dataset, key, matter };
}
