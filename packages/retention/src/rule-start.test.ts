import type { Catalogue } from "@data-tika/core/sql";
import { describe, expect, it, test } from "vitest";
import { decideRetention } from "./decide-retention.js";
import type { RetentionRecord } from "./decision.js";
import { defineRules } from "./define-rules.js";
import { explainRetention } from "./explain-retention.js";
import { visitsRule } from "./rule.fixture.js";
import type { Rule } from "./rule.js";
import type { EventStart, RuleStart } from "./rule-start.js";

const lastCall: EventStart = {
  event: "last-call",
  dataset: "calls",
  column: "called_on",
  by: { visit_id: "id" },
};
const dueOn = (start: RuleStart, record: Partial<RetentionRecord>) =>
  decideRetention(
    defineRules([visitsRule({ start })]),
    { dataset: "visits", key: ["7"], values: {}, ...record },
    { on: "2026-01-01", holder: "private" },
  ).dueOn;

describe("time that runs from an age", () => {
  test.each([
    ["2008-01-31", 18, "2028-01-31"],
    // Born on a leap day: 18 years later there is none, two years after that there is none either.
    ["2008-02-29", 18, "2028-02-28"],
    ["2008-02-29", 16, "2026-02-28"],
    [null, 18, null],
  ])("born on %s, from the age of %i: %s", (born, age, expected) => {
    expect(dueOn({ birthday: "born_on", age }, { values: { born_on: born } })).toBe(expected);
  });
});

describe("time that runs from an event", () => {
  const days = (...all: (string | null)[]) => ({
    events: { "last-call": all.map((called_on) => ({ called_on })) },
  });

  it("runs from its last row", () => {
    expect(dueOn(lastCall, days("2024-03-01", "2025-03-01", "2023-03-01"))).toBe("2027-03-01");
  });

  it("does not run while a row has no day, there is no row, or nobody said which rows there are", () => {
    expect(dueOn(lastCall, days("2024-03-01", null))).toBe(null);
    expect(dueOn(lastCall, days())).toBe(null);
    expect(dueOn(lastCall, {})).toBe(null);
  });

  it("is told by the rows that fit its condition", () => {
    const told = { ...lastCall, where: { column: "kind", equals: "out" } };
    const rows = [
      { called_on: "2024-03-01", kind: "out" },
      { called_on: "2025-03-01", kind: "in" },
    ];
    expect(dueOn(told, { events: { "last-call": rows } })).toBe("2026-03-01");
  });
});

describe("time that runs from the last of several", () => {
  const start: RuleStart = { lastOf: [{ column: "closed_on" }, { ...lastCall, optional: true }] };
  const values = { closed_on: "2024-06-30" };

  it("runs from the last", () => {
    const events = { "last-call": [{ called_on: "2025-06-30" }] };
    expect(dueOn(start, { values, events })).toBe("2027-06-30");
  });

  it("does without what may never have happened, not without what must", () => {
    const events = { "last-call": [] };
    expect(dueOn(start, { values, events })).toBe("2026-06-30");
    expect(dueOn(start, { values: {}, events: { "last-call": [{ called_on: "2025-06-30" }] } })).toBe(null);
    const each = start.lastOf.map((point) => ({ ...point, optional: true as const }));
    expect(dueOn({ lastOf: each }, { events })).toBe(null);
  });

  it.each([
    ["en", "Rule visits counts from the age of 18 years, by column born_on: 2025-05-01."],
    ["fr", "La règle visits compte à partir de l’âge de 18 ans, selon la colonne born_on : 2025-05-01."],
    ["ar", "تُحتسب القاعدة visits ابتداء من بلوغ سن 18 سنة حسب العمود born_on: 2025-05-01."],
  ] as const)("is explained in %s, day by day", (language, sentence) => {
    const rules = defineRules([
      visitsRule({ start: { lastOf: [{ birthday: "born_on", age: 18 }, ...start.lastOf] } }),
    ]);
    const explained = (record: Partial<RetentionRecord>) =>
      explainRetention(
        decideRetention(
          rules,
          { dataset: "visits", key: ["7"], values: { ...values, born_on: "2007-05-01" }, ...record },
          { on: "2026-01-01", holder: "private" },
        ),
        language,
      ).because;
    const none = explained({ events: { "last-call": [] } });
    expect(none[0]).toBe(sentence);
    expect(none[2]).toContain("last-call");
    expect(none[3]).toContain("2025-05-01");
    const called = explained({ events: { "last-call": [{ called_on: "2025-06-30" }] } });
    expect(called[2]).toContain("called_on");
    const open = explained({ events: { "last-call": [{ called_on: null }] } });
    expect(open).toHaveLength(1);
    for (const text of [...none, ...called, ...open]) expect(text).not.toMatch(/[{]\w+[}]|undefined/);
  });
});

