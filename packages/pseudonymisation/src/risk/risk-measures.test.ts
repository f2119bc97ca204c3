import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Row } from "../apply-policy.js";
import { assessRisk } from "./assess-risk.js";
import { createRiskCounter } from "./risk-counter.js";
import { encodeColumn } from "./table.js";

const cell = fc.oneof(fc.constantFrom("a", "b", "c", "", null), fc.integer({ min: 0, max: 2 }));
const rowsOf = fc.array(fc.record({ age: cell, town: cell, aid: cell }), { maxLength: 50 });
const options = { quasiIdentifiers: ["age", "town"], sensitive: ["aid"] };

/** Entropy diversity and total variation, written down from their definitions. */
function oracle(rows: readonly Row[]) {
  const text = (value: unknown) => String(value ?? "");
  const classes = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([text(row["age"]), text(row["town"])]);
    classes.set(key, [...(classes.get(key) ?? []), row]);
  }
  const groups = [...classes.values()];
  const share = (group: readonly Row[], value: string) =>
    group.filter(({ aid }) => text(aid) === value).length / group.length;
  const values = [...new Set(rows.map(({ aid }) => text(aid)))];
  const entropies = groups.map(
    (group) =>
      -values
        .map((value) => share(group, value))
        .reduce((sum, q) => sum + (q === 0 ? 0 : q * Math.log(q)), 0),
  );
  const distances = groups.map(
    (group) => values.reduce((sum, value) => sum + Math.abs(share(group, value) - share(rows, value)), 0) / 2,
  );
  return { entropyL: Math.exp(Math.min(...entropies)), t: Math.max(...distances) };
}

test("entropy diversity and closeness follow their definitions", () =>
  fc.assert(
    fc.property(rowsOf, (rows) => {
      fc.pre(rows.length > 0);
      const [diversity] = assessRisk(rows, options).diversity;
      const { entropyL, t } = oracle(rows);
      expect(diversity?.entropyL).toBeCloseTo(entropyL, 9);
      expect(diversity?.closeness.t).toBeCloseTo(t, 9);
      expect(diversity?.entropyL).toBeLessThanOrEqual((diversity?.l ?? 0) + 1e-9);
    }),
  ));

test("rows, columns, encoded columns and a counter give one report", () =>
  fc.assert(
    fc.property(rowsOf, fc.constantFrom("category", "wildcard", "drop"), (rows, missing) => {
      const all = { ...options, missing, population: 1000, aim: 3 } as const;
      const column = (name: "age" | "town" | "aid") => rows.map((row) => row[name]);
      const expected = assessRisk(rows, all);
      const [age, town, aid] = [column("age"), column("town"), column("aid")];
      expect(assessRisk({ columns: { age, town, aid } }, all)).toEqual(expected);
      const encoded = { age: encodeColumn(age), town: encodeColumn(town), aid: encodeColumn(aid) };
      expect(assessRisk({ columns: encoded }, all)).toEqual(expected);
      const counter = createRiskCounter(all);
      for (const row of rows) counter.add(row);
      expect(counter.result()).toEqual(expected);
    }),
  ));

test("a typed array is its numbers", () => {
  const years = [1987, 1990, 1987];
  const columns = { year: Float64Array.from(years) };
  expect(assessRisk({ columns }, { quasiIdentifiers: ["year"] })).toEqual(
    assessRisk(
      years.map((year) => ({ year })),
      { quasiIdentifiers: ["year"] },
    ),
  );
});

test("encoded values of one text are one value", () => {
  const year = { codes: Uint8Array.of(0, 1, 2, 3), values: [1, "1", null, ""] };
  expect(assessRisk({ columns: { year } }, { quasiIdentifiers: ["year"] }).sizes).toEqual([
    { size: 2, classes: 2 },
  ]);
});

test.each([
  ["a column that is not there", { a: [1] }, "pseudonymisation.missing_column"],
  ["a column of another length", { year: [1], other: [1, 2] }, "pseudonymisation.invalid_column"],
  [
    "a code that is no place",
    { year: { codes: Uint8Array.of(1), values: ["a"] } },
    "pseudonymisation.invalid_column",
  ],
] as const)("%s is refused", (_, columns, code) => {
  const act = () => assessRisk({ columns }, { quasiIdentifiers: ["year"] });
  expect(act).toThrow(expect.objectContaining({ code }));
});

test("attackers who know less have smaller chances", () => {
  const rows = ["a", "a", "b", "b", "b", "c"].map((town) => ({ town }));
  const { risks } = assessRisk(rows, { quasiIdentifiers: ["town"], population: 60 });
  expect(risks).toEqual({
    prosecutor: { highest: 1, average: 0.5 },
    journalist: { highest: 0.1, basis: "proportional-estimate" },
    marketer: { average: 0.05, basis: "proportional-estimate" },
  });
});

test("a population smaller than the table is refused", () => {
  const act = () => assessRisk([{ a: 1 }, { a: 2 }], { quasiIdentifiers: ["a"], population: 1 });
  expect(act).toThrow(expect.objectContaining({ code: "pseudonymisation.population_too_small" }));
});

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

test("the estimate for the population follows Zayatz with the hypergeometric distribution", () => {
  const rows = ["a", "b", "c", "d", "d", "e", "e", "e"].map((town) => ({ town }));
  const { populationUniqueness } = assessRisk(rows, { quasiIdentifiers: ["town"], population: 40 });
  const one = (size: number) => (size * choose(40 - size, 7)) / choose(40, 8);
  const expected = (3 * 3 * one(1)) / (3 * one(1) + one(2) + one(3));
  expect(populationUniqueness?.records).toBeCloseTo(expected, 9);
});

test("a table that is the whole population has its own uniques", () => {
  const rows = ["a", "b", "c", "c"].map((town) => ({ town }));
  const { populationUniqueness } = assessRisk(rows, { quasiIdentifiers: ["town"], population: 4 });
  expect(populationUniqueness).toMatchObject({ records: 2, share: 0.5 });
});

test("suggestions name the column that helps most first", () => {
  const rows = Array.from({ length: 12 }, (_, at) => ({ number: at, town: at < 11 ? "a" : "b" }));
  const { suggestions } = assessRisk(rows, { quasiIdentifiers: ["town", "number"], aim: 2 });
  expect(suggestions).toEqual([
    { action: "generalise", column: "number", recordsBelow: 1 },
    { action: "suppress", records: 12 },
  ]);
  expect(assessRisk(rows, { quasiIdentifiers: [], aim: 2 }).suggestions).toEqual([]);
});
