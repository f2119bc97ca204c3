import { testDatabases } from "@data-tika/testing";
import { expect, test } from "vitest";
import { defineRules } from "./define-rules.js";
import { forecastRetention } from "./forecast-retention.js";
import { placeHold } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

test.each(
  testDatabases.flatMap(({ name, open }) =>
    [
      ["order", "user"],
      ["زيارات", "تاريخ الإغلاق"],
      ['a "b".c', "Closed On"],
    ].map(([table = "", column = ""]) => ({ database: name, open, table, column })),
  ),
)("a table and a column may have any name: $table on $database", async ({ open, table, column }) => {
  const { db, exec, close } = await open();
  await migrateRetention(db);
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  await exec(`CREATE TABLE ${quoted(table)} (id int PRIMARY KEY, ${quoted(column)} date);
    INSERT INTO ${quoted(table)} VALUES (1, '2020-01-31'), (2, '2020-01-31'), (3, '2025-01-31')`);
  const where = { column, onOrAfter: "2000-01-01" };
  const rules = defineRules([visitsRule({ dataset: table, start: { column }, where })]);
  const two = { placedBy: "legal-1", approvedBy: "legal-2" };
  await placeHold(db, { id: "h", dataset: table, key: ["2"], matter: "2026/14", ...two });
  const on = "2025-11-21";
  expect((await forecastRetention(db, rules, { on, months: 1 })).datasets[0]?.overdue).toBe(2);
  const plan = await planRetention(db, rules, { on, holder: "private" });
  expect(plan.items[0]?.counts).toMatchObject({ due: 2, held: 1, reached: 1 });
  expect((await sweep(db, plan)).items[0]).toMatchObject({ dataset: `public.${table}`, deleted: 1 });
  await close();
});
