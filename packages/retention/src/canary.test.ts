import type { SqlDatabase } from "@data-tika/core/sql";
import { canary, canaryOutlets } from "@data-tika/testing";
import { expect, test } from "vitest";
import { assertReplayed } from "./assert-replayed.js";
import { checkCoverage } from "./check-coverage.js";
import { decideRetention } from "./decide-retention.js";
import { defineRules } from "./define-rules.js";
import { forecastText } from "./forecast-chart.js";
import { forecastRetention } from "./forecast-retention.js";
import { placeHold, releaseHold, standingHolds } from "./holds.js";
import { listsWith } from "./lists-with.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { proveDeletion } from "./prove-deletion.js";
import { replayTombstones } from "./replay-tombstones.js";
import { retentionWorker } from "./retention-worker.js";
import { visitsRule } from "./rule.fixture.js";
import { skippedRows } from "./skipped-rows.js";
import { sweep } from "./sweep.js";
import { isRestricted } from "./treated.js";

// A database that refuses everything as PostgreSQL does: with the row in the message and in the detail.
const refused = Object.assign(new Error(`duplicate key value: ${canary}`), {
  code: "23505",
  detail: `Key (cin)=(${canary}) already exists.`,
});
const refusing: SqlDatabase = {
  query: () => Promise.reject(refused),
  transaction: () => Promise.reject(refused),
};
const rules = defineRules([visitsRule()]);
const workerOf = (data: object) =>
  retentionWorker({
    db: refusing,
    boss: {
      createQueue: async () => {},
      schedule: async () => {},
      send: async () => {},
      work: (_queue, _options, handle) => handle([{ data }]),
    },
  });
const hold = { id: canary, dataset: "visits", key: [canary], matter: canary, placedBy: "a", approvedBy: "b" };

test.each<readonly [string, () => unknown]>([
  ["a rule with another shape", () => defineRules([visitsRule({ [canary]: canary } as never)])],
  [
    "a value of another type",
    () => defineRules([visitsRule({ where: { column: "a", below: canary } as never })]),
  ],
  ["a name that is none", () => defineRules([visitsRule({ id: canary })])],
  ["a period that is none", () => defineRules([visitsRule({ phases: [{ name: "active", keep: canary }] })])],
  [
    "a day that is none",
    () =>
      decideRetention(
        rules,
        { dataset: "visits", key: [canary], values: {} },
        { on: canary, holder: "private" },
      ),
  ],
  [
    "a plan of a refusing database",
    () => planRetention(refusing, rules, { on: "2025-01-01", holder: "private" }),
  ],
  ["a plan for no day", () => planRetention(refusing, rules, { on: canary, holder: "private" })],
  [
    "a forecast of a refusing database",
    () => forecastRetention(refusing, rules, { on: "2025-01-01", months: 1 }),
  ],
  [
    "a replay on a refusing database",
    () => replayTombstones(refusing, { tombstones: [], tombstoneKey: new Uint8Array(32) }),
  ],
  ["a start on a refusing database", () => assertReplayed(refusing, { plans: [canary] })],
  [
    "a proof from a refusing database",
    () => proveDeletion(refusing, canary, { ...hold, tombstoneKey: new Uint8Array(32) }),
  ],
  ["a forecast for no day", () => forecastRetention(refusing, rules, { on: canary, months: 1 })],
  ["a hold that the database refuses", () => placeHold(refusing, hold)],
  ["a hold without a matter", () => placeHold(refusing, { ...hold, matter: "" })],
  ["a hold by one person", () => placeHold(refusing, { ...hold, placedBy: canary, approvedBy: canary })],
  [
    "a release that the database refuses",
    () => releaseHold(refusing, { id: canary, releasedBy: "a", approvedBy: "b" }),
  ],
  ["holds that cannot be read", () => standingHolds(refusing)],
  ["a sweep of no plan", () => sweep(refusing, { digest: canary } as never)],
  ["a coverage that cannot be read", () => checkCoverage(refusing, rules)],
  [
    "a table without a reason",
    () => checkCoverage(refusing, rules, { nonPersonal: [{ dataset: "a", reason: "" }] }),
  ],
  ["restricted rows that cannot be read", () => isRestricted(refusing, { dataset: canary, key: [canary] })],
  [
    "a forecast of nothing",
    () => forecastText({ on: canary, datasets: [] }, { language: "fr", locale: "fr" }),
  ],
  ["a job that is none", () => workerOf({ plan: canary, item: canary }).work()],
  ["a job that the database refuses", () => workerOf({ plan: canary, item: 0, slice: 0 }).work()],
  ["a worker that begins no plan", () => workerOf({}).begin({ digest: canary } as never)],
  ["a certificate of no plan", () => workerOf({}).certificate({ digest: canary } as never)],
  ["skipped rows of no plan", () => skippedRows(refusing, { links: [] } as never)],
  [
    "facts of a holder of another shape",
    () =>
      decideRetention(
        rules,
        { dataset: "visits", key: [canary], values: {} },
        { on: "2025-01-01", holder: "public", archives: { [canary]: canary } as never },
      ),
  ],
  [
    "a plan with a misspelt fact",
    () => planRetention(refusing, rules, { on: "2025-01-01", holder: "private", [canary]: canary } as never),
  ],
  ["lists that cannot be read", () => listsWith(refusing, { dataset: canary, key: [canary] })],
  ["a plan without a holder", () => planRetention(refusing, rules, { on: "2025-01-01" } as never)],
  [
    "a rule that never applies",
    () => defineRules([visitsRule({ inForceFrom: "2026-01-01", inForceUntil: "2025-01-01" })]),
  ],
  ["migrations that are refused", () => migrateRetention(refusing)],
])("%s shows nothing of a person", async (_, run) => {
  const thrown = await Promise.resolve()
    .then(run)
    .then(
      () => "nothing was thrown",
      (error: unknown) => error,
    );
  expect(thrown).toBeInstanceOf(Error);
  expect(canaryOutlets(thrown)).toEqual([]);
});
