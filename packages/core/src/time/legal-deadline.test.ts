import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { moroccanCalendar } from "./calendar.js";
import { daysBetween, shiftDay } from "./civil-day.js";
import { countDays } from "./count-days.js";
import { anyDay, days } from "./days.fixture.js";
import type { DayDeadline, InstantDeadline, SuspendedDeadline, UnnumberedDeadline } from "./deadline.js";
import { legalDeadline } from "./legal-deadline.js";
import type { LegalDelay } from "./legal-delay.js";
import type { LegalDelayId } from "./legal-delay-id.js";
import { legalDelays } from "./legal-delays.js";

const calendar = moroccanCalendar({ sector: "public" });
const summary = ({ target, workBy, latest }: DayDeadline) => `${target} ${workBy} ${latest}`;
const entries = Object.entries(legalDelays) as [LegalDelayId, LegalDelay][];
const inDays = entries.flatMap(([id, { value, counted }]) =>
  "unit" in value && value.unit !== "hour" ? [{ id, ...value, before: counted === "before" }] : [],
);
const dayDeadline = (id: LegalDelayId, from: string) => legalDeadline(id, { from, calendar }) as DayDeadline;

describe("the worked examples of the law notes", () => {
  test.each([
    ["received Monday 1 February 2027", "2027-02-01", "2027-02-11 2027-02-11 2027-02-12"],
    [
      "received Tuesday 20 October 2026: the closing day is Aïd Al-Wahda",
      "2026-10-20",
      "2026-10-30 2026-10-30 2026-11-02",
    ],
  ])("%s", (_, from, days) => {
    const deadline = legalDeadline("rectification.reply", { from, calendar });
    expect(summary(deadline)).toBe(days);
    expect(deadline).toMatchObject({
      binds: "controller",
      article: "law-09-08/8-a",
      mark: "text",
      latestMark: "inference",
    });
  });
});

test.each([
  [
    "eight days after the filing, moved past a Sunday",
    "declaration.reclassify",
    "2026-11-21",
    "2026-11-29 2026-11-27 2026-11-30",
  ],
  [
    "eight working days, over Independence Day",
    "transfer.change",
    "2026-11-13",
    "2026-11-26 2026-11-26 2026-11-26",
  ],
  [
    "two months for silence: sixty days are later than the date",
    "authorisation.decision",
    "2027-02-01",
    "2027-04-02 2027-04-02 2027-04-02",
  ],
  [
    "two months for silence: the date is later than sixty days",
    "authorisation.decision",
    "2026-12-01",
    "2027-02-01 2027-02-01 2027-02-01",
  ],
  [
    "two months end on a Saturday",
    "authorisation.decision",
    "2026-12-13",
    "2027-02-13 2027-02-12 2027-02-15",
  ],
  [
    "an order of the CNDP: seven days at most",
    "rectification.cndp_order_max",
    "2026-11-23",
    "2026-11-30 2026-11-30 2026-11-30",
  ],
  [
    "a summons leaves seven days before the hearing",
    "inspection.summons",
    "2026-11-30",
    "2026-11-23 2026-11-23 2026-11-23",
  ],
  [
    "a summons for which a Sunday would be the last day",
    "inspection.summons",
    "2026-11-29",
    "2026-11-22 2026-11-20 2026-11-22",
  ],
  ["reports within five days", "report.prosecutor", "2026-11-16", "2026-11-21 2026-11-20 2026-11-23"],
  ["twenty working days of Law 31-13", "access_info.reply", "2026-11-02", "2026-12-02 2026-12-02 2026-12-02"],
  [
    "a target inside the weekend on which it began",
    "access_info.urgent",
    "2026-10-30",
    "2026-11-02 2026-11-02 2026-11-02",
  ],
] as const)("%s", (_, id, from, days) => {
  expect(summary(legalDeadline(id, { from, calendar }) as DayDeadline)).toBe(days);
});

