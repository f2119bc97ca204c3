import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Row } from "../apply-policy.js";
import { applyPolicy } from "../apply-policy.js";
import { definePolicy } from "../policy.js";
import { assessRisk } from "../risk/assess-risk.js";
import { ageBand } from "../transforms/age-band.js";
import type { ColumnSpec } from "../transforms/column-spec.js";
import { constant } from "../transforms/constant.js";
import { generaliseNumber } from "../transforms/generalise-number.js";
import { keep } from "../transforms/keep.js";
import { perturb } from "../transforms/perturb.js";
import { findGeneralisation } from "./find-generalisation.js";
import { type Hierarchy, hierarchyFromTable } from "./hierarchy.js";

const hierarchies = {
  age: [generaliseNumber(2), generaliseNumber(4), constant()],
  town: hierarchyFromTable([
    ["a", "north", "*"],
    ["b", "north", "*"],
    ["c", "south", "*"],
    ["d", "south", "*"],
  ]),
  job: [constant()],
} satisfies Readonly<Record<string, Hierarchy>>;
const columns = ["age", "town", "job"] as const;
const rowsOf = fc.array(
  fc.record({
    age: fc.integer({ min: 0, max: 7 }),
    town: fc.constantFrom("a", "b", "c", "d", null),
    job: fc.constantFrom("x", "y"),
    aid: fc.constantFrom("p", "q", "r"),
  }),
  { maxLength: 30 },
);
const aimOf = fc.record({
  k: fc.integer({ min: 1, max: 6 }),
  l: fc.integer({ min: 1, max: 3 }),
  sensitive: fc.constant(["aid"]),
  suppression: fc.constantFrom(0, 0, 0.1, 0.4),
});

const nodes = [0, 1, 2, 3].flatMap((age) =>
  [0, 1, 2].flatMap((town) => [0, 1].map((job) => ({ age, town, job }))),
);

/** Applies the levels of a node to the rows and counts, with nothing of the code under test. */
function treat(rows: readonly Row[], node: Readonly<Record<string, number>>) {
  const specs = Object.fromEntries(
    columns.map((column): [string, ColumnSpec] => [column, hierarchies[column][node[column]! - 1] ?? keep()]),
  );
  return applyPolicy(definePolicy({ columns: { ...specs, aid: keep() } }), rows);
}

function outliers(rows: readonly Row[], { k, l }: { readonly k: number; readonly l: number }): number {
  const classes = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((column) => row[column]));
    classes.set(key, [...(classes.get(key) ?? []), row]);
  }
  const small = [...classes.values()].filter(
    (rows) => rows.length < k || new Set(rows.map(({ aid }) => aid)).size < l,
  );
  return small.reduce((sum, rows) => sum + rows.length, 0);
}

