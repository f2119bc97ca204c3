import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { casablancaDay, casablancaOffset } from "./casablanca.js";
import { casablancaTransitions } from "./casablanca-transitions.js";

const at = (text: string) => new Date(text);

describe("each change of the clock", () => {
  test.each(casablancaTransitions)("%s: %i minutes from then on, not before", (utc, offset) => {
    const instant = Date.parse(utc);
    expect(casablancaOffset(new Date(instant))).toBe(offset);
    expect(casablancaOffset(new Date(instant - 1))).toBe(60 - offset);
  });

  test("they are in order, back and forth, and the last one leaves UTC+1 for good", () => {
    const instants = casablancaTransitions.map(([utc]) => Date.parse(utc));
    expect(instants).toEqual([...instants].sort((one, other) => one - other));
    expect(casablancaTransitions.map(([, offset]) => offset)).toEqual(
      casablancaTransitions.map((_, index) => (index % 2 === 0 ? 60 : 0)),
    );
    expect(casablancaTransitions).toHaveLength(52);
    expect(casablancaTransitions.at(-1)).toEqual(["2026-09-20T01:00:00Z", 0]);
  });
});

// The host's table is asked only about years for which every Node we support has the right one.
describe("the years the host knows", () => {
  const host = new Intl.DateTimeFormat("en-CA", {
    timeZone: "Africa/Casablanca",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });

  test("the day is the host's at any instant from 1990 to 2025", () => {
    const instants = fc.date({
      min: at("1990-01-01T00:00:00Z"),
      max: at("2025-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(casablancaDay(instant)).toBe(host.format(instant));
      }),
      {
        numRuns: 500,
      },
    );
  });

  test("and around every midnight at which a change could move it", () => {
    const minutes = [-90, -61, -60, -31, -1, 0, 1, 30, 60, 90];
    for (const [utc] of casablancaTransitions.filter(([utc]) => utc < "2026"))
      for (const minute of minutes) {
        const midnight = new Date(Date.parse(`${utc.slice(0, 10)}T00:00:00Z`) + minute * 60_000);
        expect([utc, minute, casablancaDay(midnight)]).toEqual([utc, minute, host.format(midnight)]);
      }
  });
});

test.each([
  ["an evening at UTC+1 is already the next day", "2026-09-18T23:30:00Z", "2026-09-19"],
  ["the last such evening", "2026-09-19T23:30:00Z", "2026-09-20"],
  ["the same hour a day later is not", "2026-09-20T23:30:00Z", "2026-09-20"],
  ["in Ramadan 2026 the clock stood at UTC", "2026-03-01T23:30:00Z", "2026-03-01"],
  ["in what would have been Ramadan 2027", "2027-02-20T23:30:00Z", "2027-02-20"],
  ["and outside it", "2027-07-01T23:30:00Z", "2027-07-01"],
])("%s", (_, instant, day) => {
  expect(casablancaDay(at(instant))).toBe(day);
});

test.each([
  ["no real date", new Date("soon")],
  ["a text", "2026-11-21T12:00:00Z" as unknown as Date],
  ["a number of milliseconds", 1_795_262_400_000 as unknown as Date],
  ["nothing", undefined as unknown as Date],
  ["null", null as unknown as Date],
  ["a year of five digits", new Date(Date.UTC(10_000, 0, 1))],
  ["a year before the first", new Date(Date.UTC(-1, 0, 1))],
])("%s is refused", (_, instant) => {
  expect(() => casablancaDay(instant)).toThrow("The field instant is not a valid instant.");
});
