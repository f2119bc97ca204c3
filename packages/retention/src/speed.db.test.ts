import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const pglite = testDatabases.filter(({ name }) => name === "PGlite");

// Seconds of processor time, several times what it takes: it fails for a plan that goes row by row, not for a machine
// that is busy with other tests. PGlite runs inside this process.
const seconds = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000_000;
};

describe.each(pglite)("a hundred thousand rows on $name", ({ open }) => {
  it("are planned in two seconds and swept in five", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE visits (id bigint PRIMARY KEY, closed_on timestamptz, filler text);
      INSERT INTO visits SELECT n, timestamptz '2010-01-01 00:00:00+00' + n * interval '1 hour', repeat('x', 150)
        FROM generate_series(1, 100000) AS n;
      INSERT INTO data_tika_retention_holds (id, dataset, key, matter, placed_by, placing_approved_by)
      SELECT n::text, 'public.visits', ARRAY[(n * 50)::text], 'm', 'a', 'b' FROM generate_series(1, 1000) AS n`);
    const begun = process.cpuUsage();
    const plan = await planRetention(db, defineRules([visitsRule()]), { on: "2025-11-21" });
    const planning = seconds(begun);
    const planned = process.cpuUsage();
    const certificate = await sweep(db, plan);
    const sweeping = seconds(planned);
    expect(certificate.items[0]?.deleted).toBe(99_000);
    expect(planning).toBeLessThan(2);
    expect(sweeping).toBeLessThan(5);
    await close();
  });
});
