import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
import { canary, canaryOutlets, testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { forecastRetention } from "./forecast-retention.js";
import { placeHold, releaseHold, standingHolds } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planDigest } from "./plan-digest.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const on = "2025-11-21";
const rules = defineRules([visitsRule()]);
const two = { placedBy: "legal-1", approvedBy: "legal-2" };
const hold = (key: string) => ({ id: `h-${key}`, dataset: "visits", key: [key], matter: "2026/14", ...two });

describe.each(testDatabases)("a sweep on $name", ({ open }) => {
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
  const left = async () => {
    const { rows } = await opened.db.query<{ n: string }>("SELECT count(*)::text AS n FROM visits");
    return Number(rows[0]?.n);
  };

  it("deletes what the plan says, in slices, and certifies it", async () => {
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    expect(plan.items).toMatchObject([{ action: "delete", counts: { due: 71, held: 0, reached: 71 } }]);
    const progress: number[] = [];
    const certificate = await sweep(opened.db, plan, {
      sliceSize: 20,
      onProgress: ({ deleted }) => progress.push(deleted),
    });
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(certificate).toMatchObject({
      plan: plan.digest,
      items: [{ dataset: "public.visits", planned: 71, deleted: 71, outcome: "deleted" }],
      slices: progress.length,
      level: "logical",
    });
    expect(await left()).toBe(129);
    expect(await sweep(opened.db, plan)).toEqual(certificate);
    const keys = "SELECT 1 FROM data_tika_retention_slices WHERE above IS NOT NULL OR up_to <> '{}'";
    expect((await opened.db.query(keys)).rows).toEqual([]);
  });

  it("was forecast: each month has what a plan of its last day has more", async () => {
    const ahead = await forecastRetention(opened.db, rules, { on, months: 12 });
    const [{ overdue, months } = { overdue: 0, months: [] }] = ahead.datasets;
    let due = overdue;
    for (const { until, due: more } of months) {
      due += more;
      expect(
        (await planRetention(opened.db, rules, { on: until, holder: "private" })).items[0]?.counts.due,
      ).toBe(due);
    }
    expect([overdue, months.length, due]).toEqual([71, 12, 89]);
  });

  it("executes a second plan of the same day and the same counts", async () => {
    const first = await planRetention(opened.db, rules, { on, holder: "private" });
    await sweep(opened.db, first);
    await opened.exec(
      "INSERT INTO visits SELECT n, date '2020-01-01' + n * 20, 'late' FROM generate_series(1, 71) AS n",
    );
    const second = await planRetention(opened.db, rules, { on, holder: "private" });
    expect(second.items).toEqual(first.items);
    expect((await sweep(opened.db, second)).items[0]?.deleted).toBe(71);
    expect(await left()).toBe(129);
  });

  it("certifies that nothing was due", async () => {
    const plan = await planRetention(opened.db, rules, { on: "2010-01-01", holder: "private" });
    expect(await sweep(opened.db, plan)).toMatchObject({ items: [], slices: 0, completedAt: null });
  });

  it("keeps a held row until the hold is released", async () => {
    expect(await placeHold(opened.db, hold("7"))).toMatchObject({ row: "present" });
    expect(await standingHolds(opened.db)).toEqual([
      { id: "h-7", dataset: "public.visits", key: ["7"], matter: "2026/14" },
    ]);
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    expect(plan.items[0]?.counts).toEqual({ due: 71, held: 1, referenced: 0, reached: 70 });
    await placeHold(opened.db, hold("9"));
    expect((await sweep(opened.db, plan)).items[0]).toMatchObject({ planned: 70, deleted: 69 });
    await releaseHold(opened.db, { id: "h-7", releasedBy: "legal-2", approvedBy: "legal-1" });
    const next = await planRetention(opened.db, rules, { on, holder: "private" });
    expect(next.items[0]?.counts).toMatchObject({ due: 2, held: 1, reached: 1 });
    expect(await placeHold(opened.db, hold("12345"))).toMatchObject({ row: "absent" });
  });

  it("knows held numbers of any length, and digests the keys it deleted", async () => {
    const keys = ["999999999999999999", "1000000000000000000", "9223372036854775807", "-9223372036854775808"];
    await opened.exec(`CREATE TABLE files (id bigint PRIMARY KEY, closed_on date);
      INSERT INTO files SELECT unnest(ARRAY[${keys.join(",")}, -3, 0, 12]), '2020-01-01'`);
    for (const key of keys) await placeHold(opened.db, { ...hold(key), dataset: "files", key: [key] });
    const files = defineRules([visitsRule({ dataset: "files" })]);
    const plan = await planRetention(opened.db, files, { on, holder: "private" });
    expect(plan.items[0]?.counts).toEqual({ due: 7, held: 4, referenced: 0, reached: 3 });
    expect((await sweep(opened.db, plan)).items[0]?.deleted).toBe(3);
    const { rows } = await opened.db.query<{ salt: string; digest: string }>(
      "SELECT salt::text, digest FROM data_tika_retention_slices",
    );
    const bytes = new Uint8Array(24);
    [-3n, 0n, 12n].forEach((key, at) => void new DataView(bytes.buffer).setBigInt64(at * 8, key));
    const salted = new Uint8Array([...utf8(rows[0]?.salt ?? ""), ...bytes]);
    expect(rows).toMatchObject([{ digest: toHex(sha256(salted)) }]);
  });

  it("goes on where it was stopped", async () => {
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    const stop = new AbortController();
    const stopped = sweep(opened.db, plan, {
      sliceSize: 20,
      signal: stop.signal,
      onProgress: ({ slicesDone }) => slicesDone === 2 && stop.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ code: "retention.aborted", fields: { slices: 2 } });
    expect(await left()).toBe(160);
    const certificate = await sweep(opened.db, plan);
    expect(certificate).toMatchObject({ slices: 4, items: [{ deleted: 71 }] });
    expect(await left()).toBe(129);
  });

  it("keeps the slices before a refused one, says nothing of the row, and goes on later", async () => {
    await opened.exec(`UPDATE visits SET status = '${canary}' WHERE id = 50;
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF OLD.status <> 'closed' THEN RAISE EXCEPTION 'no: %', OLD USING DETAIL = OLD.status; END IF;
        RETURN OLD; END $$;
      CREATE TRIGGER refuse BEFORE DELETE ON visits FOR EACH ROW EXECUTE FUNCTION refuse()`);
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    const refused = await sweep(opened.db, plan, { sliceSize: 20 }).catch((error) => error);
    expect(refused).toMatchObject({
      code: "retention.slice_failed",
      fields: { slice: 3, dataset: "public.visits" },
    });
    expect(canaryOutlets(refused)).toEqual([]);
    expect(await left()).toBe(160);
    await opened.exec("DROP TRIGGER refuse ON visits");
    expect((await sweep(opened.db, plan)).items[0]?.deleted).toBe(71);
  });

  it("has one effect when three sweep one plan at once", async () => {
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    const all = await Promise.all([1, 2, 3].map(() => sweep(opened.db, plan, { sliceSize: 10 })));
    expect(all[0]).toMatchObject({ slices: 8, items: [{ deleted: 71 }] });
    expect(await left()).toBe(129);
  });

  it("leaves a row alone that is no longer due", async () => {
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    await opened.exec("UPDATE visits SET closed_on = '2025-11-01' WHERE id <= 10");
    expect((await sweep(opened.db, plan)).items[0]).toMatchObject({ planned: 71, deleted: 61 });
  });

  it("takes keys of several columns and of any type", async () => {
    await opened.exec(`CREATE TABLE seen ("When" timestamptz, who varchar(20), closed_on date, PRIMARY KEY (who, "When"));
      INSERT INTO seen SELECT timestamptz '2020-01-01 00:00:00+00' + n * interval '1 hour', 'w''"' || n % 3, '2020-01-01'
        FROM generate_series(1, 50) AS n`);
    const own = defineRules([visitsRule({ dataset: "public.seen" })]);
    const key = ["w'\"1", "2020-01-01T01:00:00.000000Z"];
    await opened.exec("SET TIME ZONE 'Pacific/Auckland'");
    const plan = await planRetention(opened.db, own, { on, holder: "private" });
    expect(plan.items[0]?.sample[0]).toMatch(/^••"0 •+/);
    expect(await placeHold(opened.db, { ...hold("1"), dataset: "seen", key })).toMatchObject({
      row: "present",
    });
    const { items, slices } = await sweep(opened.db, plan, { sliceSize: 7 });
    expect([items[0]?.deleted, slices]).toEqual([49, 8]);
    await opened.exec("SET TIME ZONE 'UTC'");
  });

  it("deletes rows that refer first, and never a row that a staying row refers to", async () => {
    await opened.exec(`CREATE TABLE notes (id int PRIMARY KEY, visit_id int REFERENCES visits ON DELETE CASCADE, closed_on date);
      INSERT INTO notes SELECT n, n, '2020-01-01' FROM generate_series(1, 40) AS n;
      UPDATE notes SET closed_on = NULL WHERE id <= 3`);
    const both = defineRules([visitsRule(), visitsRule({ id: "notes", dataset: "notes" })]);
    await placeHold(opened.db, { ...hold("5"), dataset: "notes" });
    const plan = await planRetention(opened.db, both, { on, holder: "private" });
    expect(plan.items.map(({ dataset, counts }) => [dataset, counts])).toEqual([
      ["public.notes", { due: 37, held: 1, referenced: 0, reached: 36 }],
      ["public.visits", { due: 71, held: 0, referenced: 4, reached: 67 }],
    ]);
    expect(plan.missingIndexes).toEqual([
      {
        dataset: "public.notes",
        columns: ["visit_id"],
        statement: 'CREATE INDEX CONCURRENTLY ON "public"."notes" ("visit_id")',
      },
    ]);
    expect(plan.estimate.seconds).toBeNull();
    const { items } = await sweep(opened.db, plan);
    expect(items.map(({ deleted }) => deleted)).toEqual([36, 67]);
    expect((await opened.db.query("SELECT id FROM notes ORDER BY id")).rows).toEqual(
      [1, 2, 3, 5].map((id) => ({ id })),
    );
  });

  it("is refused when tables refer to each other in a circle, which is named", async () => {
    await opened.exec(`CREATE TABLE notes (id int PRIMARY KEY, visit int REFERENCES visits, closed_on date);
      ALTER TABLE visits ADD note int REFERENCES notes`);
    const circular = defineRules([visitsRule(), visitsRule({ id: "notes", dataset: "notes" })]);
    await expect(planRetention(opened.db, circular, { on, holder: "private" })).rejects.toMatchObject({
      code: "retention.foreign_key_cycle",
      fields: { datasets: "public.visits, public.notes, public.visits" },
    });
  });

  it("refuses an action whose transform is not given before anything is written", async () => {
    const mixed = defineRules([
      visitsRule({ where: { column: "id", above: 10 } }),
      visitsRule({ id: "early", where: { column: "id", below: 11 }, then: "anonymise" }),
    ]);
    const plan = await planRetention(opened.db, mixed, { on, holder: "private" });
    await expect(sweep(opened.db, plan)).rejects.toMatchObject({ code: "retention.action_not_executable" });
    expect(await left()).toBe(200);
    expect((await opened.db.query("SELECT 1 FROM data_tika_retention_runs")).rows).toEqual([]);
  });

  it.each([
    ["edited", "retention.plan_changed", { on: "2025-12-31" }, true],
    ["of another database", "retention.other_database", { database: "other" }, false],
    ["whose condition was edited", "retention.plan_changed", { items: "wider" }, false],
    ["for a day to come", "retention.plan_not_due", { on: "8000-01-01" }, false],
    ["that is none", "retention.invalid_plan", { version: 2 }, false],
  ])("refuses a plan %s", async (_, code, change, keepDigest) => {
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    const items = plan.items.map((item) => ({ ...item, predicate: { text: "TRUE", values: [] } }));
    const changed = { ...plan, ...change, ...("items" in change ? { items } : {}) } as typeof plan;
    const given = keepDigest ? changed : { ...changed, digest: planDigest(changed) };
    await expect(sweep(opened.db, given)).rejects.toMatchObject({ code });
    expect(await left()).toBe(200);
  });

  it("blocks public archives that no stamped list covers", async () => {
    const bare = await planRetention(opened.db, rules, { on, holder: "public" });
    expect(bare.items).toMatchObject([{ action: "block", counts: { due: 71, reached: 71 } }]);
    expect((await sweep(opened.db, bare)).items[0]).toMatchObject({ outcome: "blocked", deleted: 71 });
    expect(await left()).toBe(200);
  });

  it("says when the package's tables are missing", async () => {
    await opened.exec("DROP TABLE data_tika_retention_database");
    await expect(planRetention(opened.db, rules, { on, holder: "private" })).rejects.toMatchObject({
      code: "retention.not_migrated",
    });
  });
});
