import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarOptions, moroccanCalendar, type Weekday } from "./calendar.js";
import { daysBetween, shiftDay } from "./civil-day.js";
import { days } from "./days.fixture.js";
import { hijriReader, tabularHijriDay } from "./hijri.js";

const state = moroccanCalendar({ sector: "public" });
const company = moroccanCalendar({ sector: "private" });

describe("fixed holidays", () => {
  test.each([
    ["14 January before it was a holiday", "2023-01-14", undefined],
    ["14 January since 2024", "2024-01-14", "amazigh-new-year"],
    ["31 October before it was a holiday", "2025-10-31", undefined],
    ["31 October since 2026", "2026-10-31", "unity-day"],
    ["an ordinary day", "2026-11-20", undefined],
  ])("%s, in both sectors", (_, day, id) => {
    expect([state.holidayOn(day)?.id, company.holidayOn(day)?.id]).toEqual([id, id]);
  });

  test("1 January is in the public list only", () => {
    expect(state.holidayOn("2027-01-01")).toMatchObject({
      id: "new-year",
      note: expect.stringContaining("exceptional"),
    });
    expect(company.isWorkingDay("2027-01-01")).toBe(true);
  });

  test("the lists have the length that is reported for 2027", () => {
    const fixed = (sector: "public" | "private") =>
      moroccanCalendar({ sector })
        .holidaysIn(2027)
        .filter(({ estimated }) => !estimated);
    expect([fixed("public").length, fixed("private").length]).toEqual([11, 10]);
  });

  test("a calculated feast on a fixed holiday leaves the day certain, and both are listed", () => {
    expect(state.holidayOn("2027-08-14")).toMatchObject({ id: "oued-eddahab", estimated: false });
    expect(state.holidaysIn(2027).filter(({ day }) => day === "2027-08-14")).toHaveLength(2);
  });

  test("each says where it stands and how sure that is", () => {
    expect(company.holidayOn("2026-11-18")).toMatchObject({ mark: "text", estimated: false });
    expect(state.holidayOn("2026-11-18")).toMatchObject({ mark: "secondary", estimated: false });
  });
});

describe("feasts", () => {
  const announced: CalendarOptions = {
    sector: "public",
    religious: [
      { feast: "fitr", firstDay: "2026-03-20" },
      { feast: "adha", firstDay: "2026-05-27" },
      { feast: "hijri-new-year", firstDay: "2026-06-17" },
      { feast: "mawlid", firstDay: "2026-08-25" },
    ],
  };
  const feasts = (options: CalendarOptions, year: number) =>
    moroccanCalendar(options)
      .holidaysIn(year)
      .filter(({ id }) => ["fitr", "adha", "hijri-new-year", "mawlid"].includes(id));

  test("an announced feast takes the place of the calculated one, with the days of the sector", () => {
    const found = feasts(announced, 2026);
    expect(found.map(({ day }) => day)).toEqual([
      "2026-03-20",
      "2026-03-21",
      "2026-05-27",
      "2026-05-28",
      "2026-06-17",
      "2026-08-25",
      "2026-08-26",
    ]);
    expect(found.every(({ estimated }) => !estimated)).toBe(true);
    expect(feasts({ ...announced, sector: "private" }, 2026)).toHaveLength(4);
  });

  test("the others are calculated and say so", () => {
    const found = feasts(announced, 2027);
    expect(found).toHaveLength(7);
    expect(found.every(({ estimated, mark }) => estimated && mark === "inference")).toBe(true);
  });

  test("the calculation is within two days of what was announced for 2026", () => {
    const calculated = feasts({ sector: "public" }, 2026);
    for (const { feast, firstDay } of announced.religious ?? []) {
      const day = calculated.find(({ id }) => id === feast)?.day ?? "";
      expect(Math.abs(daysBetween(firstDay, day))).toBeLessThanOrEqual(2);
    }
  });

  test("a feast that falls twice in a civil year is there twice", () => {
    const twice = Array.from({ length: 60 }, (_, index) => 2000 + index).filter(
      (year) => company.holidaysIn(year).filter(({ id }) => id === "hijri-new-year").length === 2,
    );
    expect(twice).toContain(2008);
  });

  test("a host without the calendar of Umm al-Qura is at most two days away", () => {
    const read = hijriReader();
    fc.assert(
      fc.property(days("1950-01-01", "2090-12-31"), (day) => {
        const tabular = tabularHijriDay(day);
        fc.pre(tabular.day < 30);
        expect([-2, -1, 0, 1, 2].map((shift) => read(shiftDay(day, shift)))).toContainEqual(tabular);
      }),
      { numRuns: 300 },
    );
  });
});

describe("working days", () => {
  test.each([
    ["Friday to Monday", "2026-11-20", "2026-11-23"],
    ["from a Saturday", "2026-11-21", "2026-11-23"],
    ["over a holiday", "2026-11-17", "2026-11-19"],
    ["over a holiday and a weekend", "2026-10-30", "2026-11-02"],
    ["over 20 and 21 August", "2026-08-19", "2026-08-24"],
  ])("%s", (_, day, next) => {
    expect(state.nextWorkingDay(day)).toBe(next);
  });

  test("a day off that was announced counts like a holiday", () => {
    const calendar = moroccanCalendar({ sector: "public", exceptional: ["2026-03-23"] });
    expect(calendar.holidayOn("2026-03-23")?.id).toBe("exceptional");
    expect(calendar.previousWorkingDay("2026-03-24")).toBe("2026-03-19");
  });

  test("a private body may rest on another day", () => {
    const calendar = moroccanCalendar({ sector: "private", weekend: ["friday"] });
    expect([calendar.isWorkingDay("2026-11-20"), calendar.isWorkingDay("2026-11-21")]).toEqual([false, true]);
  });

  test("the next working day's previous one is not behind the day", () => {
    fc.assert(
      fc.property(days("2020-01-01", "2030-12-31"), (day) => {
        const next = state.nextWorkingDay(day);
        expect(state.isWorkingDay(next)).toBe(true);
        expect(next > day && state.previousWorkingDay(next) <= day).toBe(true);
      }),
    );
  });
});

test.each([
  ["an unknown sector", { sector: "military" as "public" }, "sector"],
  ["a week without work", { sector: "public", weekend: everyDay() }, "weekend"],
  ["an unknown day of the week", { sector: "public", weekend: ["samedi" as Weekday] }, "weekend"],
  [
    "an unknown feast",
    { sector: "public", religious: [{ feast: "easter" as "fitr", firstDay: "2026-04-05" }] },
    "religious",
  ],
  [
    "an announced day that does not exist",
    { sector: "public", religious: [{ feast: "fitr", firstDay: "2026-02-30" }] },
    "religious",
  ],
  ["a day off that does not exist", { sector: "public", exceptional: ["2026-02-30"] }, "exceptional"],
] satisfies [string, CalendarOptions, string][])("%s is refused", (_, options, field) => {
  expect(() => moroccanCalendar(options)).toThrow(expect.objectContaining({ fields: { field } }));
});

test("days off without an end are refused instead of being searched for ever", () => {
  const exceptional = Array.from({ length: 400 }, (_, index) => shiftDay("2026-01-01", index));
  const calendar = moroccanCalendar({ sector: "public", exceptional });
  expect(() => calendar.nextWorkingDay("2026-01-01")).toThrow("leaves no working day");
});

function everyDay(): Weekday[] {
  return ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
}
