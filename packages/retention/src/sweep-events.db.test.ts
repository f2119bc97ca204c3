import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { forecastRetention } from "./forecast-retention.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

describe.each(testDatabases)("rules that count from another table, on $name", ({ open }) => {
  it("keep that table’s row until the rows that count from it are gone", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    // No foreign key: nothing but the rule says that documents belong to cases.
    await exec(`CREATE TABLE cases (id bigint PRIMARY KEY, closed_on date);
      CREATE TABLE documents (id int PRIMARY KEY, case_id int);
      INSERT INTO cases VALUES (1, '2020-01-31'), (2, '2023-06-30'), (3, NULL);
      INSERT INTO documents VALUES (10, 1), (11, 2), (12, 3), (13, NULL), (14, 1)`);
    const cases = visitsRule({ id: "cases", dataset: "cases", phases: [{ name: "active", keep: "P1Y" }] });
    const documents = visitsRule({
      id: "documents",
      dataset: "documents",
      start: { event: "case-closed", dataset: "cases", column: "closed_on", by: { id: "case_id" } },
    });
    const rules = defineRules([cases, documents]);
    const forecast = await forecastRetention(db, rules, { on: "2025-01-01", months: 6 });
    const ahead = forecast.datasets.find(({ dataset }) => dataset === "public.documents");
    expect([ahead?.overdue, ahead?.months.map(({ due }) => due)]).toEqual([2, [0, 0, 0, 0, 0, 1]]);
    const plan = await planRetention(db, rules, { on: "2025-01-01", holder: "private" });
    expect(plan.items.map(({ dataset, counts }) => [dataset, counts.reached])).toEqual([
      ["public.documents", 2],
      ["public.cases", 1],
    ]);
    expect((await sweep(db, plan)).items.map(({ deleted }) => deleted)).toEqual([2, 1]);
    // Case 2 was due as well, and stays for its document.
    const left = await db.query("SELECT id::text FROM cases ORDER BY id");
    expect(left.rows).toEqual([{ id: "2" }, { id: "3" }]);
    await close();
  });

  it("name the index without which each row would read the whole table of the event", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE customers (id int PRIMARY KEY); CREATE TABLE calls (id int PRIMARY KEY, customer int, called_on date);
      INSERT INTO customers VALUES (1), (2); INSERT INTO calls VALUES (1, 1, '2020-01-31'), (2, 1, '2021-01-31')`);
    const start = { event: "last-call", dataset: "calls", column: "called_on", by: { customer: "id" } };
    const rules = defineRules([visitsRule({ dataset: "customers", start })]);
    const plan = await planRetention(db, rules, { on: "2023-01-31", holder: "private" });
    const statement = 'CREATE INDEX CONCURRENTLY ON "public"."calls" ("customer")';
    expect(plan.missingIndexes).toEqual([{ dataset: "public.calls", columns: ["customer"], statement }]);
    expect(plan.items.map(({ counts }) => counts.reached)).toEqual([1]);
    await db.query(statement);
    const indexed = await planRetention(db, rules, { on: "2023-01-30", holder: "private" });
    expect([indexed.missingIndexes, indexed.items]).toEqual([[], []]);
    await close();
  });
});
