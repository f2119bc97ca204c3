import { expect, test } from "vitest";
import { type Condition, holds } from "./condition.js";

const value = { a: { b: "x" }, list: [{ k: 1 }, { k: "y" }], none: [] };

test.each<[string, Condition, boolean]>([
  ["a value at a path", { at: ["a", "b"], is: ["x"] }, true],
  ["another value", { at: ["a", "b"], is: ["z"] }, false],
  ["a path that leads nowhere", { at: ["a", "c", "d"], is: ["x"] }, false],
  ["an inherited property", { at: ["a", "toString"], present: true }, false],
  ["a pattern", { at: ["a", "b"], matches: "^x$" }, true],
  ["a pattern on what is no text", { at: ["list"], matches: "x" }, false],
  ["an empty list", { at: ["none"], empty: true }, true],
  ["a missing list is not empty", { at: ["other"], empty: true }, false],
  ["some item", { at: ["list"], some: { at: ["k"], is: ["y"] } }, true],
  ["no item", { at: ["none"], some: { at: ["k"], is: ["y"] } }, false],
  ["all", { all: [{ at: ["a"], present: true }, { not: { at: ["c"], present: true } }] }, true],
  [
    "any",
    {
      any: [
        { at: ["c"], present: true },
        { at: ["a"], present: true },
      ],
    },
    true,
  ],
])("%s", (_, condition, expected) => {
  expect(holds(condition, value)).toBe(expected);
});
