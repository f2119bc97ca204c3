import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

// PGlite takes half a minute to fill as many pages.
const postgres = testDatabases.filter(({ name }) => name === "PostgreSQL");

describe.each(postgres)("slices of a table of many pages on $name", ({ open }) => {
  it("are cut by a sample, hold about what was asked, and leave nothing out", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    // Two rows fill a page; what is due lies together, at the start of the table.
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date, filler text);
      ALTER TABLE visits ALTER filler SET STORAGE PLAIN;
      INSERT INTO visits SELECT n, CASE WHEN n <= 3000 THEN date '2020-01-01' ELSE '2025-10-01' END, repeat('x', 3900)
        FROM generate_series(1, 12000) AS n`);
    const plan = await planRetention(db, defineRules([visitsRule()]), {
      on: "2025-11-21",
      holder: "private",
    });
    const certificate = await sweep(db, plan, { sliceSize: 1000 });
    const { rows } = await db.query<{ deleted: number }>(
      "SELECT deleted::integer AS deleted FROM data_tika_retention_slices",
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.length).toBeLessThan(9);
    expect(Math.max(...rows.map(({ deleted }) => deleted))).toBeLessThan(2200);
    expect(certificate.items[0]?.deleted).toBe(3000);
    expect((await db.query("SELECT min(id)::integer AS least FROM visits")).rows).toEqual([{ least: 3001 }]);
    await close();
  });
});
