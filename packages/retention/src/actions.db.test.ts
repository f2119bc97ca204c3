import { utf8 } from "@data-tika/core/evidence";
import { canary, canaryOutlets, testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RetentionArchive } from "./archive.js";
import { defineRules } from "./define-rules.js";
import { diffPlans } from "./diff-plans.js";
import { placeHold } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { skippedRows } from "./skipped-rows.js";
import { sweep } from "./sweep.js";
import { isRestricted } from "./treated.js";

const on = "2025-11-21";
const held = { id: "h", dataset: "visits", key: ["7"], matter: "m", placedBy: "a", approvedBy: "b" };

function memoryArchive(spoil: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes) {
  const files = new Map<string, Uint8Array>();
  const archive: RetentionArchive = {
    write: async (name, bytes) => void files.set(name, spoil(bytes)),
    read: async (name) => files.get(name) ?? new Uint8Array(),
  };
  const lines = () =>
    [...files.values()].flatMap((bytes) => new TextDecoder().decode(bytes).split("\n").slice(0, -1));
  return { archive, lines };
}

describe.each(testDatabases)("a sweep on $name", ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
  });
  beforeEach(async () => {
    await opened.exec(`DROP SCHEMA public CASCADE; CREATE SCHEMA public;
      CREATE TABLE visits (id int PRIMARY KEY, closed_on date, name text, cin text, parent int);
      INSERT INTO visits SELECT n, date '2020-01-01' + n * 20, 'name ' || n, 'AB' || n, NULL FROM generate_series(1, 200) AS n`);
    await migrateRetention(opened.db);
  });
  afterAll(() => opened.close());
  const all = async (query: string) =>
    (await opened.db.query<{ value: string }>(query)).rows.map(({ value }) => value);
  const left = async () => Number((await all("SELECT count(*)::text AS value FROM visits"))[0]);

  it("writes to the archive, reads back, compares, and only then deletes", async () => {
    const rules = defineRules([visitsRule({ then: "archive-then-delete" })]);
    await placeHold(opened.db, held);
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    const { archive, lines } = memoryArchive();
    const certificate = await sweep(opened.db, plan, { archive, sliceSize: 20 });
    expect(certificate.items[0]).toMatchObject({ outcome: "archived", planned: 70, deleted: 70 });
    expect(lines()).toHaveLength(70);
    expect(JSON.parse(lines()[0] ?? "")).toEqual({
      id: 1,
      closed_on: "2020-01-21",
      name: "name 1",
      cin: "AB1",
      parent: null,
    });
    expect(await left()).toBe(130);
    expect(await sweep(opened.db, plan, { archive })).toEqual(certificate);
  });

  it.each<readonly [string, RetentionArchive]>([
    ["gives back other bytes", memoryArchive((bytes) => bytes.slice(1)).archive],
    ["gives back nothing", { write: async () => {}, read: async () => utf8("") }],
    ["fails", { write: () => Promise.reject(new Error(canary)), read: async () => utf8("") }],
  ])("deletes nothing when the archive %s", async (_, archive) => {
    const rules = defineRules([visitsRule({ then: "archive-then-delete" })]);
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    const refused = await sweep(opened.db, plan, { archive }).catch((error) => error);
    expect(refused).toMatchObject({ code: "retention.slice_failed" });
    expect(canaryOutlets(refused)).toEqual([]);
    expect(await left()).toBe(200);
  });

  it("deletes rows that refer and archives what they referred to", async () => {
    await opened.exec(`CREATE TABLE notes (id int PRIMARY KEY, visit_id int REFERENCES visits, closed_on date);
      INSERT INTO notes SELECT n, n, '2020-01-01' FROM generate_series(1, 40) AS n`);
    const rules = defineRules([
      visitsRule({ then: "archive-then-delete" }),
      visitsRule({ id: "notes", dataset: "notes" }),
    ]);
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    expect(plan.items.map(({ dataset, counts }) => [dataset, counts.reached])).toEqual([
      ["public.notes", 40],
      ["public.visits", 71],
    ]);
    const { archive, lines } = memoryArchive();
    await sweep(opened.db, plan, { archive });
    expect(lines()).toHaveLength(71);
  });

  it.each(["anonymise", "pseudonymise"] as const)("can %s, each row once", async (action) => {
    const rules = defineRules([visitsRule({ then: action })]);
    await placeHold(opened.db, held);
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    const seen: unknown[] = [];
    const transform = ({ rows }: { rows: readonly Readonly<Record<string, unknown>>[] }) => {
      seen.push(...rows);
      return rows.map(({ id }) => ({ name: null, cin: `x${id}` }));
    };
    const certificate = await sweep(opened.db, plan, { transform, sliceSize: 20 });
    expect(certificate.items[0]).toMatchObject({ outcome: `${action}d`, planned: 70, deleted: 70 });
    expect(seen[0]).toEqual({ id: 1, closed_on: "2020-01-21", name: "name 1", cin: "AB1", parent: null });
    expect(await all("SELECT cin AS value FROM visits WHERE name IS NULL ORDER BY id LIMIT 8")).toEqual(
      [1, 2, 3, 4, 5, 6, 8, 9].map((id) => `x${id}`),
    );
    expect(await sweep(opened.db, plan, { transform })).toEqual(certificate);
    const next = await planRetention(opened.db, rules, { on, holder: "private" });
    expect(next.items[0]?.counts).toMatchObject({ due: 1, held: 1, reached: 0 });
    expect(seen).toHaveLength(70);
  });

  it.each<readonly [string, () => readonly Record<string, unknown>[]]>([
    ["too few rows", () => [{ name: null }]],
    ["a column of the key", () => Array.from({ length: 71 }, () => ({ id: 1 }))],
    ["a column that is not there", () => Array.from({ length: 71 }, () => ({ [canary]: 1 }))],
    [
      "other columns for each row",
      () => Array.from({ length: 71 }, (_, n) => (n ? { name: null } : { cin: null })),
    ],
  ])("changes nothing when the transform gives %s", async (_, transform) => {
    const plan = await planRetention(opened.db, defineRules([visitsRule({ then: "anonymise" })]), {
      on,
      holder: "private",
    });
    const refused = await sweep(opened.db, plan, { transform }).catch((error) => error);
    expect(refused).toMatchObject({ code: "retention.slice_failed" });
    expect(canaryOutlets(refused)).toEqual([]);
    expect(await all("SELECT count(*)::text AS value FROM visits WHERE name IS NULL OR cin IS NULL")).toEqual(
      ["0"],
    );
  });

  it("restricts rows, once", async () => {
    const rules = defineRules([visitsRule({ then: "restrict" })]);
    const certificate = await sweep(
      opened.db,
      await planRetention(opened.db, rules, { on, holder: "private" }),
    );
    expect(certificate.items[0]).toMatchObject({ outcome: "restricted", deleted: 71 });
    const restricted = (key: string) => isRestricted(opened.db, { dataset: "public.visits", key: [key] });
    expect([await restricted("7"), await restricted("199")]).toEqual([true, false]);
    expect((await planRetention(opened.db, rules, { on, holder: "private" })).items).toEqual([]);
    expect(await left()).toBe(200);
  });

  it("goes leaves first through a table that refers to itself, and keeps what a staying row needs", async () => {
    await opened.exec(`UPDATE visits SET parent = id - 1 WHERE id % 10 <> 1;
      UPDATE visits SET parent = id WHERE id = 31;
      ALTER TABLE visits ADD FOREIGN KEY (parent) REFERENCES visits; CREATE INDEX ON visits (parent);
      UPDATE visits SET closed_on = NULL WHERE id = 25`);
    const rules = defineRules([visitsRule()]);
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    // Of the chain 21 to 30, 25 stays, and with it 21 to 24; of 71 to 80, 72 to 80 are not due, and 71 stays.
    expect(plan.items[0]?.counts).toEqual({ due: 70, held: 0, referenced: 5, reached: 65 });
    const certificate = await sweep(opened.db, plan, { sliceSize: 7 });
    expect(certificate.items[0]).toMatchObject({ planned: 65, deleted: 65 });
    const stay = await all("SELECT id::text AS value FROM visits WHERE closed_on < '2023-11-22' ORDER BY id");
    expect(stay).toEqual(["21", "22", "23", "24", "71"]);
    expect(await sweep(opened.db, plan)).toEqual(certificate);
    expect(await skippedRows(opened.db, plan)).toMatchObject([{ because: "referenced", rows: 5 }]);
  });

  it("follows configured links as if they were declared", async () => {
    await opened.exec(`CREATE TABLE notes (id int PRIMARY KEY, visit int, closed_on date);
      INSERT INTO notes SELECT n, n, CASE WHEN n > 3 THEN date '2020-01-01' END FROM generate_series(1, 40) AS n`);
    const rules = defineRules([visitsRule(), visitsRule({ id: "notes", dataset: "notes" })]);
    const link = {
      from: { dataset: "notes", columns: ["visit"] },
      to: { dataset: "visits", columns: ["id"] },
    };
    const plan = await planRetention(opened.db, rules, { on, holder: "private", links: [link] });
    expect(plan.items.map(({ dataset, counts }) => [dataset, counts.referenced])).toEqual([
      ["public.notes", 0],
      ["public.visits", 3],
    ]);
    expect(plan.missingIndexes).toMatchObject([{ columns: ["visit"] }]);
    expect((await sweep(opened.db, plan)).items.map(({ deleted }) => deleted)).toEqual([37, 68]);
    const wrong = planRetention(opened.db, rules, {
      on,
      holder: "private",
      links: [{ ...link, to: { dataset: "visits", columns: ["no"] } }],
    });
    await expect(wrong).rejects.toMatchObject({ code: "retention.unknown_link", fields: { position: 1 } });
  });

  it("leaves rows alone that were written since the plan, and lists them", async () => {
    const rules = defineRules([visitsRule()]);
    const plan = await planRetention(opened.db, rules, { on, holder: "private" });
    await placeHold(opened.db, held);
    await opened.exec(`UPDATE visits SET name = 'again' WHERE id IN (2, 3);
      INSERT INTO visits VALUES (0, '2020-01-01', 'new', 'x', NULL)`);
    expect((await sweep(opened.db, plan, { sliceSize: 9 })).items[0]).toMatchObject({
      planned: 71,
      deleted: 68,
    });
    expect(await skippedRows(opened.db, plan)).toEqual([
      { dataset: "public.visits", action: "delete", because: "changed", rows: 3, keys: ["•", "•", "•"] },
      { dataset: "public.visits", action: "delete", because: "held", rows: 1, keys: ["•"] },
    ]);
    const next = await planRetention(opened.db, rules, { on, holder: "private" });
    expect((await sweep(opened.db, next)).items[0]?.deleted).toBe(3);
  });

  it("differs from the plan before by what the rules and the rows changed", async () => {
    const older = await planRetention(opened.db, defineRules([visitsRule()]), { on, holder: "private" });
    const again = await planRetention(opened.db, defineRules([visitsRule()]), { on, holder: "private" });
    expect(diffPlans(older, again)).toEqual({
      rules: { added: [], removed: [], changed: [] },
      items: [],
      rows: 0,
      circumstances: [],
    });
    const review = visitsRule({ id: "review", then: "review" });
    const newer = await planRetention(opened.db, defineRules([review]), {
      on: "2025-12-31",
      holder: "private",
    });
    expect(diffPlans(older, newer)).toEqual({
      rules: { added: ["review"], removed: ["visits"], changed: [] },
      items: [
        { dataset: "public.visits", action: "delete", before: 71, after: 0, otherCondition: true },
        { dataset: "public.visits", action: "review", before: 0, after: 73, otherCondition: true },
      ],
      rows: -71,
      circumstances: ["on"],
    });
  });
});

