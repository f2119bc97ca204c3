import { expect, test } from "vitest";
import { mayBeSameDataset, sameDataset } from "./dataset-name.js";
import { decideRetention } from "./decide-retention.js";
import { defineRules } from "./define-rules.js";
import { visitsRule } from "./rule.fixture.js";

test.each([
  ["a name is itself", "visits", "visits", undefined, true],
  ["a bare name is the default schema's table", "visits", "public.visits", undefined, true],
  ["the other way round too", "public.visits", "visits", undefined, true],
  ["a bare name is no other schema's table", "visits", "health.visits", undefined, false],
  ["the default schema may be another one", "visits", "health.visits", "health", true],
  ["and is then not public", "visits", "public.visits", "health", false],
  ["a table may have a dot in its name", "a.b", "public.a.b", undefined, true],
  ["an end in common is not enough", "its", "public.visits", undefined, false],
])("%s", (_, one, other, schema, same) => {
  expect(sameDataset(one, other, schema)).toBe(same);
});

test("what keeps a row counts for a bare name of any schema while no default schema is known", () => {
  expect(mayBeSameDataset("visits", "health.visits", undefined)).toBe(true);
  expect(mayBeSameDataset("visits", "health.visits", "public")).toBe(false);
});

test("a record of one schema is not decided by the rules of another", () => {
  const rules = defineRules([visitsRule({ dataset: "old.visits" })]);
  const record = { key: ["7"], values: { closed_on: "2020-01-31" } };
  const options = { on: "2025-11-21", holder: "private" } as const;
  const decided = (dataset: string) => decideRetention(rules, { ...record, dataset }, options);
  expect(decided("visits").because).toEqual([{ code: "no-rule" }]);
  expect(decided("old.visits").action).toBe("delete");
});
