import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { placeHold, releaseHold } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const rules = defineRules([visitsRule()]);
const postgres = testDatabases.filter(({ name }) => name === "PostgreSQL");
const levels = ["read committed", "repeatable read", "serializable"];

describe.each(postgres)("holds placed during a sweep on $name", ({ open }) => {
  it.each(levels)("keep their row or say that it is gone, at %s", async (level) => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = %L',
      current_database(), '${level}'); END $$;
      CREATE TABLE visits (id int PRIMARY KEY, closed_on date, filler text);
      INSERT INTO visits SELECT n, '2020-01-01', repeat('x', 100) FROM generate_series(1, 6000) AS n`);
    const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
    const placing = (n: number) => ({
      id: `h${n}`,
      dataset: "visits",
      key: [String(6000 - n * 100)],
      ...{ matter: "m", placedBy: "a", approvedBy: "b" },
    });
    // One before the first slice, many in between, spread over the table, and one after the last slice.
    const first = await placeHold(db, placing(0));
    const sweeping = sweep(db, plan, { sliceSize: 100 });
    const between = await Promise.all(
      Array.from({ length: 58 }, async (_, n) => {
        await new Promise((resume) => setTimeout(resume, n * 4));
        return placeHold(db, placing(n + 1));
      }),
    );
    const certificate = await sweeping;
    const last = await placeHold(db, placing(59));
    expect([first.row, last.row]).toEqual(["present", "absent"]);
    const { rows } = await db.query<{ id: string }>("SELECT id::text FROM visits");
    const present = [first, ...between, last]
      .filter(({ row }) => row === "present")
      .map(({ hold }) => ("key" in hold ? hold.key[0] : ""));
    expect(rows.map(({ id }) => id).sort()).toEqual(present.sort());
    expect(certificate.items[0]?.deleted).toBe(6000 - present.length);
    await close();
  });

  it("are waited for by the slice while they are being placed", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(
      "CREATE TABLE visits (id int PRIMARY KEY, closed_on date); INSERT INTO visits VALUES (1, '2020-01-01')",
    );
    const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
    let sweeping: ReturnType<typeof sweep> | undefined;
    await db.transaction(async (tx) => {
      await tx.query(`INSERT INTO data_tika_retention_holds (id, dataset, key, matter, placed_by, placing_approved_by)
        VALUES ('h', 'public.visits', ARRAY['1'], 'm', 'a', 'b')`);
      sweeping = sweep(db, plan);
      await new Promise((resume) => setTimeout(resume, 300));
    });
    expect((await sweeping)?.items[0]?.deleted).toBe(0);
    expect((await db.query("SELECT id FROM visits")).rows).toEqual([{ id: 1 }]);
    await close();
  });
});

describe.each(postgres)("a hold on $name", ({ open }) => {
  it("is refused with a name for what is wrong", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec("CREATE TABLE visits (id int PRIMARY KEY); CREATE TABLE logs (at date)");
    const placing = { id: "h", dataset: "visits", key: ["1"], matter: "m", placedBy: "a", approvedBy: "b" };
    const refused = async (change: Partial<typeof placing>, code: string) =>
      expect(placeHold(db, { ...placing, ...change })).rejects.toMatchObject({ code });
    await refused({ dataset: "visit" }, "retention.unknown_table");
    await refused({ dataset: "logs" }, "retention.no_primary_key");
    await refused({ key: ["1", "2"] }, "retention.invalid_key");
    await refused({ matter: " " }, "retention.invalid_hold");
    await refused({ approvedBy: " A " }, "retention.same_person");
    expect(await placeHold(db, placing)).toMatchObject({ row: "absent", hold: { dataset: "public.visits" } });
    await refused({}, "retention.hold_exists");
    const release = { id: "h", releasedBy: "b", approvedBy: "a" };
    const again = { code: "retention.unknown_hold" };
    await expect(releaseHold(db, { ...release, approvedBy: "b" })).rejects.toMatchObject({
      code: "retention.same_person",
    });
    await releaseHold(db, release);
    await expect(releaseHold(db, release)).rejects.toMatchObject(again);
    await close();
  });
});
