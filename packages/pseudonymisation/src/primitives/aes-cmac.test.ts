import { createCipheriv } from "node:crypto";
import { readFileSync } from "node:fs";
import { cmac as nobleCmac } from "@noble/ciphers/aes.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aesCmac } from "./aes-cmac.js";
import { createCmac } from "./cmac.js";
import { bytesOf, cipherKey, coded, hexOf, runs } from "./oracle.fixture.js";
import { pack, packTexts } from "./packed.js";

const file = readFileSync(new URL("./rfc4493-vectors.json", import.meta.url), "utf8");
const { vectors } = JSON.parse(file) as {
  vectors: readonly { name: string; keyHex: string; messageHex: string; macHex: string }[];
};

test.each(vectors.map((vector) => [vector.name, vector] as const))("RFC 4493, %s", (_, vector) => {
  expect(hexOf(aesCmac(bytesOf(vector.keyHex), bytesOf(vector.messageHex)))).toBe(vector.macHex);
});

/** OpenSSL's CBC, whose last block is the code once the subkey is added. */
function opensslCmac(key: Uint8Array, message: Uint8Array): string {
  const encrypt = (mode: "ecb" | "cbc", input: Uint8Array) =>
    createCipheriv(`aes-${key.length * 8}-${mode}`, key, mode === "ecb" ? null : new Uint8Array(16))
      .setAutoPadding(false)
      .update(input);
  const subkey = (block: Buffer) => {
    const shifted = (BigInt(`0x${block.toString("hex")}`) << 1n) ^ ((block[0] ?? 0) > 127 ? 0x87n : 0n);
    return Buffer.from(BigInt.asUintN(128, shifted).toString(16).padStart(32, "0"), "hex");
  };
  const whole = subkey(encrypt("ecb", new Uint8Array(16)));
  const complete = message.length > 0 && message.length % 16 === 0;
  const padded = Buffer.alloc(Math.max(16, Math.ceil(message.length / 16) * 16));
  padded.set(message);
  if (!complete) padded[message.length] = 0x80;
  const mask = complete ? whole : subkey(whole);
  for (let at = 0; at < 16; at++) padded[padded.length - 16 + at]! ^= mask[at] as number;
  return encrypt("cbc", padded).subarray(-16).toString("hex");
}

test("equals OpenSSL and @noble/ciphers, many as one, for messages of any lengths", () =>
  fc.assert(
    fc.property(cipherKey, fc.array(fc.uint8Array({ maxLength: 70 }), { maxLength: 12 }), (key, messages) => {
      const many = createCmac(key)(pack(messages));
      messages.forEach((message, index) => {
        const expected = hexOf(nobleCmac(message, key));
        expect(opensslCmac(key, message)).toBe(expected);
        expect(hexOf(aesCmac(key, message))).toBe(expected);
        expect(hexOf(many.subarray(index * 16, index * 16 + 16))).toBe(expected);
      });
    }),
    runs(100),
  ));

test("texts are packed in UTF-8: Arabic, emoji, decomposed letters", () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 40 })), (texts) => {
      const packed = packTexts(["AB123456", "فاس", "e\u0301👩🏽‍🔬", ...texts]);
      const whole = ["AB123456", "فاس", "e\u0301👩🏽‍🔬", ...texts].join("");
      expect(new TextDecoder().decode(packed.bytes.subarray(0, packed.ends.at(-1)))).toBe(whole);
    }),
    runs(100),
  ));

test.each([0, 15, 17, 33, 64])("a key of %d bytes is refused", (length) => {
  expect(() => aesCmac(new Uint8Array(length), new Uint8Array(1))).toThrow(coded("wrong_cipher_key_length"));
});
