import { addPeriod, casablancaDay, shiftDay } from "@data-tika/core/time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfDay, latestStart } from "./latest-start.js";

const day = fc.integer({ min: 0, max: 80_000 }).map((days) => shiftDay("1950-01-01", days));
const period = fc
  .tuple(fc.nat(12), fc.nat(40), fc.nat(70))
  .map(([years, months, days]) => `P${years}Y${months}M${days}D`);

test("a start up to the latest one has run out, a later one has not", () => {
  fc.assert(
    fc.property(day, period, (on, keep) => {
      const latest = latestStart(keep, on) as string;
      expect(addPeriod(latest, keep) <= on).toBe(true);
      expect(addPeriod(shiftDay(latest, 1), keep) <= on).toBe(false);
    }),
  );
});

test.each([
  ["the clamp of February makes four starts end together", "P1M", "2026-02-28", "2026-01-31"],
  ["the day before only one has ended", "P1M", "2026-02-27", "2026-01-27"],
  ["a leap day's anniversary is 28 February", "P1Y", "2025-02-28", "2024-02-29"],
  ["no time at all ends on the day itself", "P0D", "2026-02-28", "2026-02-28"],
])("%s", (_, keep, on, latest) => {
  expect(latestStart(keep, on)).toBe(latest);
});

test("a period longer than the calendar has no start", () => {
  expect(latestStart("P999Y", "0900-01-01")).toBeUndefined();
});

test("an instant is on a day or an earlier one until the day's end", () => {
  // Instants within two hours of a midnight, in years with and without a change of the clock.
  const instant = fc
    .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: -7_200_000, max: 7_200_000 }))
    .map(([days, offset]) => new Date(Date.parse(shiftDay("2007-06-01", days)) + offset));
  fc.assert(
    fc.property(instant, (at) => {
      const today = casablancaDay(at);
      expect(at < new Date(endOfDay(today))).toBe(true);
      expect(at < new Date(endOfDay(shiftDay(today, -1)))).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["in summer time the day ends an hour before midnight UTC", "2025-07-31", "2025-07-31T23:00:00.000Z"],
  ["the evening before the last change is still summer time", "2026-09-19", "2026-09-19T23:00:00.000Z"],
  ["since the last change it ends at midnight UTC", "2026-09-20", "2026-09-21T00:00:00.000Z"],
])("%s", (_, on, end) => {
  expect(endOfDay(on)).toBe(end);
});
