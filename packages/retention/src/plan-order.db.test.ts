import { testDatabases } from "@data-tika/testing";
import { expect, test } from "vitest";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

test.each(testDatabases)(
  "on $name a row that stays is changed before the rows are gone from which its time runs",
  async ({ open }) => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE customers (id int PRIMARY KEY, name text, left_on date);
      CREATE TABLE invoices (id int PRIMARY KEY, customer int REFERENCES customers, dated_on date);
      CREATE INDEX ON invoices (customer);
      INSERT INTO customers SELECT n, 'n' FROM generate_series(1, 9) AS n;
      INSERT INTO invoices SELECT n, n, '2010-01-31' FROM generate_series(1, 9) AS n`);
    const rules = defineRules([
      visitsRule({
        id: "customers",
        dataset: "customers",
        start: {
          lastOf: [
            {
              event: "invoice",
              dataset: "invoices",
              column: "dated_on",
              by: { customer: "id" },
              optional: true,
            },
            { column: "left_on", optional: true },
          ],
        },
        phases: [{ name: "active", keep: "P10Y" }],
        then: "anonymise",
      }),
      visitsRule({
        id: "invoices",
        dataset: "invoices",
        start: { column: "dated_on" },
        phases: [{ name: "active", keep: "P10Y" }],
      }),
    ]);
    const plan = await planRetention(db, rules, { on: "2025-01-01", holder: "private" });
    expect(plan.items.map(({ action }) => action)).toEqual(["anonymise", "delete"]);
    const { items } = await sweep(db, plan, { transform: ({ rows }) => rows.map(() => ({ name: null })) });
    expect(items.map(({ deleted }) => deleted)).toEqual([9, 9]);
    await close();
  },
);
