import fc from "fast-check";
import type { CivilDay } from "./civil-day.js";

/** Days on which deadlines are tried. */
export const anyDay = days("1990-01-01", "2090-12-31");

/** Days of a span. */
export function days(first: CivilDay, last: CivilDay): fc.Arbitrary<CivilDay> {
  return fc
    .integer({ min: Date.parse(first) / 86_400_000, max: Date.parse(last) / 86_400_000 })
    .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
}
