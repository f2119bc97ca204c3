import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { forecastRetention } from "./forecast-retention.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

describe.each(testDatabases)("the forecast on $name", ({ open }) => {
  it("leaves out rows on which the action was done, and takes them in again for another action", async () => {
    const { db, exec, close } = await open();
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date, kind text);
      INSERT INTO visits SELECT n, date '2020-01-01' + n, CASE WHEN n % 2 = 0 THEN 'a' ELSE 'b' END FROM generate_series(1, 10) AS n`);
    const anonymise = visitsRule({ then: "anonymise", where: { column: "kind", equals: "a" } });
    const restrict = visitsRule({ id: "b", then: "restrict", where: { column: "kind", equals: "b" } });
    const rules = defineRules([anonymise, restrict]);
    const on = "2025-01-01";
    const overdue = async (given = rules) =>
      (await forecastRetention(db, given, { on, months: 1 })).datasets[0]?.overdue;
    expect(await overdue()).toBe(10);
    await migrateRetention(db);
    expect(await overdue()).toBe(10);
    const plan = await planRetention(db, rules, { on, holder: "private" });
    await sweep(db, plan, { transform: ({ rows }) => rows.map(() => ({ kind: "a" })) });
    expect(await overdue()).toBe(0);
    expect(await overdue(defineRules([visitsRule()]))).toBe(10);
    await exec("INSERT INTO visits VALUES (11, '2020-01-01', 'a'), (12, '2020-01-01', 'b')");
    expect(await overdue()).toBe(2);
    await close();
  });
});
