import { expect, test } from "vitest";
import { applyPolicy } from "../apply-policy.js";
import { definePolicy } from "../policy.js";
import { topCode } from "./top-code.js";

const treat = (limits: Parameters<typeof topCode>[0], age: string) =>
  applyPolicy(definePolicy({ columns: { age: topCode(limits) } }), [{ age }])[0]?.["age"];

test.each([
  ["a number at the top", { top: 90 }, "90", "90.."],
  ["a number below the top", { top: 90 }, "89,9", "89,9"],
  ["a number at the bottom", { bottom: 0, top: 9 }, "-1", "..0"],
  ["a number between them", { bottom: 0, top: 9 }, "5", "5"],
  ["no limits", {}, "5", "5"],
] as const)("%s", (_, limits, age, answer) => {
  expect(treat(limits, age)).toBe(answer);
});

test("what is no number is refused", () => {
  expect(() => treat({ top: 9 }, "old")).toThrow(
    expect.objectContaining({ code: "pseudonymisation.value_refused" }),
  );
});
