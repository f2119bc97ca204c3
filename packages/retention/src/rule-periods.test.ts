import { addPeriod, shiftDay } from "@data-tika/core/time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mayExceed } from "./rule-periods.js";

/** Asked of every day of the calendar's four hundred years. */
function exceedsSomewhere(one: string, other: string): boolean {
  let start = "1800-03-01";
  for (let day = 0; day < 146_097; day++, start = shiftDay(start, 1))
    if (addPeriod(start, one) > addPeriod(start, other)) return true;
  return false;
}

// Periods of nearly one length, where months and days are told apart by a few starts.
const nearlyEqual = fc
  .tuple(fc.nat(60), fc.nat(60), fc.integer({ min: -10, max: 10 }))
  .map(([months, more, off]) => {
    const days = Math.max(0, Math.round(more * 30.436875) + off);
    return [`P${months + more}M`, `P${months}M${days}D`] as const;
  });

test("one period may exceed another exactly where it does from some day", () => {
  fc.assert(
    fc.property(nearlyEqual, fc.boolean(), ([one, other], turned) => {
      const [a, b] = turned ? [other, one] : [one, other];
      expect(mayExceed(a, b)).toBe(exceedsSomewhere(a, b));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test.each([
  ["ninety days exceed three months in February", "P90D", "P3M", true],
  ["eighty-nine days never exceed three months", "P89D", "P3M", false],
  ["1461 days exceed four years around 2100", "P1461D", "P4Y", true],
  ["four years exceed 1461 days nowhere", "P4Y", "P1461D", false],
  ["far apart", "P10Y", "P1D", true],
] as const)("%s", (_, one, other, exceeds) => {
  expect(mayExceed(one, other)).toBe(exceeds);
});
