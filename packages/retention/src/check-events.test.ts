import type { Catalogue, CatalogueForeignKey } from "@data-tika/core/sql";
import { describe, expect, it, test } from "vitest";
import { eventLinks } from "./check-events.js";
import { defineRules } from "./define-rules.js";
import { visitsRule } from "./rule.fixture.js";
import type { Rule } from "./rule.js";
import type { RuleStart } from "./rule-start.js";

const table = (
  name: string,
  columns: Readonly<Record<string, string>>,
  foreignKeys: readonly CatalogueForeignKey[] = [],
) => ({
  schema: "public",
  name,
  columns: Object.entries(columns).map(([column, type]) => ({ name: column, type, nullable: true })),
  primaryKey: ["id"],
  foreignKeys,
  indexes: [],
});
const catalogue: Catalogue = {
  defaultSchema: "public",
  tables: [
    table("visits", { id: "bigint", closed_on: "date" }),
    table("calls", { id: "bigint", visit_id: "bigint", called_on: "date", noted_on: "date" }),
  ],
};
const bound = (period: string) => ({ period, source: "a text", mark: "text" as const });
const lastCall = { event: "call", dataset: "calls", column: "called_on", by: { visit_id: "id" } };
const visits = visitsRule({
  start: { lastOf: [{ column: "closed_on" }, { ...lastCall, optional: true }] },
});
const calls = (change: Partial<Rule> = {}) =>
  visitsRule({
    id: "calls",
    dataset: "calls",
    start: { column: "called_on" },
    phases: [{ name: "active", keep: "P5Y" }],
    ...change,
  });

test.each<readonly [string, readonly Rule[]]>([
  ["a ceiling shorter than the rule", [visits, calls({ ceiling: bound("P1Y") })]],
  [
    "a ceiling of a rule that only reviews them",
    [visits, calls(), calls({ id: "b", then: "review", ceiling: bound("P1Y") })],
  ],
  ["a time that runs from another of their days", [visits, calls({ start: { column: "noted_on" } })]],
  ["a time shorter than the rule's floor", [{ ...visits, floor: bound("P6Y") }, calls()]],
])("an event is lost by %s", (_, rules) => {
  expect(() => defineRules(rules, { catalogue })).toThrow(
    expect.objectContaining({ code: "retention.event_lost" }),
  );
});

test.each<readonly [string, readonly Rule[]]>([
  ["as long as the rule at least", [visits, calls({ ceiling: bound("P2Y") })]],
  [
    "from the last of its days and others",
    [visits, calls({ start: { lastOf: [{ column: "called_on" }, { column: "noted_on", optional: true }] } })],
  ],
  ["for ever, whatever its ceiling says", [visits, calls({ then: "restrict", ceiling: bound("P1Y") })]],
])("an event is not lost while its rows stay %s", (_, rules) => {
  expect(defineRules(rules, { catalogue }).rules).toHaveLength(2);
});

describe("a row from which the time of another runs", () => {
  const key = (column: string): CatalogueForeignKey => ({
    name: column,
    columns: [column],
    references: { schema: "public", table: "cases", columns: ["id"] },
    onDelete: "cascade",
  });
  const linked = (foreignKeys: readonly CatalogueForeignKey[]) => {
    const documents = table(
      "documents",
      { id: "bigint", case_id: "bigint", origin_case: "bigint" },
      foreignKeys,
    );
    const tables = [documents, table("cases", { id: "bigint", closed_on: "date" })];
    const closed = { event: "case-closed", dataset: "cases", column: "closed_on", by: { id: "case_id" } };
    const start: RuleStart = closed;
    return eventLinks([visitsRule({ dataset: "documents", start })], { defaultSchema: "public", tables });
  };

  it("is linked though another foreign key leads to the same table", () => {
    expect(linked([key("origin_case")])).toEqual([
      {
        from: { dataset: "public.documents", columns: ["case_id"] },
        to: { dataset: "public.cases", columns: ["id"] },
      },
    ]);
  });

  it("needs no link beside the foreign key itself", () => {
    expect(linked([key("origin_case"), key("case_id")])).toEqual([]);
  });
});
