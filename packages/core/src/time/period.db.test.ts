import { testDatabases } from "@data-tika/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay } from "./days.fixture.js";
import { addPeriod } from "./period.js";

describe.each(testDatabases)("addPeriod and $name", ({ open }) => {
  test("give one answer", async () => {
    const { db, close } = await open();
    const units = fc.tuple(fc.nat(60), fc.nat(40), fc.nat(60), fc.nat(800));
    const samples = fc.sample(fc.tuple(anyDay, units), 2000);
    const edges = ["2024-02-29", "2026-01-31", "2026-12-31"].flatMap((day) =>
      [0, 1, 2, 11, 12, 13].map((months): (typeof samples)[number] => [day, [0, months, 0, 1]]),
    );
    const cases = [...samples, ...edges].map(([day, [years, months, weeks, days]]) => ({
      day,
      period: `P${years}Y${months}M${weeks}W${days}D`,
    }));
    const { rows } = await db.query<{ day: string; period: string; ends: string }>(
      `SELECT day, period, ((day::date + period::interval)::date)::text AS ends
       FROM jsonb_to_recordset($1::jsonb) AS cases(day text, period text)`,
      [JSON.stringify(cases)],
    );
    expect(rows).toHaveLength(cases.length);
    for (const { day, period, ends } of rows)
      expect([day, period, addPeriod(day, period)]).toEqual([day, period, ends]);
    await close();
  });
});
