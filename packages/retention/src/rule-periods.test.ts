import { expect, test } from "vitest";
import { mayExceed } from "./rule-periods.js";

test.each([
  ["thirty days end after a month in February", "P30D", "P1M", true],
  ["a month never ends after 31 days", "P1M", "P31D", false],
  ["1461 days end after four years without a leap day, around 2100", "P1461D", "P4Y", true],
  ["four years never end after 1461 days", "P4Y", "P1461D", false],
  ["a hundred years have 36525 days where each fourth is a leap year", "P100Y", "P36524D", true],
  ["years and months compare without a calendar", "P1Y1M", "P13M", false],
])("%s", (_, one, other, exceeds) => {
  expect(mayExceed(one, other)).toBe(exceeds);
});
