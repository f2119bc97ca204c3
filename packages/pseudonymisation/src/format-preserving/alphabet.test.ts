import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defineDomain } from "../domain.js";
import { createKeyring } from "../keyring.js";
import { coded, runs } from "../primitives/oracle.fixture.js";
import { createFormatPreserving } from "./create-format-preserving.js";

const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
const domain = defineDomain({ name: "test-data", scope: "person" });
const over = (alphabet: string, length: number | readonly [number, number]) =>
  createFormatPreserving({ keyring, domain, alphabet, length });

test.each([
  ["digits", "0123456789", 6, 14],
  ["Arabic letters", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", 5, 9],
  ["emoji and a space", "😀😁😂🤣😃😄😅😆😉😊 ", 6, 7],
  ["bits", "01", 20, 70],
])("texts over %s become others of their length, and again themselves", (_, alphabet, least, most) => {
  const { encryptMany, decryptMany, encrypt } = over(alphabet, [least, most]);
  const text = fc
    .array(fc.constantFrom(...alphabet), { minLength: least, maxLength: most })
    .map((characters) => characters.join(""))
    .filter((value) => !/^0+$/.test(value));
  return fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
      const hidden = encryptMany(texts) as string[];
      expect(hidden.map((value) => [...value].length)).toEqual(texts.map((value) => [...value].length));
      expect(hidden.every((value) => [...value].every((character) => alphabet.includes(character)))).toBe(
        true,
      );
      expect(decryptMany(hidden)).toEqual(texts);
      expect(encrypt(texts[0])).toBe(hidden[0]);
    }),
    runs(50),
  );
});

test("all texts but the placeholder have one of their own, and none becomes the placeholder", () => {
  const { encryptMany, size } = over("0123456789", 6);
  const texts = Array.from({ length: 1_000_000 }, (_, at) => String(at).padStart(6, "0"));
  const hidden = encryptMany(texts);
  expect(size).toBe(1_000_000);
  expect(hidden[0]).toBeNull();
  expect(new Set(hidden).size).toBe(1_000_000);
  expect(hidden).not.toContain("000000");
});

test("a small domain is told", () => {
  expect(over("0123456789", 7).notes).toEqual(["pseudonymisation.small_domain"]);
  expect(over("0123456789", 8).notes).toEqual([]);
});

test.each([
  ["a character comes twice", "01234567890", 9, "invalid_alphabet"],
  ["there is one character", "a", 30, "invalid_alphabet"],
  ["there is no character", "", 30, "invalid_alphabet"],
  ["a character is half of one", "ab\uD800", 30, "invalid_alphabet"],
  ["the length is no whole number", "0123456789", 9.5, "invalid_alphabet"],
  ["the least is more than the most", "0123456789", [9, 8], "invalid_alphabet"],
  ["fewer than a million texts are of the least length", "0123456789", [5, 9], "domain_too_small"],
  ["999,999 texts", "abcdefghijklmnopq", 4, "domain_too_small"],
] as const)("is refused: %s", (_, alphabet, length, code) => {
  expect(() => over(alphabet, length)).toThrow(coded(code));
});

test.each([
  ["a character outside", "12345678a"],
  ["too short", "12345678"],
  ["too long", "1234567890"],
  ["a space at the end", "12345678 "],
])("a text is refused by its position: %s", (_, text) => {
  expect(() => over("0123456789", 9).encryptMany(["123456789", text])).toThrow(coded("not_in_format"));
  expect(() => over("0123456789", 9).encryptMany(["123456789", text])).toThrow("number 2");
});

test("a field has a name", () => {
  expect(() =>
    createFormatPreserving({ keyring, domain, alphabet: "0123456789", length: 9, field: "N°" }),
  ).toThrow(coded("invalid_field"));
});
