import type { SqlDatabase } from "@data-tika/core/sql";
import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { assertReplayed } from "./assert-replayed.js";
import { defineRules } from "./define-rules.js";
import { placeHold, releaseHold, standingHolds } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { readTombstones } from "./read-tombstones.js";
import { readHolds, replayHolds } from "./replay-holds.js";
import { replayTombstones } from "./replay-tombstones.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const tombstoneKey = new Uint8Array(32).fill(7);
const on = { on: "2025-01-01", holder: "private" } as const;
const tables = `CREATE TABLE visits (id int PRIMARY KEY, closed_on date, name text);
  INSERT INTO visits SELECT n, '2020-01-01', 'n' FROM generate_series(1, 9) AS n;
  CREATE TABLE calls (id int PRIMARY KEY, closed_on date, name text);
  INSERT INTO calls SELECT * FROM visits`;
const rules = defineRules([
  visitsRule({ tombstones: true }),
  visitsRule({ id: "calls", dataset: "calls", then: "anonymise" }),
]);
const transform = ({ rows }: { rows: readonly unknown[] }) => rows.map(() => ({ name: null }));

describe.each(testDatabases)("after a restore on $name", ({ open }) => {
  // A backup is a database with the same rows; what is done in the first one, the second does not know.
  const prepare = async () => {
    const opened = await open();
    await migrateRetention(opened.db);
    await opened.exec(tables);
    return opened;
  };
  const sweptElsewhere = async () => {
    const { db, close } = await prepare();
    const plan = await planRetention(db, rules, on);
    await sweep(db, plan, { tombstoneKey, transform });
    const tombstones = [await readTombstones(db, plan)];
    await close();
    return { plan, tombstones };
  };
  const number = async (db: SqlDatabase, query: string) =>
    Number((await db.query<{ n: string }>(`SELECT (${query})::text AS n`)).rows[0]?.n);

  it("another key is refused before anything is written, and the right one still finds the rows", async () => {
    const { plan, tombstones } = await sweptElsewhere();
    const { db, close } = await prepare();
    const wrong = replayTombstones(db, { tombstones, tombstoneKey: new Uint8Array(32).fill(8) });
    await expect(wrong).rejects.toMatchObject({ code: "retention.tombstone_key_wrong" });
    expect(await number(db, "SELECT count(*) FROM data_tika_retention_tombstones")).toBe(0);
    await expect(assertReplayed(db, { plans: [plan.digest] })).rejects.toMatchObject({
      code: "retention.not_replayed",
    });
    expect((await replayTombstones(db, { tombstones, tombstoneKey })).deleted).toBe(9);
    await close();
  });

  it("what was only changed is named, and keeps the database shut until it is swept again", async () => {
    const { plan, tombstones } = await sweptElsewhere();
    const { db, close } = await prepare();
    const remaining = [
      { dataset: "public.calls", action: "anonymise", rules: ["calls"], on: "2025-01-01", rows: 9 },
    ];
    expect(await replayTombstones(db, { tombstones, tombstoneKey })).toEqual({
      deleted: 9,
      held: 0,
      referenced: 0,
      remaining,
    });
    const check = { plans: [plan.digest] };
    const shut = { code: "retention.not_swept_again", fields: { datasets: "public.calls" } };
    await expect(assertReplayed(db, check)).rejects.toMatchObject(shut);
    // Of another day, or without the rule, it is not what was done.
    const other = defineRules([visitsRule({ tombstones: true })]);
    await sweep(db, await planRetention(db, other, on), { tombstoneKey });
    await sweep(db, await planRetention(db, rules, { ...on, on: "2021-01-01" }), { tombstoneKey, transform });
    await expect(assertReplayed(db, check)).rejects.toMatchObject(shut);
    await sweep(db, await planRetention(db, rules, on), { tombstoneKey, transform });
    await assertReplayed(db, check);
    expect(await number(db, "SELECT count(*) FROM calls WHERE name IS NOT NULL")).toBe(0);
    await close();
  });

  it("a plan keeps one key for all its tombstones", async () => {
    const { db, close } = await prepare();
    const plan = await planRetention(db, rules, on);
    const stop = new AbortController();
    const first = sweep(db, plan, {
      tombstoneKey,
      transform,
      sliceSize: 4,
      signal: stop.signal,
      // What is changed comes first, and takes no tombstones.
      onProgress: ({ dataset }) => dataset === "public.visits" && stop.abort(),
    });
    await expect(first).rejects.toMatchObject({ code: "retention.aborted" });
    const other = sweep(db, plan, { tombstoneKey: new Uint8Array(32), transform });
    await expect(other).rejects.toMatchObject({ code: "retention.tombstone_key_wrong" });
    await sweep(db, plan, { tombstoneKey, transform });
    await close();
  });

  it("holds placed since the backup stand again, and the database is shut without them", async () => {
    const { db, close } = await prepare();
    const hold = { matter: "m", placedBy: "a", approvedBy: "b" };
    await placeHold(db, { ...hold, id: "row", dataset: "visits", key: ["7"] });
    await placeHold(db, { ...hold, id: "query", dataset: "visits", where: { column: "name", equals: "n" } });
    await placeHold(db, { ...hold, id: "person", subject: { dataset: "visits", key: ["8"] } });
    await placeHold(db, { ...hold, id: "over", dataset: "visits", key: ["9"] });
    await releaseHold(db, { id: "over", releasedBy: "a", approvedBy: "b" });
    const [kept, standing] = [await readHolds(db), await standingHolds(db)];
    expect(kept.holds.map(({ id }) => id)).toEqual(["person", "query", "row"]);
    await close();
    const restored = await prepare();
    const names = { holds: kept.holds.map(({ id }) => id) };
    await placeHold(restored.db, { ...hold, id: "row", dataset: "visits", key: ["7"] });
    await expect(assertReplayed(restored.db, names)).rejects.toMatchObject({
      code: "retention.holds_not_replayed",
    });
    expect(await replayHolds(restored.db, kept)).toEqual({ placed: 2, known: 1 });
    expect(await standingHolds(restored.db)).toEqual(standing);
    await assertReplayed(restored.db, names);
    const { holds } = await readHolds(restored.db);
    expect(holds.filter(({ id }) => id !== "row")).toEqual(kept.holds.filter(({ id }) => id !== "row"));
    await restored.close();
  });
});
