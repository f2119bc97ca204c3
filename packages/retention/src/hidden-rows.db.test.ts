import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { planDigest } from "./plan-digest.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const rules = defineRules([visitsRule()]);
const options = { on: "2025-11-21", holder: "private" } as const;
const visits = `CREATE TABLE visits (id int PRIMARY KEY, closed_on date);
  INSERT INTO visits SELECT n, '2020-01-01' FROM generate_series(1, 3) AS n;`;

describe.each(testDatabases)("rows that a deletion would reach unseen, on $name", ({ open }) => {
  it("are not those without a start: they are counted, and never due", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`${visits} INSERT INTO visits VALUES (11, NULL), (12, 'infinity'), (13, '2025-11-01')`);
    const plan = await planRetention(db, rules, options);
    expect(plan.withoutStart).toEqual([{ dataset: "public.visits", rows: 2 }]);
    expect(plan.items[0]?.counts.due).toBe(3);
    const elsewhere = { ...plan, place: "another" };
    const copied = { ...elsewhere, digest: planDigest(elsewhere) };
    await expect(sweep(db, copied)).rejects.toMatchObject({ code: "retention.other_database" });
    await close();
  });

  it("are those of tables that inherit: the plan is refused", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`${visits} CREATE TABLE kept (matter text) INHERITS (visits)`);
    await expect(planRetention(db, rules, options)).rejects.toMatchObject({
      code: "retention.inherited_table",
      fields: { dataset: "visits" },
    });
    await close();
  });

  it.each(["visits", "notes"])("are those that a policy on %s hides: the plan is refused", async (hidden) => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`${visits} CREATE TABLE notes (id int PRIMARY KEY, visit int REFERENCES visits ON DELETE CASCADE);
      INSERT INTO notes VALUES (1, 1); ALTER TABLE ${hidden} ENABLE ROW LEVEL SECURITY;
      DO $$ BEGIN CREATE ROLE data_tika_clerk; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
      GRANT SELECT ON ALL TABLES IN SCHEMA public TO data_tika_clerk`);
    const refused = db.transaction(async (tx) => {
      await tx.query("SET LOCAL ROLE data_tika_clerk");
      await planRetention(tx, rules, options);
    });
    await expect(refused).rejects.toMatchObject({
      code: "retention.row_security",
      fields: { dataset: `public.${hidden}` },
    });
    expect((await planRetention(db, rules, options)).items[0]?.counts).toMatchObject({
      due: 3,
      referenced: 1,
    });
    await close();
  });

  it("are not those that refer to one partition: what they refer to stays", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date) PARTITION BY RANGE (id);
      CREATE TABLE visits_1 PARTITION OF visits FOR VALUES FROM (0) TO (10);
      CREATE TABLE visits_2 PARTITION OF visits FOR VALUES FROM (10) TO (20);
      CREATE TABLE notes (id int PRIMARY KEY, visit int REFERENCES visits_1 ON DELETE CASCADE);
      INSERT INTO visits SELECT n, '2020-01-01' FROM generate_series(1, 12) AS n; INSERT INTO notes VALUES (1, 7)`);
    const plan = await planRetention(db, rules, options);
    expect(plan.items[0]?.counts).toMatchObject({ due: 12, referenced: 1, reached: 11 });
    expect((await sweep(db, plan)).items[0]?.deleted).toBe(11);
    expect((await db.query("SELECT 1 FROM notes")).rows).toHaveLength(1);
    await close();
  });
});
