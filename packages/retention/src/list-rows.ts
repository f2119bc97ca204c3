import { readCatalogue, type SqlClient, type SqlDatabase } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import { checkDatabase, checkPlan } from "./check-plan.js";
import { allOf, type Sql } from "./compile-sql.js";
import { failure } from "./failure.js";
import { isHeld, wideHolds } from "./hold-sql.js";
import { documentSql, serverSql } from "./is-listed.js";
import type { RetentionPlan } from "./plan.js";
import { withLinks } from "./plan-link.js";
import { itemSql, planScope } from "./plan-scope.js";
import { qualifiedName, tableSql } from "./table-sql.js";
import { isUnchanged } from "./unchanged-sql.js";

/**
 * Keeps, as salted digests, which rows a plan blocks and no hold keeps: they are the documents of its elimination list.
 * Asked again, it is the list that was kept first.
 *
 * @returns How many rows of each table, `schema.table`.
 */
export function listRows(db: SqlDatabase, plan: RetentionPlan): Promise<ReadonlyMap<string, number>> {
  return onDatabase("eliminationList", async () => {
    checkPlan(plan);
    await checkDatabase(db, plan);
    return db.transaction(async (tx) => {
      await ask(tx, sql`SET TRANSACTION ISOLATION LEVEL READ COMMITTED`);
      // A hold that is being placed is waited for; one that comes now waits for the list.
      await ask(tx, sql`LOCK TABLE data_tika_retention_holds IN SHARE MODE`);
      const begun = await ask(
        tx,
        sql`INSERT INTO data_tika_retention_lists (plan, server) VALUES (${plan.digest}, ${serverSql})
            ON CONFLICT DO NOTHING RETURNING 1`,
      );
      if (begun.length > 0) await writeDocuments(tx, plan);
      const rows = await ask<{ dataset: string; rows: string }>(
        tx,
        sql`SELECT dataset, count(*)::text AS rows FROM data_tika_retention_listed WHERE plan = ${plan.digest} GROUP BY dataset`,
      );
      return new Map(rows.map(({ dataset, rows: count }) => [dataset, Number(count)]));
    });
  });
}

async function writeDocuments(tx: SqlClient, plan: RetentionPlan): Promise<void> {
  const catalogue = withLinks(await readCatalogue(tx), plan.links);
  const scope = planScope(plan.rules, catalogue, plan.on, plan.holder);
  const holds = await wideHolds(tx, catalogue);
  for (const { dataset } of plan.items.filter(({ action }) => action === "block")) {
    const table = scope.tables.find((one) => qualifiedName(one.table) === dataset);
    if (table === undefined) throw failure("retention.plan_changed");
    const ref = { table: table.table, alias: "t" };
    const salt: Sql = sql`(SELECT salt::text FROM data_tika_retention_lists WHERE plan = ${plan.digest})`;
    const rows = allOf([
      itemSql(table, ref, "block", plan.on),
      isUnchanged(ref, plan.snapshot),
      sql`NOT ${isHeld(ref, holds)}`,
    ]);
    await ask(
      tx,
      sql`INSERT INTO data_tika_retention_listed (plan, dataset, document)
          SELECT ${plan.digest}, ${dataset}, ${documentSql(ref, salt)} FROM ${tableSql(ref)} WHERE ${rows}`,
    );
  }
}
