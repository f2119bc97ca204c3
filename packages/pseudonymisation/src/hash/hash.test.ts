import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as node from "./node.js";
import * as web from "./web.js";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const text = (value: string) => new TextEncoder().encode(value);

describe.each([
  ["node", node],
  ["web", web],
] as const)("%s", (_, { hmacSha256, createBulkHmac }) => {
  // RFC 4231, sections 4.2 to 4.4 and 4.7.
  test.each([
    [
      "test case 1",
      bytes("0b".repeat(20)),
      text("Hi There"),
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    ],
    [
      "test case 2",
      text("Jefe"),
      text("what do ya want for nothing?"),
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    ],
    [
      "test case 3",
      bytes("aa".repeat(20)),
      bytes("dd".repeat(50)),
      "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
    ],
    [
      "test case 6, key longer than a block",
      bytes("aa".repeat(131)),
      text("Test Using Larger Than Block-Size Key - Hash Key First"),
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    ],
  ] as const)("%s", (_name, key, message, digest) => {
    expect(Buffer.from(hmacSha256(key, message)).toString("hex")).toBe(digest);
  });

  test("many are what one is, at the borders of a block and of the buffer too", () => {
    const key = bytes("0b".repeat(32));
    const messages = [
      "",
      "AB123456",
      "x".repeat(55),
      "x".repeat(341),
      "x".repeat(342),
      "فاس".repeat(400),
      "👩🏽‍🔬",
      "AB1",
    ];
    const digests = new Uint8Array(messages.length * 32);
    createBulkHmac(key)(messages, digests);
    messages.forEach((message, index) => {
      expect(digests.slice(index * 32, index * 32 + 32)).toEqual(hmacSha256(key, text(message)));
    });
  });
});

test("node and web give the same bytes", () =>
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.array(fc.string({ unit: "grapheme", maxLength: 400 }), { maxLength: 20 }),
      (key, messages) => {
        const [here, there] = [node, web].map(({ createBulkHmac }) => {
          const digests = new Uint8Array(messages.length * 32);
          createBulkHmac(key)(messages, digests);
          return digests;
        });
        expect(here).toEqual(there);
      },
    ),
  ));

// RFC 1321, A.5 and FIPS 180-4 (examples): the digests of "abc".
test.each([
  ["md5", "900150983cd24fb0d6963f7d28e17f72"],
  ["sha1", "a9993e364706816aba3e25717850c26c9cd0d89d"],
  ["sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
] as const)("the unkeyed %s of abc", (algorithm, digest) => {
  expect([node.digestHex(algorithm, "abc"), web.digestHex(algorithm, "abc")]).toEqual([digest, digest]);
});
