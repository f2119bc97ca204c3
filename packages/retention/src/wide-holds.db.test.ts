import type { SqlDatabase } from "@data-tika/core/sql";
import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import type { Hold } from "./hold.js";
import { type HoldPlacing, placeHold, releaseHold, standingHolds } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { skippedRows } from "./skipped-rows.js";
import { sweep } from "./sweep.js";

const by = { placedBy: "legal-1", approvedBy: "legal-2" };
const tables = `CREATE TABLE persons (id int PRIMARY KEY, closed_on date);
  CREATE TABLE visits (id int PRIMARY KEY, person int REFERENCES persons, kind text, closed_on date);
  CREATE TABLE notes (id int PRIMARY KEY, visit int REFERENCES visits, closed_on date);
  CREATE INDEX ON visits (person); CREATE INDEX ON notes (visit);
  INSERT INTO persons SELECT n, '2020-01-01' FROM generate_series(1, 4) AS n;
  INSERT INTO visits SELECT n, n % 4 + 1, CASE WHEN n < 3 THEN 'complaint' ELSE 'call' END, '2020-01-01' FROM generate_series(1, 8) AS n;
  INSERT INTO notes SELECT n, n % 8 + 1, '2020-01-01' FROM generate_series(1, 16) AS n`;
const rules = defineRules(
  ["persons", "visits", "notes"].map((dataset) => visitsRule({ id: dataset, dataset })),
);
const left = async (db: SqlDatabase, table: string) =>
  (await db.query<{ id: string }>(`SELECT id::text FROM ${table} ORDER BY ${table}.id`)).rows.map(({ id }) =>
    Number(id),
  );

describe.each(testDatabases)("holds on $name", ({ open }) => {
  const prepare = async () => {
    const opened = await open();
    await migrateRetention(opened.db);
    await opened.exec(tables);
    return opened;
  };

  it("keep the rows that fit a query, and what they refer to", async () => {
    const { db, close } = await prepare();
    const where = { column: "kind", equals: "complaint" };
    const hold: Hold = { id: "q", dataset: "public.visits", where, matter: "m" };
    expect(await placeHold(db, { ...hold, ...by })).toEqual({ hold, row: "present" });
    expect(await standingHolds(db)).toEqual([hold]);
    const plan = await planRetention(db, rules, { on: "2025-01-01", holder: "private" });
    expect(plan.items.map(({ dataset, counts }) => [dataset, counts])).toEqual([
      ["public.notes", { due: 16, held: 0, referenced: 0, reached: 16 }],
      ["public.visits", { due: 8, held: 2, referenced: 0, reached: 6 }],
      ["public.persons", { due: 4, held: 0, referenced: 2, reached: 2 }],
    ]);
    await sweep(db, plan);
    expect([await left(db, "visits"), await left(db, "persons")]).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect((await skippedRows(db, plan)).map(({ because, rows }) => [because, rows])).toEqual([
      ["held", 2],
      ["referenced", 2],
    ]);
    await releaseHold(db, { id: "q", releasedBy: "legal-2", approvedBy: "legal-1" });
    await sweep(db, await planRetention(db, rules, { on: "2025-01-01", holder: "private" }));
    expect(await left(db, "visits")).toEqual([]);
    await close();
  });

  it("keep a person with every row that refers to that person, also through others", async () => {
    const { db, close } = await prepare();
    const hold: Hold = { id: "s", subject: { dataset: "public.persons", key: ["1"] }, matter: "m" };
    expect(await placeHold(db, { ...hold, ...by })).toEqual({ hold, row: "present" });
    expect(await standingHolds(db)).toEqual([hold]);
    const plan = await planRetention(db, rules, { on: "2025-01-01", holder: "private" });
    expect(plan.items.map(({ counts }) => counts.held)).toEqual([4, 2, 1]);
    await sweep(db, plan);
    expect([await left(db, "persons"), await left(db, "visits"), await left(db, "notes")]).toEqual([
      [1],
      [4, 8],
      [3, 7, 11, 15],
    ]);
    await close();
  });

  it("stop every deletion while the table they are on is gone", async () => {
    const { db, exec, close } = await prepare();
    const where = { column: "kind", is: "not-null" } as const;
    await exec("CREATE TABLE others (id int PRIMARY KEY, kind text)");
    await placeHold(db, { id: "q", dataset: "others", where, matter: "m", ...by });
    const plan = await planRetention(db, rules, { on: "2025-01-01", holder: "private" });
    await exec("DROP TABLE others");
    await expect(sweep(db, plan)).rejects.toMatchObject({
      code: "retention.slice_failed",
      cause: { code: "retention.unknown_table" },
    });
    expect(await left(db, "notes")).toHaveLength(16);
    await close();
  });

  it("are refused when they are on nothing, on two things, or on what the table has not", async () => {
    const { db, close } = await prepare();
    const refused = (hold: object, code: string, field?: string) =>
      expect(placeHold(db, { id: "h", matter: "m", ...by, ...hold } as HoldPlacing)).rejects.toMatchObject(
        field ? { code: `retention.${code}`, fields: { field } } : { code: `retention.${code}` },
      );
    const where = { column: "kind", equals: "call" };
    await refused({ dataset: "visits" }, "invalid_hold");
    await refused({ dataset: "visits", key: ["1"], where }, "invalid_hold");
    await refused({ dataset: "visits", where: { column: "sort", equals: "x" } }, "invalid_hold", "where");
    await refused({ dataset: "visits", where: { column: "kind", like: "x" } }, "invalid_hold", "where");
    await refused({ dataset: "visits", where: { column: "kind", below: 3 } }, "invalid_hold", "where");
    await refused({ subject: { dataset: "persons", key: [] } }, "invalid_key");
    await refused({ subject: { dataset: "nobody", key: ["1"] } }, "unknown_table");
    expect(await standingHolds(db)).toEqual([]);
    await close();
  });
});

describe.each(testDatabases.filter(({ name }) => name === "PostgreSQL"))("a hold on $name", ({ open }) => {
  it.each([
    [
      "on a query",
      `kind, condition, dataset) VALUES ('h', 'm', 'a', 'b', 'query', '{"column":"id","equals":2}', 'public.persons')`,
    ],
    [
      "on a person",
      `kind, key, dataset) VALUES ('h', 'm', 'a', 'b', 'subject', ARRAY['2'], 'public.persons')`,
    ],
  ])("%s is waited for by the slice while it is being placed", async (_, values) => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(tables);
    const plan = await planRetention(db, rules, { on: "2025-01-01", holder: "private" });
    let sweeping: ReturnType<typeof sweep> | undefined;
    await db.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO data_tika_retention_holds (id, matter, placed_by, placing_approved_by, ${values}`,
      );
      sweeping = sweep(db, plan);
      await new Promise((resume) => setTimeout(resume, 300));
    });
    await sweeping;
    expect(await left(db, "persons")).toEqual([2]);
    await close();
  });
});
