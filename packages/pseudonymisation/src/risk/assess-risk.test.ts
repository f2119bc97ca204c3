import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Row } from "../apply-policy.js";
import { assessRisk } from "./assess-risk.js";
import { createRiskCounter } from "./risk-counter.js";
import { shareBelow } from "./risk-report.js";

const cell = fc.oneof(fc.constantFrom("a", "b", "c", "", null), fc.integer({ min: 0, max: 2 }));
const table = fc.array(fc.record({ age: cell, town: cell, job: cell, aid: cell }), { maxLength: 60 });
const options = { quasiIdentifiers: ["age", "town", "job"], sensitive: ["aid"] };

/** The same numbers from joined texts. */
function oracle(rows: readonly Row[]) {
  const classes = new Map<string, Set<string>>();
  const sizes = new Map<string, number>();
  for (const { age, town, job, aid } of rows) {
    const key = JSON.stringify([age, town, job].map((value) => String(value ?? "")));
    classes.set(key, (classes.get(key) ?? new Set()).add(String(aid ?? "")));
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  const all = [...sizes.values()];
  return {
    classes: all.length,
    k: all.length === 0 ? 0 : Math.min(...all),
    uniques: all.filter((size) => size === 1).length,
    l: all.length === 0 ? 0 : Math.min(...[...classes.values()].map((values) => values.size)),
    below3:
      rows.length === 0
        ? 0
        : all.filter((size) => size < 3).reduce((sum, size) => sum + size, 0) / rows.length,
  };
}

test("equals counting joined texts", () =>
  fc.assert(
    fc.property(table, (rows) => {
      const report = assessRisk(rows, options);
      const { classes, k, uniques, diversity } = report;
      expect({ classes, k, uniques, l: diversity[0]?.l, below3: shareBelow(report, 3) }).toEqual(
        oracle(rows),
      );
      expect(report.sizes.reduce((sum, { size, classes }) => sum + size * classes, 0)).toBe(rows.length);
    }),
  ));

test("rows in another order give the same report", () =>
  fc.assert(
    fc.property(table, (rows) => {
      expect(assessRisk([...rows].reverse(), options)).toEqual(assessRisk(rows, options));
    }),
  ));

test("values that would join to one text stay apart", () => {
  const rows = [
    { age: "1,2", town: "3" },
    { age: "1", town: "2,3" },
  ];
  expect(assessRisk(rows, { quasiIdentifiers: ["age", "town"] }).classes).toBe(2);
});

test("a class with one sensitive value gives it away", () => {
  const rows = ["x", "x", "x", "y", "z"].map((aid, at) => ({ town: at < 3 ? "a" : "b", aid }));
  expect(assessRisk(rows, { quasiIdentifiers: ["town"], sensitive: ["aid"] }).diversity).toMatchObject([
    { column: "aid", l: 1, recordsDisclosed: 3, entropyL: 1 },
  ]);
});

test("no rows have no risk and no k", () => {
  const report = assessRisk([], { quasiIdentifiers: ["town"], sensitive: ["aid"] });
  expect(report).toMatchObject({ records: 0, classes: 0, k: 0, uniques: 0, sizes: [] });
  expect(report.reidentification).toEqual({ highest: 0, average: 0 });
  expect(shareBelow(report, 5)).toBe(0);
});

test("without quasi-identifiers all rows are one class", () => {
  expect(assessRisk([{ a: 1 }, { a: 2 }], { quasiIdentifiers: [] })).toMatchObject({ k: 2, classes: 1 });
});

test("a counter reports at any time and goes on", () => {
  const counter = createRiskCounter({ quasiIdentifiers: ["town"] });
  counter.add({ town: "a" });
  expect(counter.result().k).toBe(1);
  counter.add({ town: "a" });
  expect(counter.result().k).toBe(2);
});

test("the report survives JSON", () => {
  const report = assessRisk([{ town: "a", aid: "x" }], { quasiIdentifiers: ["town"], sensitive: ["aid"] });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