describe("rules that count from events", () => {
  const table = (name: string, columns: Readonly<Record<string, string>>, primaryKey: readonly string[]) => ({
    schema: "public",
    name,
    columns: Object.entries(columns).map(([column, type]) => ({ name: column, type, nullable: true })),
    primaryKey,
    foreignKeys: [],
    indexes: [],
  });
  const catalogue: Catalogue = {
    defaultSchema: "public",
    tables: [
      table("visits", { id: "bigint", code: "text", closed_on: "date" }, ["id"]),
      table("calls", { id: "bigint", visit_id: "integer", called_on: "date", kind: "text" }, ["id"]),
    ],
  };
  const calls: Rule = visitsRule({ id: "calls", dataset: "calls", start: { column: "called_on" } });
  const optional: RuleStart = { lastOf: [{ column: "closed_on" }, { ...lastCall, optional: true }] };

  test.each<readonly [string, string, readonly Rule[]]>([
    [
      "a table that is not there",
      "unknown_dataset",
      [visitsRule({ start: { ...lastCall, dataset: "call" } })],
    ],
    [
      "a column that is not there",
      "unknown_column",
      [visitsRule({ start: { ...lastCall, by: { visit: "id" } } })],
    ],
    ["a day that is none", "column_type", [visitsRule({ start: { ...lastCall, column: "kind" } })]],
    ["keys of two types", "column_type", [visitsRule({ start: { ...lastCall, by: { visit_id: "code" } } })]],
    [
      "a condition on a column that is not there",
      "unknown_column",
      [visitsRule({ start: { ...lastCall, where: { column: "sort", is: "null" } } })],
    ],
    [
      "one name for two events",
      "ambiguous_event",
      [visitsRule({ start: lastCall }), visitsRule({ id: "b", start: { ...lastCall, by: { id: "id" } } })],
    ],
    ["rows that go before", "event_lost", [visitsRule({ start: lastCall }), calls]],
    [
      "rows that go before though the rule outlasts them",
      "event_lost",
      [visitsRule({ start: optional, phases: [{ name: "active", keep: "P3Y" }] }), calls],
    ],
    ["no pair of columns", "invalid_rule", [visitsRule({ start: { ...lastCall, by: {} } })]],
    ["a last of one", "invalid_rule", [visitsRule({ start: { lastOf: [lastCall] } })]],
    ["an age that is none", "invalid_rule", [visitsRule({ start: { birthday: "closed_on", age: 1.5 } })]],
  ])("are refused for %s", (_, code, rules) => {
    expect(() => defineRules(rules, { catalogue })).toThrow(
      expect.objectContaining({ code: `retention.${code}` }),
    );
  });

  it("are taken when they do without rows that go before, and end no later", () => {
    expect(defineRules([visitsRule({ start: optional }), calls], { catalogue }).rules).toHaveLength(2);
    const reviewed = visitsRule({ ...calls, then: "review" });
    expect(defineRules([visitsRule({ start: lastCall }), reviewed], { catalogue }).rules).toHaveLength(2);
  });
});