describe("hours", () => {
  test.each([
    [
      "the receipt is due after 24 hours, Sunday or not",
      "declaration.receipt",
      "2026-11-21T09:00:00Z",
      "2026-11-22T09:00:00.000Z",
    ],
    [
      "also through a change of the clock",
      "declaration.receipt",
      "2026-09-19T12:00:00+01:00",
      "2026-09-20T11:00:00.000Z",
    ],
    [
      "the prosecutor is told 24 hours before",
      "inspection.prosecutor_notice",
      "2026-11-23T09:00:00Z",
      "2026-11-22T09:00:00.000Z",
    ],
  ] as const)("%s", (_, id, from, end) => {
    expect(legalDeadline(id, { from, calendar })).toMatchObject({
      kind: "instant",
      target: end,
      workBy: end,
      latest: end,
    });
  });

  test("a day is not an instant, and an instant is not a day", () => {
    expect(() => legalDeadline("declaration.receipt", { from: "2026-11-21", calendar })).toThrow(
      "The field from",
    );
    expect(() => legalDeadline("rectification.reply", { from: "2026-11-21T09:00:00Z", calendar })).toThrow(
      "The field from",
    );
  });
});

describe("a text without a number", () => {
  test.each(entries.filter(([, { value }]) => "wording" in value).map(([id]) => id))(
    "%s gets no day",
    (id) => {
      const deadline = legalDeadline(id, { from: "2026-11-21", calendar }) as UnnumberedDeadline;
      expect(Object.keys(deadline).sort()).toEqual([
        "article",
        "binds",
        "id",
        "kind",
        "mark",
        "steps",
        "wording",
      ]);
      expect(deadline.steps).toEqual([{ code: "unnumbered", at: "2026-11-21" }]);
    },
  );
});

describe("every time in days", () => {
  const workingDays = days("2024-01-01", "2034-12-31");

  test.each(inDays)(
    "$id: workBy ≤ target ≤ latest, all but the target are days one can work",
    ({ id, before }) => {
      fc.assert(
        fc.property(workingDays, (from) => {
          const { workBy, target, latest } = dayDeadline(id, from);
          expect(workBy <= target && target <= latest).toBe(true);
          expect(before || calendar.isWorkingDay(latest)).toBe(true);
          expect(workBy === from || calendar.isWorkingDay(workBy)).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each(inDays)("$id: what begins later does not end earlier", ({ id }) => {
    fc.assert(
      fc.property(workingDays, fc.nat(20), (from, later) => {
        const [one, other] = [dayDeadline(id, from), dayDeadline(id, shiftDay(from, later))];
        expect(one.target <= other.target && one.workBy <= other.workBy && one.latest <= other.latest).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  test("working days are counted one by one", () => {
    fc.assert(
      fc.property(workingDays, (from) => {
        const { target } = dayDeadline("transfer.change", from);
        const counted = Array.from({ length: daysBetween(from, target) }, (_, index) =>
          shiftDay(from, index + 1),
        );
        expect(counted.filter(calendar.isWorkingDay)).toHaveLength(8);
      }),
    );
  });

  test("the authority's months are the later of two readings, the controller's the earlier", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 6 }), (from, amount) => {
        const count = (binds: "authority" | "controller") =>
          countDays(from, { amount, unit: "month", binds, before: false }, calendar);
        const readings = count("authority")
          .steps.slice(1, 3)
          .map(({ at }) => at)
          .sort();
        expect([count("controller").target, count("authority").target]).toEqual(readings);
      }),
    );
  });
});

test("a deadline that a feast not yet announced may move says so", () => {
  const announced = moroccanCalendar({
    sector: "public",
    religious: [{ feast: "fitr", firstDay: "2027-03-10" }],
  });
  const options = { from: "2027-03-01" };
  expect(legalDeadline("rectification.reply", { ...options, calendar }).estimated).toBe(true);
  expect(legalDeadline("rectification.reply", { ...options, calendar: announced }).estimated).toBe(false);
  expect(legalDeadline("rectification.reply", { from: "2027-02-01", calendar }).estimated).toBe(false);
});

test("the kind of a deadline is known from its name", () => {
  const options = { from: "2026-11-21", calendar };
  const instant = { from: "2026-11-21T09:00:00Z", calendar };
  expectTypeOf(legalDeadline("rectification.reply", options)).toEqualTypeOf<DayDeadline>();
  expectTypeOf(legalDeadline("declaration.receipt", instant)).toEqualTypeOf<InstantDeadline>();
  expectTypeOf(legalDeadline("access.reply", options)).toEqualTypeOf<UnnumberedDeadline>();
  const open = { ...options, suspensions: [{ asked: "2026-11-22" }] };
  expectTypeOf(legalDeadline("rectification.reply", open)).toEqualTypeOf<DayDeadline | SuspendedDeadline>();
});

test("a name that no text bears is refused", () => {
  expect(() => legalDeadline("breach.72_hours" as LegalDelayId, { from: "2026-11-21", calendar })).toThrow(
    "There is no legal time of that name.",
  );
});
