import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const postgres = testDatabases.filter(({ name }) => name === "PostgreSQL");

describe.each(postgres)("two sweeps of one plan on $name", ({ open }) => {
  it.each(["repeatable read", "serializable"])("go through passes together at %s", async (level) => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date, parent int REFERENCES visits);
      CREATE INDEX ON visits (parent);
      INSERT INTO visits SELECT n, '2020-01-01', NULLIF((n - 1) % 12, 0) + n - 1 - (n - 1) % 12 FROM generate_series(1, 240) AS n`);
    await exec(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = %L',
      current_database(), '${level}'); END $$`);
    // Connections made from now on; those of the pool keep what they had.
    await exec(`SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL ${level}`);
    const strict: typeof db = {
      query: db.query,
      transaction: (work) =>
        db.transaction(async (tx) => {
          await tx.query(`SET TRANSACTION ISOLATION LEVEL ${level}`);
          return work(tx);
        }),
    };
    const plan = await planRetention(db, defineRules([visitsRule()]), {
      on: "2025-11-21",
      holder: "private",
    });
    const both = await Promise.all([
      sweep(strict, plan, { sliceSize: 20 }),
      sweep(strict, plan, { sliceSize: 20 }),
    ]);
    expect(both.map(({ items }) => items[0]?.deleted)).toEqual([240, 240]);
    expect((await db.query("SELECT 1 FROM visits")).rows).toEqual([]);
    await close();
  });
});
