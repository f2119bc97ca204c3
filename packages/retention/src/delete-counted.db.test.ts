import type { SqlClient, SqlDatabase } from "@data-tika/core/sql";
import { testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { placeHold } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { readLedger } from "./slices.js";
import { sweep } from "./sweep.js";

const rules = defineRules([visitsRule()]);

/** A driver that gives rows and nothing else. */
function silent(db: SqlDatabase): SqlDatabase {
  const query =
    (client: SqlClient): SqlClient["query"] =>
    async (text, values) => ({ rows: (await client.query<never>(text, values)).rows });
  return { query: query(db), transaction: (work) => db.transaction((tx) => work({ query: query(tx) })) };
}

describe.each(testDatabases)("a sweep without digests on $name", ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
  });
  beforeEach(async () => {
    await opened.exec(`DROP SCHEMA public CASCADE; CREATE SCHEMA public;
      CREATE TABLE visits (id int PRIMARY KEY, closed_on date, status text);
      INSERT INTO visits SELECT n, date '2020-01-01' + n * 20, 'closed' FROM generate_series(1, 200) AS n`);
    await migrateRetention(opened.db);
  });
  afterAll(() => opened.close());

  it.each([
    ["the driver", (db: SqlDatabase) => db],
    ["the database, where the driver does not tell", silent],
  ])("is counted by %s, slice by slice", async (_, through) => {
    const db = through(opened.db);
    const two = { placedBy: "legal-1", approvedBy: "legal-2" };
    await placeHold(db, { id: "h", dataset: "visits", key: ["7"], matter: "2026/14", ...two });
    const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
    const counts: number[] = [];
    const certificate = await sweep(db, plan, {
      digest: "none",
      sliceSize: 20,
      onProgress: ({ deleted }) => counts.push(deleted),
    });
    expect(certificate.items).toMatchObject([{ planned: 70, deleted: 70 }]);
    const { rows } = await opened.db.query("SELECT 1 FROM visits");
    expect(rows).toHaveLength(130);
    const { entries } = await readLedger(db, plan.digest);
    expect(entries.map(({ deleted }) => deleted).reduce((sum, one) => sum + one)).toBe(70);
    expect(entries.flatMap(Object.keys)).not.toContain("digest");
    expect(counts.at(-1)).toBe(70);
    expect(await sweep(db, plan)).toEqual(certificate);
  });
});
