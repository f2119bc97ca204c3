import * as fc from "fast-check";
import { expect, test } from "vitest";
import { verhoeffHolds } from "./verhoeff.js";

test.each([
  ["published example, check digit 3", "2363", true],
  ["published example, check digit 1", "123451", true],
  ["published example, check digit 0", "1428570", true],
  ["two digits changed places", "3263", false],
  ["wrong check digit", "2364", false],
])("%s", (_, number, holds) => {
  expect(verhoeffHolds(number)).toBe(holds);
});

test("exactly one digit completes a number", () =>
  fc.assert(
    fc.property(fc.nat(999_999_999), (number) => {
      const complete = [..."0123456789"].filter((digit) => verhoeffHolds(`${number}${digit}`));
      expect(complete).toHaveLength(1);
    }),
  ));
