import { expect, test } from "vitest";
import { quoteIdentifier } from "./quote-identifier.js";

test.each([
  ["a plain name", "cin", '"cin"'],
  ["capitals and Arabic", "Nom الاسم", '"Nom الاسم"'],
  ["a quote that would end the name", 'a"; DROP TABLE b; --', '"a""; DROP TABLE b; --"'],
])("%s stays one name", (_, name, quoted) => {
  expect(quoteIdentifier(name)).toBe(quoted);
});

test.each([
  ["an empty name", ""],
  ["a zero character", "a\0b"],
])("%s is refused", (_, name) => {
  expect(() => quoteIdentifier(name)).toThrow(expect.objectContaining({ code: "core.invalid_identifier" }));
});
