import { isDataTikaError } from "@data-tika/core";
import { expect, test } from "vitest";
import { formatIdentifier } from "./format-identifier.js";
import { maskIdentifier } from "./mask-identifier.js";
import { parseIdentifier } from "./parse-identifier.js";

test.each([
  ["cin", "ab 123456", "AB123456", "******56"],
  ["idcs", "2345678906", "234 567 8906", "********06"],
  ["ice", "001561191000066", "001561191 0000 66", "***********0066"],
  ["rc", "12345/Rabat", "12345 / RABAT", "***"],
  ["rib", "011519000001205000534921", "011 519 0000012050005349 21", "********************4921"],
  [
    "iban-ma",
    "MA64011519000001205000534921",
    "MA64 0115 1900 0001 2050 0053 4921",
    "MA**********************4921",
  ],
  ["phone-ma", "0612345678", "+212 6 12 34 56 78", "+212*******78"],
  ["plate-2000", "12345أ6", "12345 | أ | 6", "*******-6"],
  ["cndp-number", "d-w-442/2022", "D-W-442/2022", "D-******2022"],
] as const)("%s %s is written %s and masked %s", (kind, text, written, masked) => {
  expect(formatIdentifier(kind, text)).toBe(written);
  expect(maskIdentifier(kind, text)).toBe(masked);
  expect(parseIdentifier(kind, written).normalised).toBe(parseIdentifier(kind, text).normalised);
});

test("an invalid text is masked whole and cannot be formatted", () => {
  expect(maskIdentifier("cin", "Amina")).toBe("***");
  expect(() => formatIdentifier("cin", "Amina")).toThrow(
    expect.toSatisfy((error) => isDataTikaError(error, "identifiers.not_an_identifier")),
  );
});
