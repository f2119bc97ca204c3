import { testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { defineRules } from "./define-rules.js";
import { forecastRetention } from "./forecast-retention.js";
import type { HolderFacts } from "./holder.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";

const on = "2025-11-21";
const rules = defineRules([visitsRule(), visitsRule({ id: "health", dataset: "health.visits" })]);
const extension = {
  reference: "A-1",
  datasets: ["visits"],
  purpose: "scientific",
  grantedOn: "2020-01-01",
  until: "2030-01-01",
} as const;
const schedule = { reference: "s", approvedOn: "2016-01-01", publishedOn: "2016-02-01" };
const days = { listedOn: "2024-01-01", grantedOn: "2024-02-01" };
const visa = { reference: "v", plan: "0a".repeat(32), datasets: ["visits"], ...days };

describe.each(testDatabases)("the facts of a holder on $name", ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
    await opened.exec(`CREATE SCHEMA health;
      CREATE TABLE visits (id int PRIMARY KEY, closed_on date); INSERT INTO visits VALUES (1, '2020-01-01');
      CREATE TABLE health.visits (id int PRIMARY KEY, closed_on date); INSERT INTO health.visits VALUES (1, '2020-01-01')`);
    await migrateRetention(opened.db);
  });
  afterAll(() => opened.close());
  const plan = (facts: HolderFacts) =>
    planRetention(opened.db, rules, { on, holder: "private", ...(facts as object) });

  it("name a table of the default schema when they name no schema, and no other schema's", async () => {
    const actions = async (facts: HolderFacts) =>
      (await plan(facts)).items.map(({ dataset, action }) => [dataset, action]);
    expect(await actions({ publicService: ["visits"] })).toEqual([
      ["public.visits", "block"],
      ["health.visits", "delete"],
    ]);
    expect(await actions({ extensions: [{ ...extension, datasets: ["health.visits"] }] })).toEqual([
      ["public.visits", "delete"],
    ]);
    expect((await plan({ publicService: ["visits"] })).holder.publicService).toEqual(["public.visits"]);
  });

  test.each<readonly [string, HolderFacts]>([
    ["a public service", { publicService: ["visit"] }],
    ["an extension", { extensions: [{ ...extension, datasets: ["visits", "visit"] }] }],
    ["a visa", { archives: { schedule, visas: [{ ...visa, datasets: ["visit"] }] } }],
  ])("are refused when %s names a table that is not there", async (_, facts) => {
    await expect(plan(facts)).rejects.toMatchObject({
      code: "retention.unknown_table",
      fields: { dataset: "visit" },
    });
  });

  test.each<readonly [string, string, object]>([
    [
      "an end that is written as elsewhere",
      "extensions.0.until",
      { extensions: [{ ...extension, until: "01/01/2030" }] },
    ],
    [
      "a schedule's day that is none",
      "archives.schedule.approvedOn",
      { archives: { schedule: { ...schedule, approvedOn: "2016-02-30" } } },
    ],
    ["a visa without its list", "archives.visas.0.plan", { archives: { visas: [{ ...visa, plan: "" }] } }],
    ["a misspelt option", "…", { publicservice: ["visits"] }],
  ])("are refused for %s, and the field is named", async (_, field, facts) => {
    await expect(plan(facts)).rejects.toMatchObject({ code: "retention.invalid_holder", fields: { field } });
  });

  it("are refused by a forecast too", async () => {
    const forecast = (change: object) =>
      forecastRetention(opened.db, rules, { on, months: 1, extensions: [{ ...extension, ...change }] });
    await expect(forecast({ datasets: ["visit"] })).rejects.toMatchObject({
      code: "retention.unknown_table",
    });
    await expect(forecast({ until: "2030" })).rejects.toMatchObject({ code: "retention.invalid_holder" });
    expect((await forecast({})).datasets.map(({ overdue }) => overdue)).toEqual([0, 1]);
  });
});
