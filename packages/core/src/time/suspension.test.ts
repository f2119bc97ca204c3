import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moroccanCalendar } from "./calendar.js";
import { daysBetween, shiftDay } from "./civil-day.js";
import { anyDay } from "./days.fixture.js";
import type { DayDeadline } from "./deadline.js";
import { legalDeadline } from "./legal-deadline.js";

const calendar = moroccanCalendar({ sector: "public" });
const summary = ({ target, workBy, latest }: DayDeadline) => `${target} ${workBy} ${latest}`;

describe("suspension", () => {
  const from = "2027-02-01";
  const reply = (suspensions: { asked: string; received?: string }[]) =>
    legalDeadline("rectification.reply", { from, calendar, suspensions });

  test("the days left on the day of asking run from the day the complement comes", () => {
    const deadline = reply([{ asked: "2027-02-05", received: "2027-02-15" }]) as DayDeadline;
    expect(summary(deadline)).toBe("2027-02-21 2027-02-19 2027-02-22");
    expect(deadline.steps.map(({ code, at, count }) => [code, at, count])).toEqual([
      ["runs-from", "2027-02-01", undefined],
      ["clear-days", "2027-02-11", 10],
      ["suspended", "2027-02-05", 6],
      ["resumed", "2027-02-21", 6],
      ["work-by", "2027-02-19", undefined],
      ["closing-day", "2027-02-22", undefined],
    ]);
  });

  test("while the complement is awaited there is no day", () => {
    expect(reply([{ asked: "2027-02-05" }])).toMatchObject({
      kind: "suspended",
      since: "2027-02-05",
      remainingDays: 6,
    });
  });

  test.each([
    ["asked before the time runs", [{ asked: "2027-01-31" }], 1],
    ["asked after its end", [{ asked: "2027-02-12" }], 1],
    ["received before it was asked", [{ asked: "2027-02-05", received: "2027-02-04" }], 1],
    [
      "asked again while it stands still",
      [{ asked: "2027-02-03", received: "2027-02-08" }, { asked: "2027-02-07" }],
      2,
    ],
    ["another one behind an open one", [{ asked: "2027-02-03" }, { asked: "2027-02-07" }], 2],
  ])("%s is refused", (_, suspensions, position) => {
    expect(() => reply(suspensions)).toThrow(
      expect.objectContaining({ code: "core.invalid_suspension", fields: { position } }),
    );
  });

  test("no other time is suspended", () => {
    const suspensions = [{ asked: "2027-02-02", received: "2027-02-03" }];
    expect(() => legalDeadline("declaration.reclassify", { from, calendar, suspensions })).toThrow(
      "declaration.reclassify",
    );
  });

  test("it never shortens the time, and adds just the days it lasted", () => {
    const gaps = fc.array(fc.tuple(fc.nat(4), fc.nat(40)), { maxLength: 4 });
    fc.assert(
      fc.property(anyDay, gaps, (start, spans) => {
        const suspensions: { asked: string; received: string }[] = [];
        let running = start;
        let left = 10;
        for (const [after, lasting] of spans) {
          if (after > left) break;
          left -= after;
          const asked = shiftDay(running, after);
          running = shiftDay(asked, lasting);
          suspensions.push({ asked, received: running });
        }
        const plain = legalDeadline("rectification.reply", { from: start, calendar });
        const { target } = legalDeadline("rectification.reply", { from: start, calendar, suspensions });
        const lasted = suspensions.reduce(
          (sum, { asked, received }) => sum + daysBetween(asked, received),
          0,
        );
        expect(daysBetween(plain.target, target)).toBe(lasted);
      }),
    );
  });
});
