import { isDataTikaError } from "@data-tika/core";
import { isValid, parseISO } from "date-fns";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type CivilDay, compareDays, daysBetween, isCivilDay, parseCivilDay, shiftDay } from "./civil-day.js";
import { anyDay } from "./days.fixture.js";

test.each([
  ["an ordinary day", "2026-11-21", true],
  ["29 February of a leap year", "2024-02-29", true],
  ["29 February of a century that is no leap year", "1900-02-29", false],
  ["29 February of the year 2000", "2000-02-29", true],
  ["30 February", "2026-02-30", false],
  ["31 April", "2026-04-31", false],
  ["month 13", "2026-13-01", false],
  ["day zero", "2026-01-00", false],
  ["the year 0, which PostgreSQL has not", "0000-01-01", false],
  ["the first day there is", "0001-01-01", true],
  ["the last day there is", "9999-12-31", true],
  ["one digit for the month", "2026-1-01", false],
  ["an instant", "2026-01-01T00:00:00Z", false],
  ["a space behind it", "2026-01-01 ", false],
  ["a line end behind it", "2026-01-01\n", false],
  ["Arabic-Indic digits", "٢٠٢٦-٠١-٠١", false],
  ["the empty text", "", false],
  ["a date object", new Date(0), false],
  ["nothing", undefined, false],
])("%s", (_, text, day) => {
  expect(isCivilDay(text)).toBe(day);
});

test("whatever is shaped like a day is one exactly when date-fns reads it", () => {
  const digits = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(15), fc.nat(33));
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  fc.assert(
    fc.property(digits, ([year, month, day]) => {
      const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
      expect(isCivilDay(text)).toBe(isValid(parseISO(text)));
    }),
    { numRuns: 500 },
  );
});

test("a day that does not exist is refused by its field, without its value", () => {
  const refused = () => parseCivilDay("2026-02-30", "birth");
  expect(refused).toThrow("The field birth is not a day of the calendar written YYYY-MM-DD.");
  expect(refused).toThrow(expect.toSatisfy((error) => isDataTikaError(error, "core.invalid_day")));
});

describe("moving by days", () => {
  test("the days between two days lead from one to the other", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(shiftDay(one, daysBetween(one, other))).toBe(other);
      }),
    );
  });

  test("days are ordered as their texts are", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(compareDays(one, other)).toBe(-Math.sign(daysBetween(one, other)) || 0);
      }),
    );
  });

  test.each([
    ["behind the last day", "9999-12-31", 1],
    ["before the first day", "0001-01-01", -1],
    ["half a day", "2026-01-01", 0.5],
    ["beyond what a date can hold", "2026-01-01", Number.MAX_SAFE_INTEGER],
  ])("%s is refused", (_, day, days) => {
    expect(() => shiftDay(day, days)).toThrow("The period days");
  });
});

test("a civil day is plain text", () => {
  expectTypeOf<CivilDay>().toEqualTypeOf<string>();
});