const postgres = testDatabases.filter(({ name }) => name === "PostgreSQL");

describe.each(postgres)("a plan made on $name beside an open transaction", ({ open }) => {
  it("leaves alone what that transaction then commits", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date);
      INSERT INTO visits VALUES (1, '2020-01-01'), (2, '2020-01-01')`);
    const plan = await db.transaction(async (tx) => {
      await tx.query("UPDATE visits SET closed_on = '2020-01-02' WHERE id = 2");
      return planRetention(db, defineRules([visitsRule()]), { on, holder: "private" });
    });
    expect((await sweep(db, plan)).items[0]).toMatchObject({ planned: 2, deleted: 1 });
    await close();
  });
});

describe.each(postgres)("a plan made on $name beside an open savepoint", ({ open }) => {
  it("leaves alone what was written behind it, and lists it", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date);
      INSERT INTO visits VALUES (1, '2020-01-01'), (2, '2020-01-01')`);
    const plan = await db.transaction(async (tx) => {
      await tx.query("SELECT pg_current_xact_id()");
      await tx.query("SAVEPOINT one");
      await tx.query("UPDATE visits SET closed_on = '2020-01-02' WHERE id = 2");
      await tx.query("RELEASE one");
      // A later transaction that is done lets the snapshot reach beyond the savepoint.
      await db.query("SELECT pg_current_xact_id()");
      return planRetention(db, defineRules([visitsRule()]), { on, holder: "private" });
    });
    expect((await sweep(db, plan)).items[0]).toMatchObject({ planned: 2, deleted: 1 });
    expect(await skippedRows(db, plan)).toMatchObject([{ because: "changed", rows: 1 }]);
    await close();
  });
});
