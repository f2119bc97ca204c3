import { testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkCoverage } from "./check-coverage.js";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { visitsRule } from "./rule.fixture.js";

describe.each(testDatabases)("the coverage of a database on $name", ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
  });
  beforeEach(() =>
    opened.exec(`DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS old CASCADE; CREATE SCHEMA old;
      CREATE TABLE visits (id int PRIMARY KEY, closed_on date, name text);
      CREATE TABLE notes (id int PRIMARY KEY, visit_id int, body text);
      CREATE TABLE old.visits (id int PRIMARY KEY, closed_on date);
      CREATE TABLE towns (code text, name text)`),
  );
  afterAll(() => opened.close());
  const rules = defineRules([visitsRule()]);
  const towns = { dataset: "towns", reason: "a public list" };

  it("names every column that is under no rule and not declared, and what it refers to", async () => {
    await migrateRetention(opened.db);
    const report = await checkCoverage(opened.db, rules, { nonPersonal: [towns] });
    expect(report).toMatchObject({
      complete: false,
      columns: { ruled: 3, nonPersonal: 2, uncovered: 5 },
      uncovered: [
        { dataset: "old.visits", columns: ["id", "closed_on"], refersTo: [] },
        { dataset: "public.notes", columns: ["id", "visit_id", "body"], refersTo: ["public.visits"] },
      ],
      partly: [],
      added: [],
      missing: [],
    });
  });

  it("is complete once the rest is under a rule or declared column by column", async () => {
    const all = defineRules([
      visitsRule({ where: { column: "name", is: "not-null" } }),
      visitsRule({ id: "old", dataset: "old.visits" }),
    ]);
    const notes = { dataset: "notes", columns: ["id", "visit_id", "body"], reason: "numbers of boxes" };
    const report = await checkCoverage(opened.db, all, { nonPersonal: [towns, notes] });
    expect(report).toMatchObject({ complete: true, uncovered: [], partly: ["public.visits"] });
  });

  it("names columns that were added since the last check, also under a rule", async () => {
    const since = await checkCoverage(opened.db, rules);
    await opened.exec("ALTER TABLE visits ADD email text; CREATE TABLE logs (line text)");
    const next = await checkCoverage(opened.db, rules, { since: JSON.parse(JSON.stringify(since)) });
    expect(next.added).toEqual([
      { dataset: "public.logs", columns: ["line"] },
      { dataset: "public.visits", columns: ["email"] },
    ]);
    expect((await checkCoverage(opened.db, rules, { since: next })).added).toEqual([]);
  });

  it("names what keeps rows a second time, and a table that only looks like one of ours", async () => {
    await opened.exec(`CREATE MATERIALIZED VIEW seen AS SELECT * FROM visits;
      CREATE TABLE data_tika_visitors (name text)`);
    const { copies, complete, uncovered } = await checkCoverage(opened.db, rules);
    expect([complete, copies]).toEqual([false, [{ dataset: "public.seen", kind: "materialised view" }]]);
    expect(uncovered).toContainEqual({
      dataset: "public.data_tika_visitors",
      columns: ["name"],
      refersTo: [],
    });
    const seen = { dataset: "seen", reason: "rebuilt after each sweep" };
    const declared = await checkCoverage(opened.db, rules, { nonPersonal: [seen] });
    expect([declared.copies, declared.missing]).toEqual([[], []]);
  });

  it("names what rules and declarations name in vain, and wants a reason", async () => {
    const vain = [
      { ...towns, columns: ["no"] },
      { dataset: "nowhere", reason: "x" },
    ];
    const report = await checkCoverage(opened.db, rules, { nonPersonal: vain });
    expect(report.missing).toEqual(["towns.no", "nowhere"]);
    const start = { event: "e", dataset: "notes", column: "on", by: { visit: "nr" } };
    const where = { any: [{ column: "status", is: "null" as const }] };
    const lost = defineRules([visitsRule({ where, start: { ...start, where } })]);
    const declared = [towns, { dataset: "old.visits", reason: "x" }, { dataset: "notes", reason: "x" }];
    expect(await checkCoverage(opened.db, lost, { nonPersonal: declared })).toMatchObject({
      complete: false,
      uncovered: [],
      missing: ["notes.visit", "notes.on", "notes.status", "visits.nr", "visits.status"],
    });
    const bare = checkCoverage(opened.db, rules, { nonPersonal: [{ ...towns, reason: " " }] });
    await expect(bare).rejects.toMatchObject({ code: "retention.reason_missing" });
  });
});
