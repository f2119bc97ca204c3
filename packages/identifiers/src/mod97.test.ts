import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mod97 } from "./mod97.js";

test("equals the remainder of the whole number", () =>
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (number) => {
      expect(mod97(String(number))).toBe(Number(number % 97n));
    }),
  ));

test("letters count as two digits", () => {
  expect(mod97("MA64")).toBe(Number(221064n % 97n));
});
