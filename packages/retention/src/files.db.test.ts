import { execFileSync } from "node:child_process";
import { postgresOnDisk } from "@data-tika/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { checkLevels } from "./check-levels.js";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import type { RetentionPlan } from "./plan.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

let opened: Awaited<ReturnType<typeof postgresOnDisk>>;
const marker = "MARKERofApersonNamedNobody";
const ledger = "data_tika_retention_slices";
let plan: RetentionPlan;
beforeAll(async () => {
  opened = await postgresOnDisk();
});
afterAll(() => opened.close());
beforeEach(async () => {
  for (const statement of [
    "DROP SCHEMA public CASCADE",
    "CREATE SCHEMA public",
    "CREATE TABLE visits (id text PRIMARY KEY, closed_on date, note text)",
    `INSERT INTO visits SELECT '${marker}' || n, '2020-01-01', '${marker}' FROM generate_series(1, 200) AS n`,
    "INSERT INTO visits SELECT 'x' || n, '2025-01-01', 'x' FROM generate_series(1, 200) AS n",
  ])
    await opened.db.query(statement);
  await migrateRetention(opened.db);
  plan = await planRetention(opened.db, defineRules([visitsRule()]), { on: "2025-11-21", holder: "private" });
  await sweep(opened.db, plan);
});
const run = async (...statements: readonly string[]) => {
  for (const statement of statements) await opened.db.query(statement);
};
const storage = async () => (await checkLevels(opened.db, plan, { on: "2025-12-01" }))[1]?.reached;

/** Relations whose files hold the marker; the log apart. */
async function marked(): Promise<readonly string[]> {
  await run("CHECKPOINT");
  const files = execFileSync("sh", [
    "-c",
    `grep -rla ${marker} "$0"/base "$0"/pg_tblspc || true`,
    opened.folder,
  ]);
  const numbers = files
    .toString()
    .split("\n")
    .map((file) => file.split("/").at(-1));
  const { rows } = await opened.db.query<{ relname: string }>(
    "SELECT relname FROM pg_class WHERE pg_relation_filenode(oid)::text = ANY ($1) ORDER BY relname",
    [numbers],
  );
  return rows.map(({ relname }) => relname);
}

test("a table that was written anew holds nothing any more, and that is what is measured", async () => {
  expect([await storage(), await marked()]).toEqual([false, [ledger, "visits", "visits_pkey"]]);
  await run("VACUUM visits", "VACUUM FULL visits");
  // The key at the end of a slice stood there until the slice was done.
  expect([await storage(), await marked()]).toEqual([false, [ledger]]);
  await run(`VACUUM FULL ${ledger}`);
  expect([await storage(), await marked()]).toEqual([true, []]);
});

test("a table that was written anew beside an older transaction still holds the rows", async () => {
  const [stored, held] = await opened.db.transaction(async (old) => {
    await old.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
    await old.query("SELECT 1");
    const again = await planRetention(opened.db, defineRules([visitsRule()]), {
      on: "2028-01-01",
      holder: "private",
    });
    await sweep(opened.db, again, { today: "2028-01-01" });
    plan = again;
    await run("VACUUM FULL visits", `VACUUM FULL ${ledger}`);
    return [await storage(), (await opened.db.query("SELECT 1 FROM visits")).rows.length];
  });
  expect([stored, held]).toEqual([false, 0]);
  await run("VACUUM FULL visits", `VACUUM FULL ${ledger}`);
  expect(await storage()).toBe(true);
});

test("a table that was moved block by block still holds the rows", async () => {
  const space = `space_${process.pid}_${Date.now().toString(36)}`;
  await run(
    "ALTER SYSTEM SET allow_in_place_tablespaces = on",
    "SELECT pg_reload_conf()",
    "SELECT pg_sleep(1)",
  );
  await run(`CREATE TABLESPACE ${space} LOCATION ''`);
  // The marker is left in the free room of the blocks: nothing dead is there any more.
  await run("VACUUM (FREEZE, TRUNCATE OFF) visits");
  await run(`ALTER TABLE visits SET TABLESPACE ${space}`, `ALTER INDEX visits_pkey SET TABLESPACE ${space}`);
  await run(`VACUUM FULL ${ledger}`);
  expect([await storage(), await marked()]).toEqual([false, ["visits", "visits_pkey"]]);
  await run("VACUUM FULL visits", "ALTER TABLE visits SET TABLESPACE pg_default");
  await run("ALTER INDEX visits_pkey SET TABLESPACE pg_default", `DROP TABLESPACE ${space}`);
  expect([await storage(), await marked()]).toEqual([true, []]);
});

test("a table that was renamed still holds the rows", async () => {
  await run("ALTER TABLE visits RENAME TO files", `VACUUM FULL ${ledger}`);
  expect(await storage()).toBe(false);
  await run("CREATE TABLE copy AS TABLE files", "DROP TABLE files");
  expect([await storage(), await marked()]).toEqual([true, []]);
});
