import * as fc from "fast-check";
import { expect, test } from "vitest";
import { timeOf } from "./instant-time.js";

const asRead = (text: string) => {
  expect(`${text} ${timeOf(text)}`).toBe(`${text} ${Date.parse(text)}`);
};

test("an instant is read as the runtime reads it, whatever its zone", () => {
  const anyOffset = fc.integer({ min: -1439, max: 1439 }).map((minutes) => {
    const of = Math.abs(minutes);
    const [hours, rest] = [Math.floor(of / 60), of % 60].map((n) => String(n).padStart(2, "0"));
    return `${minutes < 0 ? "-" : "+"}${hours}:${rest}`;
  });
  const anyTime = fc.date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59Z"),
    noInvalidDate: true,
  });
  return fc.assert(
    fc.property(anyTime, fc.oneof(anyOffset, fc.constantFrom("Z", ".5Z", ".123Z", "+01:00")), (time, zone) =>
      asRead(time.toISOString().slice(0, 19) + zone),
    ),
    { numRuns: 2_000 },
  );
});

test("every day of four centuries is read as the runtime reads it", () => {
  for (let time = Date.UTC(1899, 0, 1); time < Date.UTC(2301, 0, 1); time += 86_400_000)
    if (timeOf(new Date(time).toISOString().replace(".000Z", "Z")) !== time)
      expect(new Date(time)).toBe("read otherwise");
});

test.each([
  "2026-02-30T10:00:00Z",
  "2026-13-01T10:00:00Z",
  "2026-00-01T10:00:00Z",
  "2026-01-00T10:00:00Z",
  "2026-01-01T24:00:00Z",
  "2026-01-01T10:60:00Z",
  "2026-01-01T10:00:60Z",
  "2026-01-01T10:00:00+24:00",
  "2026-01-01T10:00:00",
  "2026-01-01 10:00:00Z",
  "2026-01-01T10:00:00z",
  "2026-01-01",
  "0000-03-01T00:00:00Z",
  "yesterday",
  "",
])("what is no plain instant is left to the runtime: %s", asRead);
