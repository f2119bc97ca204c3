import type { Catalogue } from "@data-tika/core/sql";
import { describe, expect, test } from "vitest";
import { defineRules } from "./define-rules.js";
import { visitsRule } from "./rule.fixture.js";
import type { Rule } from "./rule.js";

const bound = (period: string) => ({ period, source: "a statute", mark: "text" as const });
const column = (name: string, type: string) => ({ name, type, nullable: true });
const table = { schema: "public", primaryKey: ["id"], foreignKeys: [], indexes: [] };
const catalogue: Catalogue = {
  defaultSchema: "public",
  tables: [
    {
      ...table,
      name: "visits",
      columns: [
        column("id", "integer"),
        column("closed_on", "date"),
        column("status", "text"),
        column("code", "character(5)"),
      ],
    },
    { ...table, name: "logs", primaryKey: [], columns: [column("closed_on", "date")] },
  ],
};

describe("a rule is refused", () => {
  test.each<readonly [string, string, readonly Rule[]]>([
    [
      "with a period in hours",
      "retention.invalid_period",
      [visitsRule({ phases: [{ name: "active", keep: "P1M15D2H" }] })],
    ],
    [
      "with an empty period",
      "retention.invalid_period",
      [visitsRule({ phases: [{ name: "active", keep: "P" }] })],
    ],
    ["with a negative period", "retention.invalid_period", [visitsRule({ ceiling: bound("-P1Y") })]],
    [
      "with phases beyond the calendar",
      "retention.invalid_period",
      [visitsRule({ phases: [{ name: "active", keep: "P999Y9999M" }] })],
    ],
    ["without phases", "retention.invalid_rule", [visitsRule({ phases: [] })]],
    ["with a field that is not known", "retention.invalid_rule", [{ ...visitsRule(), keep: "P1Y" } as Rule]],
    [
      "with an order of text",
      "retention.invalid_rule",
      [visitsRule({ where: { column: "status", below: "m" } as never })],
    ],
    [
      "whose phases are out of order",
      "retention.phases_out_of_order",
      [
        visitsRule({
          phases: [
            { name: "intermediate", keep: "P1Y" },
            { name: "active", keep: "P1Y" },
          ],
        }),
      ],
    ],
    ["whose name is taken", "retention.duplicate_rule", [visitsRule(), visitsRule()]],
    [
      "whose floor exceeds its ceiling",
      "retention.floor_exceeds_ceiling",
      [visitsRule({ floor: bound("P10Y"), ceiling: bound("P5Y") })],
    ],
    [
      "whose floor exceeds its ceiling in February only",
      "retention.floor_exceeds_ceiling",
      [visitsRule({ floor: bound("P30D"), ceiling: bound("P1M") })],
    ],
    [
      "whose floor exceeds another's ceiling on the same rows",
      "retention.floor_exceeds_ceiling",
      [
        visitsRule({ floor: bound("P10Y"), where: { column: "status", is: "null" } }),
        visitsRule({ id: "b", ceiling: bound("P5Y") }),
      ],
    ],
    ["of a table that is not there", "retention.unknown_dataset", [visitsRule({ dataset: "visit" })]],
    [
      "of a column that is not there",
      "retention.unknown_column",
      [visitsRule({ start: { column: "closed" } })],
    ],
    [
      "whose condition names a column that is not there",
      "retention.unknown_column",
      [visitsRule({ where: { not: { column: "state", is: "null" } } })],
    ],
    ["that counts from a text", "retention.column_type", [visitsRule({ start: { column: "status" } })]],
    [
      "that compares a text with a number",
      "retention.column_type",
      [visitsRule({ where: { column: "status", equals: 5 } })],
    ],
    [
      "that compares a padded text",
      "retention.column_type",
      [visitsRule({ where: { column: "code", in: ["a"] } })],
    ],
    ["of a table without a primary key", "retention.no_primary_key", [visitsRule({ dataset: "logs" })]],
  ])("%s", (_, code, rules) => {
    expect(() => defineRules(rules, { catalogue })).toThrow(expect.objectContaining({ code }));
  });
});

