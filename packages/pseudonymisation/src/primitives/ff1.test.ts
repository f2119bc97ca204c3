import { readFileSync } from "node:fs";
import { FF1 } from "@noble/ciphers/ff1.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createFf1 } from "./ff1.js";
import { bytesOf, cipherKey, coded, runs } from "./oracle.fixture.js";

const file = readFileSync(new URL("./ff1-vectors.json", import.meta.url), "utf8");
const { alphabet, vectors } = JSON.parse(file) as {
  alphabet: string;
  vectors: readonly {
    name: string;
    keyHex: string;
    radix: number;
    tweakHex: string;
    plaintext: string;
    ciphertext: string;
  }[];
};
const numerals = (text: string) => [...text].map((character) => alphabet.indexOf(character));

test.each(vectors.map((vector) => [vector.name, vector] as const))("NIST %s", (_, vector) => {
  const ff1 = createFf1({
    key: bytesOf(vector.keyHex),
    radix: vector.radix,
    tweak: bytesOf(vector.tweakHex),
  });
  expect(ff1.encrypt(numerals(vector.plaintext))).toEqual(numerals(vector.ciphertext));
  expect(ff1.decrypt(numerals(vector.ciphertext))).toEqual(numerals(vector.plaintext));
});

/** A radix, and values of at least a million possibilities each. */
const case_ = (mostNumerals: number) =>
  fc
    .oneof(fc.integer({ min: 2, max: 65_535 }), fc.constantFrom(2, 10, 26, 36, 62, 1000, 65_535))
    .chain((radix) => {
      const least = Math.max(2, Math.ceil(Math.log(1_000_000.5) / Math.log(radix)));
      const value = fc.array(fc.nat(radix - 1), { minLength: least, maxLength: least + mostNumerals });
      return fc.record({
        radix: fc.constant(radix),
        key: cipherKey,
        tweak: fc.uint8Array({ maxLength: 40 }),
        values: fc.array(value, { minLength: 1, maxLength: 4 }),
      });
    });

test.each([
  ["short", 6, 200],
  ["long", 80, 100],
] as const)("equals @noble/ciphers for %s values, many as one, both ways", (_, most, everyday) =>
  fc.assert(
    fc.property(case_(most), ({ radix, key, tweak, values }) => {
      const ff1 = createFf1({ key, radix, tweak });
      const hidden = ff1.encryptMany(values);
      values.forEach((value, index) => {
        expect(hidden[index]).toEqual(FF1(radix, key, tweak).encrypt(value));
        expect(ff1.encrypt(value)).toEqual(hidden[index]);
      });
      expect(ff1.decryptMany(hidden)).toEqual(values);
    }),
    runs(everyday),
  ),
);

test.each([
  ["halves of 11 digits, the longest of one number", 10, 22],
  ["12 digits, a number and a numeral", 10, 24],
  ["halves that are the largest power in one number", 65_535, 4],
  ["an answer of more than a block", 36, 60],
  ["a half of more than a block", 65_535, 40],
] as const)("at the border of a size: %s", (_, radix, length) => {
  const key = new Uint8Array(32).fill(9);
  for (const fill of [0, 1, radix - 1]) {
    const value = new Array<number>(length).fill(fill);
    const hidden = createFf1({ key, radix }).encrypt(value);
    expect(hidden).toEqual(FF1(radix, key).encrypt(value));
    expect(createFf1({ key, radix }).decrypt(hidden)).toEqual(value);
  }
});

test("the largest radix, which the peer refuses, is a permutation that can be undone", () => {
  const ff1 = createFf1({ key: new Uint8Array(16), radix: 65_536 });
  const values = [
    [0, 0],
    [65_535, 65_535],
    [1, 2, 3],
    [65_535, 0, 65_535, 7, 9],
  ];
  const hidden = ff1.encryptMany(values);
  expect(ff1.decryptMany(hidden)).toEqual(values);
  expect(hidden).not.toEqual(values);
});

test("is a permutation of a whole small domain", () => {
  const ff1 = createFf1({ key: new Uint8Array(16).fill(1), radix: 1000 });
  const values = Array.from({ length: 1_000_000 }, (_, at) => [Math.floor(at / 1000), at % 1000]);
  const seen = new Uint8Array(values.length);
  for (const [high = 0, low = 0] of ff1.encryptMany(values)) seen[high * 1000 + low]! += 1;
  expect(seen.every((times) => times === 1)).toBe(true);
});

test("many are what one is around the borders of a batch", () => {
  const ff1 = createFf1({ key: new Uint8Array(16).fill(2), radix: 10, tweak: bytesOf("0102") });
  for (const size of [0, 1, 4095, 4096, 4097, 8193]) {
    const values = Array.from({ length: size }, (_, at) =>
      [...String(at).padStart(7 + (at % 3), "0")].map(Number),
    );
    const hidden = ff1.encryptMany(values);
    expect(hidden).toHaveLength(size);
    for (const at of [0, 1, 4094, 4095, 4096, 8191, 8192]) {
      if (at < size) expect(hidden[at]).toEqual(ff1.encrypt(values[at] as number[]));
    }
  }
});

test.each([
  ["999,999 values", 999_999, [0], "domain_too_small"],
  ["one numeral", 65_536, [0], "domain_too_small"],
  ["no numeral", 10, [], "domain_too_small"],
  ["five digits", 10, [1, 2, 3, 4, 5], "domain_too_small"],
  ["a numeral that is the radix", 10, [1, 2, 3, 4, 5, 10], "not_in_radix"],
  ["a negative numeral", 10, [1, 2, 3, 4, 5, -1], "not_in_radix"],
  ["half a numeral", 10, [1, 2, 3, 4, 5, 0.5], "not_in_radix"],
] as const)("%s is refused", (_, radix, value, code) => {
  const act = () => createFf1({ key: new Uint8Array(16), radix: Math.min(radix, 65_536) }).encrypt(value);
  expect(act).toThrow(coded(code));
});

test.each([0, 1, 65_537, 2.5, Number.NaN])("a radix of %d is refused", (radix) => {
  expect(() => createFf1({ key: new Uint8Array(16), radix })).toThrow(coded("radix_out_of_range"));
});

test("a numeral outside the radix is told by its position, never shown", () => {
  const ff1 = createFf1({ key: new Uint8Array(16), radix: 10 });
  const values = [
    [1, 2, 3, 4, 5, 6],
    [1, 2, 3, 4, 5, 77],
  ];
  expect(() => ff1.encryptMany(values)).toThrow("Value number 2 has a numeral outside the radix.");
});
