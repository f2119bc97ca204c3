import { canary, canaryOutlets, testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const rules = defineRules([visitsRule()]);

// Rows 1 to 50 in five slices; something happens to the third.
const failures = [
  ["an account that may not", "retention.permission_denied", "42501", "privilege"],
  ["a disk that is full", "retention.disk_full", "53100", "space"],
  ["a server that shuts down", "retention.connection_lost", "57P01", "shutdown"],
  ["a connection that fails", "retention.connection_lost", "08006", "connection"],
  ["anything else", "retention.slice_failed", "P0001", "other"],
] as const;

describe.each(testDatabases)("a sweep on $name that fails in the middle", ({ open }) => {
  it.each(failures)("names %s, keeps what is done and goes on later", async (_, code, state) => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date, status text);
      INSERT INTO visits SELECT n, '2020-01-01', '${canary}' FROM generate_series(1, 50) AS n;
      CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        RAISE EXCEPTION 'no: %', OLD USING DETAIL = OLD.status, ERRCODE = '${state}'; END $$;
      CREATE TRIGGER refuse BEFORE DELETE ON visits FOR EACH ROW WHEN (OLD.id = 25) EXECUTE FUNCTION refuse()`);
    const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
    const failed = await sweep(db, plan, { sliceSize: 10 }).catch((error) => error);
    expect(failed).toMatchObject({ code, fields: { slice: 3, dataset: "public.visits" } });
    expect(canaryOutlets(failed)).toEqual([]);
    expect((await db.query("SELECT count(*)::integer AS left FROM visits")).rows).toEqual([{ left: 30 }]);
    await exec("DROP TRIGGER refuse ON visits");
    expect((await sweep(db, plan)).items[0]?.deleted).toBe(50);
    await close();
  });
});

describe.each(testDatabases)("a sweep on $name that fails between two slices", ({ open }) => {
  it.each([
    ["a connection that is lost", { code: "ECONNRESET" }, "retention.connection_lost"],
    ["a host that is not found", { code: "ENOTFOUND" }, "retention.connection_lost"],
    ["a session that was idle for too long", { code: "25P03" }, "retention.connection_lost"],
    ["a disk that is full", { code: "53100" }, "retention.disk_full"],
  ] as const)("names %s, and what is done stays done", async (_, error, code) => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date);
      INSERT INTO visits SELECT n, '2020-01-01' FROM generate_series(1, 50) AS n`);
    const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
    let asked = 0;
    const failing: typeof db = {
      transaction: (work) => db.transaction(work),
      query: (text, values) => {
        // The clock is asked once at the beginning, then after each slice.
        if (text.includes("clock_timestamp")) asked += 1;
        if (asked === 3) return Promise.reject(Object.assign(new Error(canary), error));
        return db.query(text, values);
      },
    };
    const failed = await sweep(failing, plan, { sliceSize: 10 }).catch((thrown) => thrown);
    expect(failed).toMatchObject({ code, fields: { slice: 3, dataset: "public.visits" } });
    expect(canaryOutlets(failed)).toEqual([]);
    expect((await db.query("SELECT count(*)::integer AS left FROM visits")).rows).toEqual([{ left: 30 }]);
    await close();
  });

  it("gives back what the caller's own function throws, as it is", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date);
      INSERT INTO visits SELECT n, '2020-01-01' FROM generate_series(1, 50) AS n`);
    const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
    const own = new Error("the terminal is gone");
    const onProgress = () => {
      throw own;
    };
    await expect(sweep(db, plan, { sliceSize: 10, onProgress })).rejects.toBe(own);
    expect((await sweep(db, plan)).items[0]?.deleted).toBe(50);
    await close();
  });
});

const postgres = testDatabases.filter(({ name }) => name === "PostgreSQL");

describe.each(postgres)("a sweep on $name", ({ open }) => {
  it("whose right to delete is taken away in the middle says so, and nothing more is gone", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    const role = `sweeper_${Date.now().toString(36)}`;
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date);
      INSERT INTO visits SELECT n, '2020-01-01' FROM generate_series(1, 50) AS n;
      CREATE ROLE ${role}; GRANT ALL ON ALL TABLES IN SCHEMA public TO ${role}`);
    const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
    const asRole: typeof db = {
      query: db.query,
      transaction: (work) =>
        db.transaction(async (tx) => {
          await tx.query(`SET LOCAL ROLE ${role}`);
          return work(tx);
        }),
    };
    let slices = 0;
    const failed = sweep(asRole, plan, {
      sliceSize: 10,
      onProgress: () => {
        slices += 1;
        // Not awaited: it waits for nothing, and is done before the next slice asks.
        if (slices === 2) void exec(`REVOKE DELETE ON visits FROM ${role}`);
      },
      share: 0.01,
    });
    await expect(failed).rejects.toMatchObject({ code: "retention.permission_denied" });
    expect((await db.query("SELECT count(*)::integer AS left FROM visits")).rows).toEqual([
      { left: 50 - slices * 10 },
    ]);
    expect((await sweep(db, plan)).items[0]?.deleted).toBe(50);
    await exec(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
    await close();
  });
});
