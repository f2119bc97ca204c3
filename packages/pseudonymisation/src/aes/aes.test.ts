import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as node from "./node.js";
import * as web from "./web.js";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));

describe.each([
  ["node", node],
  ["web", web],
] as const)("%s", (_, { createBlockCipher }) => {
  // FIPS 197, appendix C.
  test.each([
    ["AES-128", 16, "69c4e0d86a7b0430d8cdb78070b4c55a"],
    ["AES-192", 24, "dda97ca4864cdfe06eaf70a0ec0d7191"],
    ["AES-256", 32, "8ea2b7ca516745bfeafc49904b496089"],
  ] as const)("%s", (_name, length, expected) => {
    const key = Uint8Array.from({ length }, (_, index) => index);
    const block = bytes("00112233445566778899aabbccddeeff");
    const encrypt = createBlockCipher(key);
    expect(Buffer.from(encrypt(block)).toString("hex")).toBe(expected);
    expect(Buffer.from(block).toString("hex"), "the input stays").toBe("00112233445566778899aabbccddeeff");
    expect(Buffer.from(encrypt(new Uint8Array([...block, ...block]))).toString("hex")).toBe(
      expected + expected,
    );
    expect(encrypt(new Uint8Array(0))).toHaveLength(0);
  });
});

test("node and web give the same bytes, call after call", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(16, 24, 32).chain((length) => fc.uint8Array({ minLength: length, maxLength: length })),
      fc.array(fc.nat(40), { maxLength: 3 }),
      fc.nat(255),
      (key, sizes, seed) => {
        const [here, there] = [node.createBlockCipher(key), web.createBlockCipher(key)];
        for (const size of sizes) {
          const blocks = Uint8Array.from({ length: size * 16 }, (_, at) => (at * 31 + seed) & 255);
          expect(Uint8Array.from(here(blocks))).toEqual(Uint8Array.from(there(blocks)));
        }
      },
    ),
  ));