test.each<readonly [string, readonly Rule[]]>([
  ["a floor as long as the ceiling", [visitsRule({ floor: bound("P12M"), ceiling: bound("P1Y") })]],
  [
    "a floor and a ceiling of different rows",
    [
      visitsRule({ floor: bound("P10Y"), where: { column: "status", equals: "a" } }),
      visitsRule({ id: "b", ceiling: bound("P5Y"), where: { column: "status", equals: "b" } }),
    ],
  ],
  [
    "a floor that ends before the ceiling begins",
    [
      visitsRule({ floor: bound("P10Y"), inForceUntil: "2025-12-31" }),
      visitsRule({ id: "b", ceiling: bound("P5Y"), inForceFrom: "2026-01-01" }),
    ],
  ],
])("%s is no contradiction", (_, rules) => {
  expect(defineRules(rules, { catalogue }).rules).toEqual(rules);
});

test("rules survive JSON and are not changed", () => {
  const rules = [Object.freeze(visitsRule())];
  const defined = defineRules(rules);
  expect(JSON.parse(JSON.stringify(defined))).toEqual(defined);
});

test.each<readonly [string, readonly Partial<Rule>[], string | undefined]>([
  [
    "a rule that ends before it begins",
    [{ inForceFrom: "2026-02-01", inForceUntil: "2026-01-31" }],
    "unreachable_rule",
  ],
  [
    "a column that is two things at once",
    [
      {
        where: {
          all: [
            { column: "a", equals: "x" },
            { column: "a", equals: "y" },
          ],
        },
      },
    ],
    "unreachable_rule",
  ],
  [
    "an empty column with a value",
    [
      {
        where: {
          all: [
            { column: "a", is: "null" },
            { column: "a", above: 3 },
          ],
        },
      },
    ],
    "unreachable_rule",
  ],
  [
    "a day after its end",
    [
      {
        where: {
          all: [
            { column: "a", onOrAfter: "2026-01-01" },
            { column: "a", before: "2026-01-01" },
          ],
        },
      },
    ],
    "unreachable_rule",
  ],
  [
    "a list that excludes the value",
    [{ where: { all: [{ column: "a", in: [1, 2] }, { all: [{ column: "a", equals: 3 }] }] } }],
    "unreachable_rule",
  ],
  [
    "alternatives that are all impossible",
    [
      {
        where: {
          any: [
            {
              all: [
                { column: "a", below: 3 },
                { column: "a", above: 3 },
              ],
            },
          ],
        },
      },
    ],
    "unreachable_rule",
  ],
  [
    "values that can be",
    [
      {
        where: {
          all: [
            { column: "a", in: [1, 2] },
            { column: "a", below: 2 },
            { column: "b", is: "null" },
          ],
        },
      },
    ],
    undefined,
  ],
  [
    "a day between two versions",
    [{ inForceUntil: "2026-01-31" }, { id: "next", inForceFrom: "2026-02-02" }],
    "rule_gap",
  ],
  [
    "a version from the next day",
    [{ inForceUntil: "2026-01-31" }, { id: "next", inForceFrom: "2026-02-01" }],
    undefined,
  ],
  [
    "versions of other rows",
    [
      { inForceUntil: "2026-01-31" },
      { id: "next", where: { column: "a", is: "null" }, inForceFrom: "2026-03-01" },
    ],
    undefined,
  ],
  [
    "a version that covers the gap",
    [{ inForceUntil: "2026-01-31" }, { id: "next", inForceFrom: "2026-03-01" }, { id: "all" }],
    undefined,
  ],
])("%s is found when rules are defined", (_, changes, code) => {
  const define = () => defineRules(changes.map((change) => visitsRule(change)));
  if (code === undefined) expect(define().rules).toHaveLength(changes.length);
  else expect(define).toThrowError(expect.objectContaining({ code: `retention.${code}` }));
});

test.each<readonly [string, unknown]>([
  ["no list of rules", null],
  [
    "a condition before the first day of the calendar",
    [visitsRule({ where: { column: "a", before: "0001-01-01" } })],
  ],
  ["a condition from that day on", [visitsRule({ where: { column: "a", onOrAfter: "0001-01-01" } })]],
])("%s is refused", (_, rules) => {
  expect(() => defineRules(rules as never)).toThrow(
    expect.objectContaining({ code: "retention.invalid_rule" }),
  );
});
