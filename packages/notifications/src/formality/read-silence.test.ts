import { moroccanCalendar } from "@data-tika/core/time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findFormality } from "./find-formality.js";
import type { SilenceMeaning } from "./formality.js";
import { readSilence, type SilenceOptions } from "./read-silence.js";

const calendar = moroccanCalendar({ sector: "public" });
const silenceOf = (facts: Parameters<typeof findFormality>[0]) =>
  findFormality({ scope: "covered", ...facts }).formalities[0]?.silence as SilenceMeaning;
const authorisation = silenceOf({ cinNumber: true });
const declaration = silenceOf({});
const at = (now: string, from: string, more: Partial<SilenceOptions> = {}) => ({
  from,
  now: new Date(now),
  calendar,
  ...more,
});

// 1 June to 1 August by date is 61 days; 1 August 2026 is a Saturday, so the last day is Monday the third.
test.each<[string, string, Partial<SilenceOptions>, string]>([
  ["on the last day it is not silence yet", "2026-08-03T22:59:00Z", {}, "within-time wait 2026-08-03"],
  [
    "the day after, a person decides",
    "2026-08-03T23:30:00Z",
    {},
    "granted-by-silence a-person-must-decide 2026-08-03",
  ],
  [
    "an extension with a day",
    "2026-09-01T09:00:00Z",
    { extended: "2026-10-01" },
    "within-time wait 2026-10-01",
  ],
  [
    "an extension that is over",
    "2026-10-02T09:00:00Z",
    { extended: "2026-10-01" },
    "granted-by-silence a-person-must-decide 2026-10-01",
  ],
  [
    "an extension never shortens",
    "2026-07-20T09:00:00Z",
    { extended: "2026-07-01" },
    "within-time wait 2026-08-03",
  ],
  [
    "an extension without a day has no end",
    "2030-01-01T09:00:00Z",
    { extended: "no-day-given" },
    "within-time wait undefined",
  ],
])("%s", (_, now, more, expected) => {
  const { state, next, until } = readSilence(authorisation, at(now, "2026-06-01", more));
  expect(`${state} ${next} ${until}`).toBe(expected);
});

test.each([
  ["2026-11-20T09:59:59Z", "within-time", "wait"],
  ["2026-11-20T10:00:01Z", "nothing", "ask-for-the-receipt"],
  ["2031-01-01T00:00:00Z", "nothing", "ask-for-the-receipt"],
])("a declaration without a receipt at %s: %s", (now, state, next) => {
  const read = readSilence(declaration, at(now, "2026-11-19T10:00:00+00:00"));
  expect(read).toMatchObject({ state, next, article: "law-09-08/19" });
});

test("a declaration is never granted by silence, and an authorisation never before sixty days", () => {
  const days = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(days, days, (start, gone) => {
      const from = new Date(Date.UTC(2026, 0, 1 + start));
      const now = new Date(from.getTime() + gone * 86_400_000);
      const day = from.toISOString().slice(0, 10);
      const granted = readSilence(authorisation, { from: day, now, calendar }).state === "granted-by-silence";
      if (gone <= 60) expect(granted).toBe(false);
      if (gone > 75) expect(granted).toBe(true);
      expect(readSilence(declaration, { from: from.toISOString(), now, calendar }).state).not.toBe(
        "granted-by-silence",
      );
    }),
  );
});
