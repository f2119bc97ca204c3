import { describe, expect, it, test } from "vitest";
import { decideRetention } from "./decide-retention.js";
import type { RetentionRecord } from "./decision.js";
import { defineRules } from "./define-rules.js";
import type { Hold } from "./hold.js";
import { visitsRule } from "./rule.fixture.js";
import type { Rule } from "./rule.js";

const longer = visitsRule({
  id: "dispute",
  where: { column: "status", equals: "dispute" },
  phases: [{ name: "active", keep: "P50Y" }],
});
const last = visitsRule({
  start: { lastOf: [{ column: "closed_on" }, { column: "paid_on", optional: true }] },
});
const contact = { event: "called", dataset: "calls", column: "called_on", by: { visit_id: "id" } };
const called = visitsRule({ start: { ...contact, where: { column: "kind", equals: "call" } } });
const query: Hold = { id: "h", dataset: "visits", where: { column: "town", equals: "Fès" }, matter: "m" };

const decide = (rules: readonly Rule[], record: Partial<RetentionRecord>, holds: readonly Hold[] = []) =>
  decideRetention(
    defineRules(rules),
    { dataset: "visits", key: ["7"], values: {}, ...record },
    { on: "2025-11-21", holder: "private", holds },
  );

describe("a column that was not given is not an empty one, and keeps the row", () => {
  test.each<readonly [string, readonly Rule[], Partial<RetentionRecord>, object]>([
    [
      "which a longer rule asks for",
      [visitsRule(), longer],
      { values: { closed_on: "2020-01-31" } },
      { code: "value-missing", rule: "dispute", column: "status" },
    ],
    [
      "of which a rule asks whether it is empty",
      [visitsRule({ where: { column: "kept", is: "null" } })],
      { values: { closed_on: "2020-01-31", kept: undefined } },
      { code: "value-missing", rule: "visits", column: "kept" },
    ],
    ["with the start", [visitsRule()], {}, { code: "value-missing", rule: "visits", column: "closed_on" }],
    [
      "with a day that need not be there",
      [last],
      { values: { closed_on: "2020-01-31" } },
      { code: "value-missing", rule: "visits", column: "paid_on" },
    ],
    [
      "of the row of an event",
      [called],
      { events: { called: [{ called_on: "2020-01-31" }] } },
      { code: "event-missing", rule: "visits", event: "called", dataset: "calls", column: "called_on" },
    ],
  ])("%s", (_, rules, record, reason) => {
    const decision = decide(rules, record);
    expect(decision).toMatchObject({ action: "keep", phase: "unknown", dueOn: null });
    expect(decision.because).toContainEqual(reason);
  });

  it("which a hold asks for", () => {
    const values = { closed_on: "2020-01-31" };
    const kept = decide([visitsRule()], { values }, [query]);
    expect(kept.because.at(-1)).toEqual({ code: "hold-value-missing", hold: "h", column: "town" });
    expect(kept.action).toBe("keep");
    expect(decide([visitsRule()], { values: { ...values, town: null } }, [query]).action).toBe("delete");
  });
});

test("an empty column is one", () => {
  const values = { closed_on: "2020-01-31", status: null, paid_on: null };
  expect(decide([visitsRule(), longer], { values }).action).toBe("delete");
  expect(decide([last], { values }).action).toBe("delete");
});
