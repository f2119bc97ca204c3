import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const pglite = testDatabases.filter(({ name }) => name === "PGlite");

// Ten times what it takes on two cores: it fails for a plan that went row by row, not for a busy machine.
describe.each(pglite)("a hundred thousand rows on $name", ({ open }) => {
  it("are planned in two seconds and swept in five", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE visits (id bigint PRIMARY KEY, closed_on timestamptz, filler text);
      INSERT INTO visits SELECT n, timestamptz '2010-01-01 00:00:00+00' + n * interval '1 hour', repeat('x', 150)
        FROM generate_series(1, 100000) AS n;
      INSERT INTO data_tika_retention_holds (id, dataset, key, matter, placed_by, placing_approved_by)
      SELECT n::text, 'public.visits', ARRAY[(n * 50)::text], 'm', 'a', 'b' FROM generate_series(1, 1000) AS n`);
    const begun = performance.now();
    const plan = await planRetention(db, defineRules([visitsRule()]), { on: "2025-11-21" });
    const planned = performance.now();
    const certificate = await sweep(db, plan);
    const swept = performance.now();
    expect(certificate.items[0]?.deleted).toBe(99_000);
    expect(planned - begun).toBeLessThan(2000);
    expect(swept - planned).toBeLessThan(5000);
    await close();
  });
});
