import type { SqlDatabase } from "@data-tika/core/sql";
import { defineRules, migrateRetention, planRetention, type RetentionPlan } from "@data-tika/retention";

/** Rows of two hundred bytes; five of six are due. */
export const tableRows = 1_200_000;
/** Holds, spread over the rows that are due. */
export const holds = 1_000;
/** Day of the plan. */
export const on = "2025-11-21";
/** Latest start that is due on that day. */
export const latestDue = "2023-11-21";

export const rules = defineRules([
  {
    id: "visits",
    dataset: "visits",
    start: { column: "closed_on" },
    phases: [{ name: "active", keep: "P2Y" }],
    then: "delete",
    source: "declaration to the CNDP",
    mark: "text",
  },
]);

/** A database with a table whose rows come back for each run. */
export interface BenchTable {
  readonly db: SqlDatabase;
  readonly exec: (script: string) => Promise<unknown>;
}

/** Makes the rows to copy from, and the holds. */
export async function fill({ db, exec }: BenchTable): Promise<void> {
  await migrateRetention(db);
  await exec(`CREATE TABLE source AS SELECT n AS id, repeat('x', 160) AS filler,
      CASE WHEN n % 6 = 0 THEN date '2025-06-01' ELSE date '2020-01-01' + n % 900 END AS closed_on
      FROM generate_series(1, ${tableRows}) AS n`);
  await exec(`INSERT INTO data_tika_retention_holds (id, dataset, key, matter, placed_by, placing_approved_by)
      SELECT 'h' || n, 'public.visits', ARRAY[(n * ${tableRows / holds} - 1)::text], 'bench', 'one', 'other'
        FROM generate_series(1, ${holds}) AS n`);
}

/** Brings all rows back and plans anew; the table is vacuumed and analysed, as autovacuum would. The holds are on the new table. */
export async function refill({ db, exec }: BenchTable): Promise<RetentionPlan> {
  await exec("DROP TABLE IF EXISTS visits");
  await exec("CREATE TABLE visits (id int PRIMARY KEY, filler text, closed_on date)");
  await exec("INSERT INTO visits SELECT * FROM source");
  await exec("DELETE FROM data_tika_retention_held_tables");
  await exec(`INSERT INTO data_tika_retention_held_tables (hold, relation, primary_key)
      SELECT id, 'public.visits', 'whole id' FROM data_tika_retention_holds`);
  await exec("VACUUM ANALYZE visits");
  await exec("CHECKPOINT");
  return plan(db);
}

/** Plans the table. */
export function plan(db: SqlDatabase): Promise<RetentionPlan> {
  return planRetention(db, rules, { on, holder: "private" });
}
