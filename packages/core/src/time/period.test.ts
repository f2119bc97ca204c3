import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween, shiftDay } from "./civil-day.js";
import { anyDay } from "./days.fixture.js";
import { addPeriod, formatPeriod, parsePeriod } from "./period.js";

const anyPeriod = fc.record({
  years: fc.nat(60),
  months: fc.nat(40),
  days: fc.nat(800),
});

describe("reading a period", () => {
  test.each([
    ["a year and a half", "P1Y6M", { years: 1, months: 6, days: 0 }],
    ["weeks become days", "P2W", { years: 0, months: 0, days: 14 }],
    ["every unit", "P1Y2M3W4D", { years: 1, months: 2, days: 25 }],
    ["no time at all", "P0D", { years: 0, months: 0, days: 0 }],
    ["more months than a year has", "P18M", { years: 0, months: 18, days: 0 }],
  ])("%s", (_, text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  test.each([
    ["a negative period", "-P1M"],
    ["a negative unit", "P-1M"],
    ["a fraction", "P0.5Y"],
    ["hours", "PT24H"],
    ["days and hours", "P1DT2H"],
    ["no unit", "P"],
    ["no number", "PY"],
    ["units out of order", "P1D1Y"],
    ["lower case", "p1y"],
    ["a number", 12],
    ["the empty text", ""],
    ["a line end behind it", "P1Y\n"],
    ["a length no calendar has", "P99999Y"],
  ])("%s is refused", (_, text) => {
    expect(() => parsePeriod(text, "keep")).toThrow("The period keep");
  });

  test("a period is written and read back the same", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(formatPeriod(period))).toEqual(period);
      }),
    );
  });

  test.each([-1, 0.5, Number.NaN, 1e21])("%s years cannot be written", (years) => {
    expect(() => formatPeriod({ years, months: 0, days: 0 })).toThrow("The period period");
  });
});

describe("adding a period", () => {
  test.each([
    ["a month with no such day ends on its last day", "2026-01-31", "P1M", "2026-02-28"],
    ["the same in a leap year", "2024-01-31", "P1M", "2024-02-29"],
    ["29 February has no anniversary in most years", "2024-02-29", "P1Y", "2025-02-28"],
    ["and has one after four", "2024-02-29", "P4Y", "2028-02-29"],
    ["years and months are added at once, not one by one", "2024-02-29", "P1Y1M", "2025-03-29"],
    ["days come after the month was clamped", "2026-01-31", "P1M1D", "2026-03-01"],
    ["the end of a year", "2026-12-31", "P2M", "2027-02-28"],
    ["nothing", "2026-11-21", "P0D", "2026-11-21"],
    ["through Morocco's last change of the clock", "2026-09-19", "P2D", "2026-09-21"],
  ])("%s", (_, day, period, end) => {
    expect(addPeriod(day, period)).toBe(end);
  });

  test("a day that does not exist, and a year nobody writes with four digits, are refused", () => {
    expect(() => addPeriod("2026-02-30", "P1D")).toThrow("The field day");
    expect(() => addPeriod("9999-12-31", "P1D")).toThrow("The period period");
  });

  test("is the integer rule: months carried over, day clamped, days added", () => {
    const monthLength = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
    fc.assert(
      fc.property(anyDay, anyPeriod, (day, period) => {
        const [year, month, date] = day.split("-").map(Number) as [number, number, number];
        const months = year * 12 + month - 1 + period.years * 12 + period.months;
        const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
        const clamped = [
          String(toYear).padStart(4, "0"),
          String(toMonth).padStart(2, "0"),
          String(Math.min(date, monthLength(toYear, toMonth))).padStart(2, "0"),
        ].join("-");
        expect(addPeriod(day, formatPeriod(period))).toBe(shiftDay(clamped, period.days));
      }),
    );
  });

  test("a later start never ends earlier", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), anyPeriod, (day, later, period) => {
        const text = formatPeriod(period);
        expect(
          daysBetween(addPeriod(day, text), addPeriod(shiftDay(day, later), text)),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
