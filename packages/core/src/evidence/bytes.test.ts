import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, fromBase64url, toBase64, toBase64url } from "./base64.js";
import { fromHex, sameBytes, toHex, utf8 } from "./bytes.js";
import * as nodeHash from "./hash/node.js";
import * as webHash from "./hash/web.js";
import { sha256 } from "./sha256.js";

const bytes = fc.uint8Array({ maxLength: 300 });

test("text forms agree with Buffer and come back", () => {
  return fc.assert(
    fc.property(bytes, (data) => {
      expect([toHex(data), toBase64(data), toBase64url(data)]).toEqual(
        (["hex", "base64", "base64url"] as const).map((form) => Buffer.from(data).toString(form)),
      );
      expect([fromHex(toHex(data)), fromBase64(toBase64(data)), fromBase64url(toBase64url(data))]).toEqual([
        data,
        data,
        data,
      ]);
    }),
  );
});

test.each([
  ["odd hex", () => fromHex("abc")],
  ["hex with a letter that is none", () => fromHex("zz")],
  ["padded base64url", () => fromBase64url("AA==")],
  ["base64url with unused bits", () => fromBase64url("AB")],
  ["base64 in the URL alphabet", () => fromBase64("-_8=")],
  ["base64 without padding", () => fromBase64("AA")],
  ["base64 with a space", () => fromBase64(" AA==")],
  ["base64url of an impossible length", () => fromBase64url("A")],
])("refuses %s", (_, read) => {
  expect(read).toThrow(expect.objectContaining({ code: "core.invalid_encoding" }));
});

test("both hashes of a text are those of its bytes", () => {
  return fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(nodeHash.hashText(text)).toEqual(sha256(utf8(text)));
      expect(webHash.hashText(text)).toEqual(sha256(utf8(text)));
    }),
  );
});

test("both hashes give the same bytes, in one part or several", () => {
  return fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      const whole = new Uint8Array([...a, ...b]);
      expect(nodeHash.hash(a, b)).toEqual(webHash.hash(whole));
      expect(webHash.hash(a, b)).toEqual(sha256(whole));
    }),
  );
});

// FIPS 180-4 example values, NIST "SHA256.pdf".
test.each([
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("the digest of %s", (text, digest) => {
  expect(toHex(sha256(utf8(text)))).toBe(digest);
});

test("bytes are the same when length and content are", () => {
  expect(sameBytes(utf8("ab"), utf8("ab"))).toBe(true);
  expect(sameBytes(utf8("ab"), utf8("abc"))).toBe(false);
  expect(sameBytes(utf8("ab"), utf8("ac"))).toBe(false);
});
