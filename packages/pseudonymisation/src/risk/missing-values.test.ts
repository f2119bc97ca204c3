import * as fc from "fast-check";
import { expect, test } from "vitest";
import { assessRisk } from "./assess-risk.js";
import { shareBelow } from "./risk-report.js";

const columns = ["age", "town", "job"] as const;
const cell = fc.constantFrom("a", "b", null, "");
const rowsOf = fc.array(fc.record({ age: cell, town: cell, job: cell, aid: cell }), { maxLength: 40 });
const options = { quasiIdentifiers: columns, sensitive: ["aid"] };

test("as a wildcard, a row hides among all rows it may be equal to", () =>
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const fits = (a: string | null, b: string | null) => !a || !b || a === b;
      const hiding = rows.map(
        (row) => rows.filter((other) => columns.every((column) => fits(row[column], other[column]))).length,
      );
      const report = assessRisk(rows, { ...options, missing: "wildcard" });
      expect(report.k).toBe(rows.length === 0 ? 0 : Math.min(...hiding));
      expect(report.uniques).toBe(hiding.filter((size) => size === 1).length);
      const below = hiding.filter((size) => size < 4).length;
      expect(shareBelow(report, 4) * rows.length).toBeCloseTo(below, 9);
      const average = hiding.reduce((sum, size) => sum + 1 / size, 0);
      expect(report.risks.prosecutor.average * rows.length).toBeCloseTo(average, 9);
    }),
  ));

test("dropped, rows that lack a quasi-identifier leave no trace but their number", () =>
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const whole = rows.filter((row) => columns.every((column) => row[column]));
      const report = assessRisk(rows, { ...options, missing: "drop" });
      expect(report).toEqual({
        ...assessRisk(whole, { ...options, missing: "drop" }),
        dropped: rows.length - whole.length,
      });
    }),
  ));

test("a missing sensitive value is a value only where missing is a category", () => {
  const rows = ["x", null, "x", "y"].map((aid, at) => ({ town: at < 2 ? "a" : "b", aid }));
  const l = (missing: "category" | "wildcard" | "drop") =>
    assessRisk(rows, { quasiIdentifiers: ["town"], sensitive: ["aid"], missing }).diversity[0];
  expect([l("category")?.l, l("wildcard")?.l, l("drop")?.recordsDisclosed]).toEqual([2, 1, 1]);
});

test("a class without any known sensitive value has no part in diversity", () => {
  const rows = [{ town: "a", aid: null }];
  const report = assessRisk(rows, { quasiIdentifiers: ["town"], sensitive: ["aid"], missing: "drop" });
  expect(report.diversity).toEqual([
    {
      column: "aid",
      l: 0,
      recordsDisclosed: 0,
      entropyL: 0,
      closeness: { distance: "total-variation", t: 0 },
    },
  ]);
});
