import { createHash, createHmac } from "node:crypto";
import type { SqlDatabase } from "@data-tika/core/sql";
import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { assertReplayed } from "./assert-replayed.js";
import { defineRules } from "./define-rules.js";
import { placeHold } from "./holds.js";
import { keyCheckOf } from "./key-check.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { proveDeletion, verifyDeletion } from "./prove-deletion.js";
import { readTombstones } from "./read-tombstones.js";
import { replayTombstones } from "./replay-tombstones.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const tombstoneKey = new Uint8Array(32).fill(7);
const on = { on: "2025-01-01", holder: "private" } as const;
const rulesOf = (...datasets: readonly string[]) =>
  defineRules(datasets.map((dataset) => visitsRule({ id: dataset, dataset, tombstones: true })));
const ids = async (db: SqlDatabase, table: string) =>
  (await db.query<{ id: string }>(`SELECT id::text FROM ${table} ORDER BY ${table}.id`)).rows.map(
    ({ id }) => id,
  );

describe.each(testDatabases)("tombstones on $name", ({ open }) => {
  const prepare = async (script: string) => {
    const opened = await open();
    await migrateRetention(opened.db);
    await opened.exec(script);
    return opened;
  };
  const visits = `CREATE TABLE visits (id text PRIMARY KEY, closed_on date);
    INSERT INTO visits SELECT 'CIN-' || n, CASE WHEN n > 100 THEN '2024-12-31' ELSE '2020-01-01' END::date FROM generate_series(1, 110) AS n`;

  it("need their key before anything is written", async () => {
    const { db, close } = await prepare(visits);
    const plan = await planRetention(db, rulesOf("visits"), on);
    const code = "retention.tombstone_key_missing";
    await expect(sweep(db, plan)).rejects.toMatchObject({ code });
    await expect(sweep(db, plan, { tombstoneKey: new Uint8Array(31) })).rejects.toMatchObject({ code });
    expect(await ids(db, "visits")).toHaveLength(110);
    expect((await db.query("SELECT 1 FROM data_tika_retention_runs")).rows).toEqual([]);
    await close();
  });

  it("are the rows deleted, digested under the key, and prove each of them", async () => {
    const { db, close } = await prepare(visits);
    const plan = await planRetention(db, rulesOf("visits"), on);
    const certificate = await sweep(db, plan, { tombstoneKey, sliceSize: 30 });
    const { slices } = await readTombstones(db, plan);
    const expected = Array.from({ length: 100 }, (_, n) =>
      createHmac("sha256", tombstoneKey)
        .update(`["public.visits","CIN-${n + 1}"]`)
        .digest("hex"),
    );
    expect(slices.flatMap(({ digests }) => digests).toSorted()).toEqual(expected.toSorted());
    expect(slices.map(({ digests }) => digests.length)).toEqual([30, 30, 30, 10]);
    const row = (n: number) => ({ dataset: "public.visits", key: [`CIN-${n}`], tombstoneKey });
    for (const n of [1, 2, 50, 99, 100]) {
      const proof = await proveDeletion(db, plan, row(n));
      expect(proof && verifyDeletion(proof, certificate, row(n))).toBe(true);
      expect(proof && verifyDeletion(proof, certificate, row(101))).toBe(false);
      expect(proof && verifyDeletion(proof, { ...certificate, root: "00" }, row(n))).toBe(false);
      const other = { ...row(n), tombstoneKey: new Uint8Array(32).fill(8) };
      expect(proof && verifyDeletion(proof, certificate, other)).toBe(false);
      const forged = proof && { ...proof, slice: { ...proof.slice, deleted: proof.slice.deleted + 1 } };
      expect(forged && verifyDeletion(forged, certificate, row(n))).toBe(false);
    }
    expect(await proveDeletion(db, plan, row(101))).toBe(undefined);
    const otherKey = proveDeletion(db, plan, { ...row(1), tombstoneKey: new Uint8Array(32) });
    await expect(otherKey).rejects.toMatchObject({ code: "retention.tombstone_key_wrong" });
    await close();
  });

  it("leave nothing that a guess without the key finds", async () => {
    const { db, close } = await prepare(visits);
    const plan = await planRetention(db, rulesOf("visits"), on);
    await sweep(db, plan, { tombstoneKey });
    const stored = JSON.stringify([
      (
        await db.query(
          "SELECT plan, encode(digests, 'hex') AS digests, dataset FROM data_tika_retention_tombstones",
        )
      ).rows,
      (await db.query("SELECT item, digest, rows_root, up_to FROM data_tika_retention_slices")).rows,
    ]);
    expect(stored).not.toContain("CIN-");
    for (const text of ["CIN-1", '["public.visits","CIN-1"]', "public.visits CIN-1"])
      expect(stored).not.toContain(createHash("sha256").update(text).digest("hex"));
    await close();
  });

  it("are not written by a slice that fails", async () => {
    const { db, exec, close } = await prepare(visits);
    await exec(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF new.rows_root IS NOT NULL THEN RAISE 'no'; END IF; RETURN new; END $$;
      CREATE TRIGGER refuse BEFORE UPDATE ON data_tika_retention_slices FOR EACH ROW EXECUTE FUNCTION refuse()`);
    const plan = await planRetention(db, rulesOf("visits"), on);
    await expect(sweep(db, plan, { tombstoneKey })).rejects.toMatchObject({ code: "retention.slice_failed" });
    expect(await ids(db, "visits")).toHaveLength(110);
    expect((await readTombstones(db, plan)).slices).toEqual([]);
    await close();
  });

  it("delete again what came back, and nothing that is new, held or referred to", async () => {
    const tables = `CREATE TABLE persons (id int PRIMARY KEY, closed_on date);
      CREATE TABLE messages (id int PRIMARY KEY, person int REFERENCES persons, answers int REFERENCES messages, closed_on date);
      CREATE TABLE letters (id int PRIMARY KEY, person int REFERENCES persons);
      INSERT INTO persons SELECT n, '2020-01-01' FROM generate_series(1, 9) AS n;
      INSERT INTO messages SELECT n, n, NULLIF(n - 1, 0), '2020-01-01' FROM generate_series(1, 9) AS n`;
    const rules = rulesOf("messages", "persons");
    const first = await prepare(tables);
    const plan = await planRetention(first.db, rules, on);
    await sweep(first.db, plan, { tombstoneKey, sliceSize: 4 });
    expect(await ids(first.db, "persons")).toEqual([]);
    const tombstones = [await readTombstones(first.db, plan)];
    await first.close();

    // The backup: person 4 was deleted before it and came again, person 5 had a letter, person 6 a hold.
    const { db, exec, close } = await prepare(tables);
    const early = [
      {
        ...tombstones[0]!,
        slices: tombstones[0]!.slices
          .map((slice) => ({
            ...slice,
            digests: slice.digests.filter(
              (digest) =>
                digest === createHmac("sha256", tombstoneKey).update('["public.persons","4"]').digest("hex"),
            ),
          }))
          .filter(({ digests }) => digests.length > 0),
      },
    ];
    await exec("DELETE FROM messages; DELETE FROM persons");
    await replayTombstones(db, { tombstones: early, tombstoneKey });
    await db.query("DELETE FROM data_tika_retention_replays");
    await exec(tables.split(";\n").slice(3).join(";"));
    await exec("INSERT INTO letters VALUES (1, 5)");
    const hold = { id: "h", dataset: "persons", key: ["6"], matter: "m" };
    await placeHold(db, { ...hold, placedBy: "a", approvedBy: "b" });
    await exec("UPDATE data_tika_retention_places SET place = 'another server'");
    const refused = { code: "retention.not_replayed" };
    await expect(assertReplayed(db)).rejects.toMatchObject(refused);

    expect(await replayTombstones(db, { tombstones, tombstoneKey })).toEqual({
      deleted: 15,
      held: 1,
      referenced: 1,
      remaining: [],
    });
    expect(await ids(db, "persons")).toEqual(["4", "5", "6"]);
    expect(await ids(db, "messages")).toEqual([]);
    await expect(assertReplayed(db, { plans: [plan.digest] })).rejects.toMatchObject(refused);
    await exec("DELETE FROM letters");
    expect(await replayTombstones(db, { tombstones, tombstoneKey })).toEqual({
      deleted: 1,
      held: 1,
      referenced: 0,
      remaining: [],
    });
    await assertReplayed(db, { plans: [plan.digest] });
    await expect(assertReplayed(db, { plans: ["another"] })).rejects.toMatchObject(refused);
    expect(await replayTombstones(db, { tombstones, tombstoneKey })).toEqual({
      deleted: 0,
      held: 1,
      referenced: 0,
      remaining: [],
    });
    expect(await ids(db, "persons")).toEqual(["4", "6"]);
    await close();
  });

  it("need the tables they are about", async () => {
    const { db, close } = await prepare("CREATE TABLE logs (at date)");
    const replay = (dataset: string) =>
      replayTombstones(db, {
        tombstones: [
          {
            version: 1,
            plan: "p",
            slices: [
              { dataset, item: 0, slice: 0, keyCheck: keyCheckOf(tombstoneKey), digests: ["00".repeat(32)] },
            ],
            remaining: [],
          },
        ],
        tombstoneKey,
      });
    await expect(replay("gone")).rejects.toMatchObject({ code: "retention.unknown_table" });
    await expect(replay("logs")).rejects.toMatchObject({ code: "retention.no_primary_key" });
    await close();
  });
});

describe.each(testDatabases.filter(({ name }) => name === "PostgreSQL"))(
  "a copy of a database on $name",
  ({ open }) => {
    it("is refused until it was replayed", async () => {
      const { db, exec, close } = await open();
      await migrateRetention(db);
      await exec(
        "CREATE TABLE visits (id int PRIMARY KEY, closed_on date); INSERT INTO visits VALUES (1, '2020-01-01')",
      );
      await assertReplayed(db);
      await exec("ALTER TABLE data_tika_retention_database RENAME TO old");
      // As a dump does when it is loaded: the table is made anew, with the row it had.
      await exec(
        "CREATE TABLE data_tika_retention_database (LIKE old INCLUDING ALL); INSERT INTO data_tika_retention_database SELECT * FROM old",
      );
      await expect(assertReplayed(db)).rejects.toMatchObject({ code: "retention.not_replayed" });
      expect(await replayTombstones(db, { tombstones: [], tombstoneKey })).toEqual({
        deleted: 0,
        held: 0,
        referenced: 0,
        remaining: [],
      });
      await assertReplayed(db);
      await close();
    });
  },
);
