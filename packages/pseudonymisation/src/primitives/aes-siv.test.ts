import { readFileSync } from "node:fs";
import { aessiv } from "@noble/ciphers/aes.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAesSiv } from "./aes-siv.js";
import { bytesOf, coded, hexOf, runs } from "./oracle.fixture.js";

const file = readFileSync(new URL("./rfc5297-vectors.json", import.meta.url), "utf8");
const { vectors } = JSON.parse(file) as {
  vectors: readonly {
    name: string;
    keyHex: string;
    associatedDataHex: readonly string[];
    plaintextHex: string;
    sealedHex: string;
  }[];
};

test.each(vectors.map((vector) => [vector.name, vector] as const))("RFC 5297, %s", (_, vector) => {
  const siv = createAesSiv({
    key: bytesOf(vector.keyHex),
    associatedData: vector.associatedDataHex.map(bytesOf),
  });
  expect(hexOf(siv.encrypt(bytesOf(vector.plaintextHex)))).toBe(vector.sealedHex);
  expect(hexOf(siv.decrypt(bytesOf(vector.sealedHex)))).toBe(vector.plaintextHex);
});

const key = fc
  .constantFrom(32, 48, 64)
  .chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));
const lists = (most: number, longest: number) =>
  fc.array(fc.uint8Array({ maxLength: longest }), { maxLength: most });

test("equals @noble/ciphers, many as one, both ways", () =>
  fc.assert(
    fc.property(key, lists(4, 40), lists(12, 70), (secret, associatedData, values) => {
      const siv = createAesSiv({ key: secret, associatedData });
      const sealed = siv.encryptMany(values);
      values.forEach((value, index) => {
        const expected = hexOf(aessiv(secret, ...associatedData).encrypt(value));
        expect(hexOf(sealed[index] as Uint8Array)).toBe(expected);
        expect(hexOf(siv.encrypt(value))).toBe(expected);
      });
      expect(siv.decryptMany(sealed)).toEqual(values);
    }),
    runs(100),
  ));

describe("what was altered", () => {
  const siv = createAesSiv({ key: new Uint8Array(64).fill(3), associatedData: [bytesOf("01")] });
  const sealed = siv.encryptMany([bytesOf("aa"), bytesOf("bb".repeat(40)), bytesOf("")]);

  test("is named by its position, whichever byte it is", () => {
    const second = sealed[1] as Uint8Array;
    for (let at = 0; at < second.length; at++) {
      const changed = second.with(at, second[at]! ^ 0x10);
      expect(() => siv.decryptMany([sealed[0] as Uint8Array, changed])).toThrow(coded("altered"));
      expect(() => siv.decryptMany([sealed[0] as Uint8Array, changed])).toThrow("number 2");
    }
  });

  test.each([
    ["too short for a vector", (good: Uint8Array) => siv.decrypt(good.slice(0, 15))],
    ["cut", (good: Uint8Array) => siv.decrypt(good.slice(0, -1))],
    ["under another key", (good: Uint8Array) => createAesSiv({ key: new Uint8Array(64) }).decrypt(good)],
    [
      "with other associated data",
      (good: Uint8Array) => createAesSiv({ key: new Uint8Array(64).fill(3) }).decrypt(good),
    ],
  ])("is refused: %s", (_, open) => {
    expect(() => open(sealed[1] as Uint8Array)).toThrow(coded("altered"));
  });
});

test("many are what one is around the borders of a batch", () => {
  const siv = createAesSiv({ key: new Uint8Array(32).fill(5) });
  for (const size of [0, 1, 4095, 4096, 4097, 8193]) {
    const values = Array.from({ length: size }, (_, at) => new Uint8Array(at % 35).fill(at));
    const sealed = siv.encryptMany(values);
    expect(sealed).toHaveLength(size);
    for (const at of [0, 1, 4094, 4095, 4096, 8191, 8192]) {
      if (at < size) expect(sealed[at]).toEqual(siv.encrypt(values[at] as Uint8Array));
    }
    expect(siv.decryptMany(sealed)).toEqual(values);
  }
});

test("126 associated data are the most", () => {
  const associatedData = Array.from({ length: 126 }, () => new Uint8Array(1));
  expect(createAesSiv({ key: new Uint8Array(32), associatedData }).encrypt(new Uint8Array(3))).toHaveLength(
    19,
  );
  expect(() =>
    createAesSiv({ key: new Uint8Array(32), associatedData: [...associatedData, new Uint8Array(0)] }),
  ).toThrow(coded("too_many_associated_data"));
});

test.each([0, 16, 31, 40, 65])("a key of %d bytes is refused", (length) => {
  expect(() => createAesSiv({ key: new Uint8Array(length) })).toThrow(coded("wrong_cipher_key_length"));
});
