import { expect, test } from "vitest";
import { deletionLevels } from "./deletion-levels.js";

const completedAt = "2025-01-31T23:30:00Z";

test("a level of copies is reached on the day their last one is gone, counted from the day in Morocco", () => {
  const kept = { log: "P1D", backups: "P1M" };
  const at = (on: string) => deletionLevels({ completedAt, on, kept }).slice(2);
  // In Morocco it was the first of February already.
  expect(at("2025-02-01").map(({ reached, lookAgainOn }) => [reached, lookAgainOn])).toEqual([
    [false, "2025-02-02"],
    [false, "2025-03-01"],
  ]);
  expect(at("2025-03-01").map(({ reached, by }) => [reached, by])).toEqual([
    [true, "declared"],
    [true, "declared"],
  ]);
});

test("what nobody said is not reached, and has no day to look again", () => {
  const [logical, storage, ...copies] = deletionLevels({ completedAt, on: "2035-01-01" });
  expect(logical).toEqual({ level: "logical", reached: true, by: "measured", lookAgainOn: null });
  expect(storage).toEqual({ level: "storage", reached: false, by: null, lookAgainOn: "2035-01-02" });
  expect(copies.map(({ reached, lookAgainOn }) => [reached, lookAgainOn])).toEqual([
    [false, null],
    [false, null],
  ]);
});

test("a period that is none is named", () => {
  expect(() => deletionLevels({ completedAt, kept: { backups: "a month" } })).toThrow(
    expect.objectContaining({ code: "retention.invalid_day", fields: { field: "backups" } }),
  );
});

test("what was left in the tables is not gone, and of what was not to be changed nothing is", () => {
  const facts = { completedAt, on: "2026-01-01", rewritten: true, kept: { log: "P1D", backups: "P1M" } };
  const reached = (left: number | null) => deletionLevels({ ...facts, left }).map((level) => level.reached);
  expect(reached(0)).toEqual([true, true, true, true]);
  expect(reached(3)).toEqual([false, true, true, true]);
  expect(reached(null)).toEqual([false, false, false, false]);
  const nothing = deletionLevels({ completedAt: null, left: 3, on: "2026-01-01", rewritten: true });
  expect(nothing.map(({ reached }) => reached)).toEqual([false, false, false, false]);
});
