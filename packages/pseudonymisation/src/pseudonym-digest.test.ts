import { hkdfSync } from "node:crypto";
import { cmac } from "@noble/ciphers/aes.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defineDomain } from "./domain.js";
import { createKeyring } from "./keyring.js";
import { coded, runs } from "./primitives/oracle.fixture.js";
import type { PseudonymAlgorithm } from "./pseudonym-digest.js";
import { parsePseudonym } from "./pseudonym-text.js";
import { createPseudonymiser } from "./pseudonymiser.js";

const secret = "0b".repeat(32);
const keyring = createKeyring({ keys: [{ id: "2026-01", secret, status: "active" }] });
const domain = defineDomain({ name: "social-aid", scope: "person" });
const options = { keyring, domain, algorithm: "aes-cmac" } as const;

function lengthPrefixed(part: Buffer | string): Buffer {
  const bytes = Buffer.from(part);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The payload of a canonical text, by OpenSSL's HKDF and @noble/ciphers. */
function oracle(value: string, bits: number): string {
  const path = lengthPrefixed("social-aid");
  const info = ["", path, "person", "", "text", "canonical-1", "aes-cmac", "2026-01"].map(lengthPrefixed);
  const scheme = "data-tika pseudonymisation 1";
  const key = hkdfSync("sha256", Buffer.from(secret, "hex"), scheme, Buffer.concat(info), 32);
  const mac = cmac(Uint8Array.from(Buffer.from(value)), new Uint8Array(key));
  return Buffer.from(mac.subarray(0, bits / 8)).toString("base64url");
}

test("AES-CMAC pseudonyms equal the oracle for any text, many as one", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.string({ unit: "grapheme", maxLength: 50 }), { maxLength: 12 }),
        fc.array(fc.string({ maxLength: 10 }), { maxLength: 12 }), // one block each
      ),
      fc.constantFrom(64, 80, 128),
      (texts, bits) => {
        const values = texts.map((text) => `no ${text}!`);
        const { many, one, matches } = createPseudonymiser({ ...options, bits });
        const made = many(values);
        expect(made.map((text) => parsePseudonym(text as string).payload)).toEqual(
          values.map((value) => oracle(value.normalize("NFC"), bits)),
        );
        expect(made).toEqual(values.map(one));
        expect(values.every((value, at) => matches(value, made[at] as string))).toBe(true);
      },
    ),
    runs(100),
  ));

test("many are what one is around the borders of a batch", () => {
  const { many, one } = createPseudonymiser({ ...options, kind: "cin" });
  for (const size of [0, 1, 4095, 4096, 4097, 8193]) {
    const values = Array.from({ length: size }, (_, at) => (at % 7 === 3 ? null : `AB${100_000 + at}`));
    expect(many(values)).toEqual(values.map(one));
  }
});

test("the two algorithms never make the same pseudonym of a value", () => {
  const of = (algorithm: PseudonymAlgorithm) => createPseudonymiser({ keyring, domain, algorithm });
  const [hmac, cmacs] = [of("hmac-sha256"), of("aes-cmac")];
  expect(createPseudonymiser({ keyring, domain }).one("AB123456")).toBe(hmac.one("AB123456"));
  expect(cmacs.one("AB123456")).not.toBe(hmac.one("AB123456"));
  expect(cmacs.matches("AB123456", hmac.one("AB123456") as string)).toBe(false);
});

test.each([
  [136, "aes-cmac", "bits_beyond_cmac"],
  [256, "aes-cmac", "bits_beyond_cmac"],
  [56, "aes-cmac", "bits_out_of_range"],
  [128, "sha256", "unknown_algorithm"],
  [128, "toString", "unknown_algorithm"],
] as const)("%d bits of %s are refused", (bits, algorithm, code) => {
  const act = () => createPseudonymiser({ keyring, domain, bits, algorithm: algorithm as "aes-cmac" });
  expect(act).toThrow(coded(code));
});