function lossOf(rows: readonly Row[], treated: readonly Row[]): number {
  const text = (value: unknown) => String(value ?? "");
  const losses = columns.map((column) => {
    const domain = new Set(rows.map((row) => text(row[column]))).size;
    const lost = treated.map((row) => {
      const group = rows.filter((_, at) => text(treated[at]![column]) === text(row[column]));
      return new Set(group.map((one) => text(one[column]))).size - 1;
    });
    return domain < 2 ? 0 : lost.reduce((sum, one) => sum + one, 0) / (domain - 1) / rows.length;
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

test("no combination of levels reaches the aim and loses less", () =>
  fc.assert(
    fc.property(rowsOf, aimOf, (rows, aim) => {
      fc.pre(rows.length > 0);
      const allowed = Math.floor(rows.length * aim.suppression);
      const passing = nodes
        .map((node) => treat(rows, node))
        .filter((treated) => outliers(treated, aim) <= allowed)
        .map((treated) => lossOf(rows, treated));
      const found = findGeneralisation(rows, hierarchies, aim);
      expect(found.found).toBe(passing.length > 0);
      if (!found.found) return;
      expect(found.loss).toBeCloseTo(Math.min(...passing), 9);
      const treated = treat(rows, found.levels);
      expect(found.suppressed).toBe(outliers(treated, aim));
      expect(lossOf(rows, treated)).toBeCloseTo(found.loss, 9);
      expect(treated).toEqual(
        applyPolicy(definePolicy({ columns: { ...found.columns, aid: keep() } }), rows),
      );
    }),
    { numRuns: 150 },
  ));

test("k never falls and the loss never shrinks on the way up", () =>
  fc.assert(
    fc.property(rowsOf, fc.constantFrom(...nodes), fc.constantFrom(...columns), (rows, node, column) => {
      fc.pre(rows.length > 0 && node[column] < hierarchies[column].length);
      const above = { ...node, [column]: node[column] + 1 };
      const k = (treated: readonly Row[]) => assessRisk(treated, { quasiIdentifiers: columns }).k;
      expect(k(treat(rows, above))).toBeGreaterThanOrEqual(k(treat(rows, node)));
      expect(lossOf(rows, treat(rows, above))).toBeGreaterThanOrEqual(lossOf(rows, treat(rows, node)) - 1e-9);
    }),
  ));

test("few of many combinations are tried", () => {
  const rows = Array.from({ length: 2000 }, (_, at) =>
    Object.fromEntries(["a", "b", "c", "d", "e"].map((name, column) => [name, (at * (column * 7 + 3)) % 64])),
  );
  const wide = Object.fromEntries(
    ["a", "b", "c", "d", "e"].map((name) => [name, [2, 4, 8, 16, 32, 64].map(generaliseNumber)]),
  );
  const found = findGeneralisation(rows, wide, { k: 5 });
  expect(found.nodes).toBe(16_807);
  expect(found.checked).toBeLessThan(1500);
});

test("ages are computed on the day that is given", () => {
  const rows = [{ birth: "1990-01-01" }, { birth: "1992-05-05" }];
  const found = findGeneralisation(rows, { birth: [ageBand(5), ageBand(10)] }, { k: 2, on: "2026-11-21" });
  expect(found).toMatchObject({ found: true, levels: { birth: 2 }, k: 2, classes: 1, loss: 1 });
});

test("an aim out of reach is told, not thrown", () => {
  expect(findGeneralisation([{ a: 1 }], { a: [constant()] }, { k: 2 })).toEqual({
    found: false,
    nodes: 2,
    checked: 1,
  });
});

test.each([
  [
    "a level that parts what the one before joins",
    { a: [generaliseNumber(4), generaliseNumber(5)] },
    { k: 2 },
    "hierarchy_not_nested",
  ],
  ["a level that cannot treat a value", { t: [generaliseNumber(4)] }, { k: 2 }, "hierarchy_value_refused"],
  [
    "a level that is no generalisation",
    { a: [perturb(1, { seed: "s" })] },
    { k: 2 },
    "hierarchy_value_refused",
  ],
  ["ages without a day", { a: [ageBand(5)] }, { k: 2 }, "day_missing"],
  ["a column that is not there", { b: [constant()] }, { k: 2 }, "missing_column"],
  ["k that is no whole number", { a: [] }, { k: 1.5 }, "invalid_aim"],
  ["l without sensitive columns", { a: [] }, { k: 2, l: 2 }, "invalid_aim"],
  ["all records left out", { a: [] }, { k: 2, suppression: 1 }, "invalid_aim"],
  ["more combinations than are searched", { a: new Array(5_000_000) }, { k: 2 }, "too_many_generalisations"],
] as const)("%s is refused", (_, levels, aim, code) => {
  const rows = [
    { a: 3, t: "x" },
    { a: 4, t: "y" },
    { a: 5, t: "z" },
  ];
  const act = () => findGeneralisation(rows, levels as Readonly<Record<string, Hierarchy>>, aim);
  expect(act).toThrow(expect.objectContaining({ code: `pseudonymisation.${code}` }));
});

test("a hierarchy of uneven rows is refused", () => {
  expect(() => hierarchyFromTable([["a", "*"], ["b"]])).toThrow(
    expect.objectContaining({ code: "pseudonymisation.uneven_hierarchy" }),
  );
});
