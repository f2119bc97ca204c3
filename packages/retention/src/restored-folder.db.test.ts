import { connectPostgres, startServer } from "@data-tika/testing";
import { expect, test } from "vitest";
import { assertReplayed } from "./assert-replayed.js";
import { defineRules } from "./define-rules.js";
import { placeHold } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { readTombstones } from "./read-tombstones.js";
import { replayTombstones } from "./replay-tombstones.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const tombstoneKey = new Uint8Array(32).fill(7);
const code = "retention.not_replayed";

test("rows that a copy of the server's folder brought back are gone again after the replay, but for those under a hold", async () => {
  const server = await startServer({ durable: true });
  const connected = connectPostgres(server.url);
  const { exec } = connected;
  let { db, close } = connected;
  await migrateRetention(db);
  await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date);
    INSERT INTO visits SELECT n, '2020-01-01' FROM generate_series(1, 200) AS n`);
  const placing = { matter: "m", placedBy: "legal-1", approvedBy: "legal-2" };
  await placeHold(db, { id: "h", dataset: "visits", key: ["7"], ...placing });
  await close();
  const putBack = await server.copyFolder();

  ({ db, close } = connectPostgres(server.url));
  const rules = defineRules([visitsRule({ tombstones: true })]);
  const plan = await planRetention(db, rules, { on: "2025-11-21", holder: "private" });
  expect((await sweep(db, plan, { tombstoneKey })).items[0]?.deleted).toBe(199);
  const kept = [await readTombstones(db, plan)];
  await close();
  await putBack();

  ({ db, close } = connectPostgres(server.url));
  expect((await db.query("SELECT 1 FROM visits")).rows).toHaveLength(200);
  // The same server to all appearances: only who kept the plan's name outside can know.
  await assertReplayed(db);
  const plans = { plans: [plan.digest] };
  await expect(assertReplayed(db, plans)).rejects.toMatchObject({ code });
  // Held only since the restore.
  await placeHold(db, { id: "later", dataset: "visits", key: ["8"], ...placing });
  const replay = await replayTombstones(db, { tombstones: kept, tombstoneKey });
  expect(replay).toMatchObject({ deleted: 198, held: 1, referenced: 0 });
  await assertReplayed(db, plans);
  expect((await db.query("SELECT id FROM visits ORDER BY id")).rows).toEqual([{ id: 7 }, { id: 8 }]);
  await close();
  await server.stop();
}, 120_000);
