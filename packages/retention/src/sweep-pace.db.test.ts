import { testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";
import type { SweepProgress } from "./sweep-progress.js";

const rules = defineRules([visitsRule()]);

describe.each(testDatabases)("the pace of a sweep on $name", ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());
  // Five slices of ten rows; each takes a twentieth of a second at least.
  beforeEach(() =>
    opened.exec(`DROP SCHEMA public CASCADE; CREATE SCHEMA public;
      CREATE TABLE visits (id int PRIMARY KEY, closed_on date);
      INSERT INTO visits SELECT n, '2020-01-01' FROM generate_series(1, 50) AS n;
      CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.05); RETURN NULL; END $$;
      CREATE TRIGGER slow AFTER DELETE ON visits FOR EACH STATEMENT EXECUTE FUNCTION slow()`),
  );
  const planned = async () => {
    await migrateRetention(opened.db);
    return planRetention(opened.db, rules, { on: "2025-11-21", holder: "private" });
  };
  const timed = async (work: () => Promise<unknown>) => {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
  };

  it("is told after each slice: rows, rows a second, and the seconds left", async () => {
    const told: SweepProgress[] = [];
    await sweep(opened.db, await planned(), { sliceSize: 10, onProgress: (one) => told.push(one) });
    expect(told.map(({ slicesDone, slices, deleted }) => [slicesDone, slices, deleted])).toEqual(
      [1, 2, 3, 4, 5].map((n) => [n, 5, n * 10]),
    );
    for (const { rowsPerSecond } of told) {
      expect(rowsPerSecond).toBeGreaterThan(0);
      expect(rowsPerSecond).toBeLessThanOrEqual(200);
    }
    expect(told.at(0)?.secondsLeft).toBeGreaterThan(0);
    expect(told.at(-1)?.secondsLeft).toBe(0);
  });

  it("ends with the time that is given, and goes on where it was", async () => {
    const plan = await planned();
    const options = { sliceSize: 10, seconds: 0.08 };
    const error = await sweep(opened.db, plan, options).catch((one) => one);
    expect(error.code).toBe("retention.time_spent");
    const { slices } = error.fields as { slices: number };
    expect([1, 2]).toContain(slices);
    const { rows } = await opened.db.query("SELECT count(*)::integer AS left FROM visits");
    expect(rows).toEqual([{ left: 50 - slices * 10 }]);
    expect((await sweep(opened.db, plan)).items[0]?.deleted).toBe(50);
  });

  it("leaves the database alone for its share of the time, and no longer than the signal allows", async () => {
    const rested = await timed(async () => sweep(opened.db, await planned(), { sliceSize: 10, share: 0.25 }));
    // Four rests of three times fifty milliseconds, and five slices.
    expect(rested).toBeGreaterThan(4 * 150 + 5 * 50);
    await opened.exec("INSERT INTO visits SELECT n, '2020-01-01' FROM generate_series(1, 50) AS n");
    const stop = new AbortController();
    const onProgress = () => void setTimeout(() => stop.abort(), 5);
    const plan = await planned();
    const stopped = await timed(() =>
      expect(
        sweep(opened.db, plan, { sliceSize: 10, share: 0.001, signal: stop.signal, onProgress }),
      ).rejects.toMatchObject({ code: "retention.aborted", fields: { slices: 1 } }),
    );
    expect(stopped).toBeLessThan(20_000);
  });

  it.each([{ seconds: 0 }, { seconds: Number.NaN }, { share: 0 }, { share: 1.5 }])(
    "refuses %o",
    async (pace) => {
      const [field] = Object.keys(pace);
      await expect(sweep(opened.db, await planned(), pace)).rejects.toMatchObject({
        code: "retention.invalid_pace",
        fields: { field },
      });
    },
  );
});
