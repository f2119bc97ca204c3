import { type CatalogueTable, findTable, readCatalogue, type SqlClient } from "@data-tika/core/sql";
import { checkCondition } from "./check-columns.js";
import { type Condition, conditionSchema } from "./condition.js";
import { failure } from "./failure.js";
import type { Hold, HoldName, RowKey } from "./hold.js";

/** What a hold is on, checked against the database. */
export interface HeldRows {
  readonly kind: "row" | "query" | "subject";
  readonly table: CatalogueTable;
  readonly key: readonly string[] | undefined;
  readonly where: Condition | undefined;
}

/** What a hold is on. */
export async function heldRows(tx: SqlClient, hold: Hold): Promise<HeldRows> {
  const kinds = (["key", "where", "subject"] as const).filter((field) => field in hold);
  if (kinds.length !== 1) throw failure("retention.invalid_hold", { field: "key, where or subject" });
  const { dataset } = "subject" in hold ? hold.subject : hold;
  const table = findTable(await readCatalogue(tx), dataset);
  if (!table) throw failure("retention.unknown_table", { dataset });
  if ("where" in hold) return { kind: "query", table, key: undefined, where: checkedQuery(table, hold) };
  const row = "subject" in hold ? hold.subject : hold;
  return {
    kind: "subject" in hold ? "subject" : "row",
    table,
    key: checkedKey(table, row),
    where: undefined,
  };
}

function checkedKey({ primaryKey }: CatalogueTable, { dataset, key }: RowKey): readonly string[] {
  const columns = primaryKey.length;
  if (columns === 0) throw failure("retention.no_primary_key", { dataset });
  if (!Array.isArray(key) || key.length !== columns || key.some((part) => typeof part !== "string"))
    throw failure("retention.invalid_key", { dataset, columns });
  return key;
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
