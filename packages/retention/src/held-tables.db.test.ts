import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import type { HoldPlacing } from "./holds.js";
import { placeHold, releaseHold } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { skippedRows } from "./skipped-rows.js";
import { sweep } from "./sweep.js";

const two = { matter: "m", placedBy: "legal-1", approvedBy: "legal-2" };
const on = { on: "2025-01-01", holder: "private" } as const;
const rulesOf = (...datasets: readonly string[]) =>
  defineRules(datasets.map((dataset, at) => visitsRule({ id: `rule-${at}`, dataset })));
const holds: readonly (readonly [string, HoldPlacing])[] = [
  ["a row", { id: "h", dataset: "visits", key: ["7"], ...two }],
  ["a query", { id: "h", dataset: "visits", where: { column: "kind", equals: "claim" }, ...two }],
  ["a person", { id: "h", subject: { dataset: "visits", key: ["7"] }, ...two }],
];
const changes: readonly (readonly [string, string, string, string])[] = [
  ["renamed", "ALTER TABLE visits RENAME TO files", "files", "retention.unknown_table"],
  [
    "moved to another schema",
    "CREATE SCHEMA old; ALTER TABLE visits SET SCHEMA old",
    "old.visits",
    "retention.unknown_table",
  ],
  [
    "renamed, and another one has its name",
    "ALTER TABLE visits RENAME TO files; CREATE TABLE visits (LIKE files INCLUDING ALL)",
    "files",
    "retention.held_table_changed",
  ],
  ["dropped", "DROP TABLE visits", "notes", "retention.unknown_table"],
];

describe.each(testDatabases)("a hold on $name", ({ open }) => {
  const prepare = async () => {
    const opened = await open();
    await opened.exec("DROP SCHEMA IF EXISTS old CASCADE");
    await migrateRetention(opened.db);
    await opened.exec(`CREATE TABLE visits (id int PRIMARY KEY, kind text, closed_on date);
      CREATE TABLE notes (id int PRIMARY KEY, closed_on date);
      INSERT INTO visits SELECT n, CASE n WHEN 7 THEN 'claim' ELSE 'call' END, '2020-01-01' FROM generate_series(1, 9) AS n;
      INSERT INTO notes VALUES (1, '2020-01-01')`);
    return opened;
  };
  const cases = holds.flatMap(([kind, hold]) => changes.map((change) => [kind, hold, ...change] as const));

  it.each(cases)("on %s lets nothing be deleted once its table is $2", async (...given) => {
    const [, hold, , change, dataset, code] = given;
    const { db, exec, close } = await prepare();
    await placeHold(db, hold);
    const before = await planRetention(db, rulesOf("notes"), on);
    await exec(change);
    await expect(planRetention(db, rulesOf(dataset), on)).rejects.toMatchObject({ code });
    await expect(skippedRows(db, before)).rejects.toMatchObject({ code });
    const refused = { code: "retention.slice_failed", cause: { code } };
    await expect(sweep(db, before)).rejects.toMatchObject(refused);
    expect((await db.query("SELECT 1 FROM notes")).rows).toHaveLength(1);
    await releaseHold(db, { id: "h", releasedBy: "legal-1", approvedBy: "legal-2" });
    expect((await sweep(db, before)).items[0]?.deleted).toBe(1);
    await exec("DROP SCHEMA IF EXISTS old CASCADE");
    await close();
  });

  it.each([
    ["another column is the key", "ALTER TABLE visits DROP CONSTRAINT visits_pkey, ADD PRIMARY KEY (other)"],
    ["the key is written otherwise", "ALTER TABLE visits ALTER id TYPE numeric(8,2)"],
  ])("on a row lets nothing be deleted once %s", async (_, change) => {
    const { db, exec, close } = await prepare();
    await exec("ALTER TABLE visits ADD other int; UPDATE visits SET other = 10 - id");
    await placeHold(db, { id: "h", dataset: "visits", key: ["7"], ...two });
    await exec("ALTER TABLE visits ALTER id TYPE bigint");
    const { counts } = (await planRetention(db, rulesOf("visits"), on)).items[0] ?? {};
    expect(counts).toMatchObject({ due: 9, held: 1 });
    await exec(change);
    const code = "retention.held_table_changed";
    await expect(planRetention(db, rulesOf("visits"), on)).rejects.toMatchObject({ code });
    await close();
  });
});
