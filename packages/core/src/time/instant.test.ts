import { expect, test } from "vitest";
import { parseInstant } from "./instant.js";

test.each([
  ["UTC", "2026-11-21T10:00:00Z", "2026-11-21T10:00:00.000Z"],
  ["an offset", "2026-03-20T10:30:00+01:00", "2026-03-20T09:30:00.000Z"],
  ["fractions finer than a date holds", "2026-11-21T10:00:00.123456789Z", "2026-11-21T10:00:00.123Z"],
])("%s is read", (_, text, instant) => {
  expect(parseInstant(text).toISOString()).toBe(instant);
});

test.each([
  ["an instant without an offset", "2026-11-21T10:00:00"],
  ["a day", "2026-11-21"],
  ["a day that does not exist", "2026-02-30T10:00:00Z"],
  ["an hour that does not exist", "2026-11-21T24:00:00Z"],
  ["no seconds", "2026-11-21T10:00Z"],
  ["words", "soon"],
  ["a date object", new Date(0)],
])("%s is refused", (_, text) => {
  expect(() => parseInstant(text, "from")).toThrow("The field from is not a valid instant.");
});
