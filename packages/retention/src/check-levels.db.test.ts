import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { checkLevels } from "./check-levels.js";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

describe.each(testDatabases)("the levels of a deletion on $name", ({ open }) => {
  it("reach the storage once every table was rewritten, and lose it with the next deletion", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date); CREATE TABLE calls (id int PRIMARY KEY, closed_on date);
      INSERT INTO visits SELECT n, '2020-01-01' FROM generate_series(1, 20) AS n; INSERT INTO calls SELECT * FROM visits`);
    const rules = defineRules([visitsRule(), visitsRule({ id: "calls", dataset: "calls" })]);
    const swept = async (on: string) => {
      const plan = await planRetention(db, rules, { on, holder: "private" });
      const certificate = await sweep(db, plan, { sliceSize: 7, today: on, kept: { backups: "P30D" } });
      return { plan, certificate };
    };
    const { plan, certificate } = await swept("2025-01-01");
    expect(certificate.levels.map(({ level, reached }) => [level, reached])).toEqual([
      ["logical", true],
      ["storage", false],
      ["log", false],
      ["backup", false],
    ]);
    expect(certificate.levels[3]?.lookAgainOn).not.toBe(null);
    const storage = async () => (await checkLevels(db, plan, { on: "2025-02-01" }))[1]?.reached;
    expect(await storage()).toBe(false);
    await db.query("VACUUM visits");
    await db.query("VACUUM FULL visits");
    expect(await storage()).toBe(false);
    await db.query("VACUUM FULL calls");
    expect(await storage()).toBe(false);
    await db.query("VACUUM FULL data_tika_retention_slices");
    expect(await storage()).toBe(true);
    await exec("INSERT INTO visits VALUES (21, '2020-01-01')");
    const next = await swept("2025-01-02");
    expect((await checkLevels(db, next.plan, { on: "2025-02-01" }))[1]?.reached).toBe(false);
    expect(await storage()).toBe(true);
    await close();
  });
});
