import { createHash, createHmac } from "node:crypto";
import { canary, testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { checkLevels } from "./check-levels.js";
import { defineRules } from "./define-rules.js";
import { placeHold } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { readTombstones } from "./read-tombstones.js";
import { visitsRule } from "./rule.fixture.js";
import type { Rule } from "./rule.js";
import { skippedRows } from "./skipped-rows.js";
import { sweep } from "./sweep.js";

const on = "2025-11-21";
const digestKey = new Uint8Array(32).fill(3);

describe.each(testDatabases)("the certificate of a sweep on $name", ({ open }) => {
  const prepare = async (change: Partial<Rule> = {}) => {
    const opened = await open();
    await migrateRetention(opened.db);
    await opened.exec(`CREATE TABLE visits (id text PRIMARY KEY, closed_on date);
      INSERT INTO visits SELECT 'AB' || n, '2020-01-01' FROM generate_series(1, 9) AS n`);
    const plan = await planRetention(opened.db, defineRules([visitsRule(change)]), { on, holder: "private" });
    return { ...opened, plan };
  };
  const levelsOf = (levels: readonly { readonly reached: boolean }[]) => levels.map(({ reached }) => reached);

  it("claims no level of a plan that only restricts", async () => {
    const { db, plan, close } = await prepare({ then: "restrict" });
    const { level, levels } = await sweep(db, plan, { kept: { log: "P0D", backups: "P0D" } });
    expect([level, ...levelsOf(levels)]).toEqual([null, false, false, false, false]);
    await close();
  });

  it("claims nothing before the sweep, and not that everything is gone while a row is held", async () => {
    const { db, plan, close } = await prepare();
    expect(levelsOf(await checkLevels(db, plan, { on }))).toEqual([false, false, false, false]);
    const hold = { id: "h", dataset: "visits", key: ["AB4"], matter: "m", placedBy: "a", approvedBy: "b" };
    await placeHold(db, hold);
    const { level, levels, items } = await sweep(db, plan);
    expect(items[0]).toMatchObject({ planned: 9, deleted: 8 });
    expect([level, levels[0]?.reached, levels[0]?.by]).toEqual([null, false, null]);
    expect((await checkLevels(db, plan, { on }))[0]?.reached).toBe(false);
    await close();
  });

  it("stands on keyed digests that nobody guesses a key from, also with the ledger", async () => {
    const { db, plan, close } = await prepare();
    const short = sweep(db, plan, { digestKey: new Uint8Array(31) });
    await expect(short).rejects.toMatchObject({ code: "retention.digest_key_short" });
    await sweep(db, plan, { digestKey, sliceSize: 1 });
    const { rows } = await db.query<{ salt: string; digest: string; digest_key: string }>(
      "SELECT salt::text, digest, digest_key FROM data_tika_retention_slices ORDER BY slice",
    );
    expect(rows).toHaveLength(9);
    for (const [at, { salt, digest, digest_key: check }] of rows.entries()) {
      const plain = createHash("sha256")
        .update(`${salt}3:AB${at + 1}`)
        .digest();
      expect(digest).not.toBe(plain.toString("hex"));
      expect(digest).toBe(createHmac("sha256", digestKey).update(plain).digest("hex"));
      expect(check).toBe(
        createHmac("sha256", digestKey).update("data-tika retention key check").digest("hex"),
      );
    }
    await close();
  });

  it("names no key, nor do the plan, the progress and the tombstones", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE visits (id text PRIMARY KEY, closed_on date);
      INSERT INTO visits SELECT '${canary}-' || n, '2020-01-01' FROM generate_series(1, 9) AS n`);
    const rules = defineRules([visitsRule({ tombstones: true })]);
    const plan = await planRetention(db, rules, { on, holder: "private" });
    const told: unknown[] = [plan];
    const onProgress = (progress: unknown) => told.push(progress);
    told.push(await sweep(db, plan, { tombstoneKey: digestKey, digestKey, sliceSize: 4, onProgress }));
    told.push(await readTombstones(db, plan), await skippedRows(db, plan));
    expect(JSON.stringify(told)).not.toContain(canary);
    await close();
  });

  it("counts a row whose key is a day without end", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE visits (id timestamptz PRIMARY KEY, closed_on date);
      INSERT INTO visits VALUES ('infinity', '2020-01-01'), ('2020-01-01', '2020-01-01'), ('-infinity', '2020-01-01')`);
    const plan = await planRetention(db, defineRules([visitsRule()]), { on, holder: "private" });
    expect((await sweep(db, plan, { sliceSize: 1 })).items[0]?.deleted).toBe(3);
    await close();
  });
});
