import type { SqlDatabase } from "@data-tika/core/sql";
import {
  defineRules,
  migrateRetention,
  planRetention,
  type RetentionPlan,
  sweep,
} from "@data-tika/retention";
import { PGlite } from "@electric-sql/pglite";
import type { Comparison } from "./compare.js";

const rows = 240_000;
const holds = 1_000;
const on = "2025-11-21";
const rules = defineRules([
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

interface Prepared {
  readonly db: PGlite;
  readonly plan: RetentionPlan;
}
let prepared: Promise<PGlite> | undefined;
let current: Prepared | undefined;

// Two hundred bytes a row, five rows of six due, a thousand holds spread over them.
async function open(): Promise<PGlite> {
  const db = await PGlite.create();
  await migrateRetention(db as SqlDatabase);
  await db.exec(`CREATE TABLE source AS SELECT n AS id, repeat('x', 160) AS filler,
      CASE WHEN n % 6 = 0 THEN date '2025-06-01' ELSE date '2020-01-01' + n % 900 END AS closed_on
      FROM generate_series(1, ${rows}) AS n;
    INSERT INTO data_tika_retention_holds (id, dataset, key, matter, placed_by, placing_approved_by)
      SELECT 'h' || n, 'public.visits', ARRAY[(n * ${rows / holds} - 1)::text], 'bench', 'one', 'other'
        FROM generate_series(1, ${holds}) AS n`);
  return db;
}

async function refill(): Promise<void> {
  prepared ??= open();
  const db = await prepared;
  await db.exec(`DROP TABLE IF EXISTS visits;
    CREATE TABLE visits (id int PRIMARY KEY, filler text, closed_on date);
    INSERT INTO visits SELECT * FROM source`);
  current = { db, plan: await planRetention(db as SqlDatabase, rules, { on, holder: "private" }) };
}

/**
 * Deletion, on PGlite: it works in this process, whose processor time is measured. A PostgreSQL server's time would not
 * be seen.
 */
export const retention: readonly Comparison[] = [
  {
    package: "retention",
    work: "sweep of a plan on PGlite: ledger, 1,000 holds, a digest a slice",
    against: "one set-based DELETE, nothing kept and nothing recorded",
    count: (rows * 5) / 6 - holds,
    unit: "rows",
    atLeast: 0.6,
    before: refill,
    ours: () => current && sweep(current.db as SqlDatabase, current.plan),
    peers: () => current?.db.exec("DELETE FROM visits WHERE closed_on <= '2023-11-21'"),
  },
];
