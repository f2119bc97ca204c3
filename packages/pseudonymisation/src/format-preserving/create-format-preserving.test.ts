import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type IdentifierKind, parseIdentifier } from "@data-tika/identifiers";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineDomain } from "../domain.js";
import { createKeyring } from "../keyring.js";
import { coded, runs } from "../primitives/oracle.fixture.js";
import { createFormatPreserving } from "./create-format-preserving.js";
import { type FormatVector, oracleFormat } from "./format-oracle.fixture.js";
import { type FormatKind, validNumbers } from "./valid-numbers.fixture.js";

const secret = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const keyring = createKeyring({ keys: [{ id: "2026-01", secret, status: "active" }] });
const domain = defineDomain({ name: "test-data", scope: "person" });
const of = (kind: IdentifierKind) => createFormatPreserving({ keyring, domain, kind });
const kinds = Object.keys(validNumbers) as FormatKind[];

const file = readFileSync(new URL("./format-vectors.json", import.meta.url), "utf8");
const { vectors } = JSON.parse(file) as { vectors: readonly FormatVector[] };

test.each(vectors.map((vector) => [vector.kind, vector] as const))(
  "the published vector of %s",
  (kind, vector) => {
    const encrypted = of(kind).encrypt(vector.number) as string;
    expect(createHash("sha256").update(encrypted).digest("hex")).toBe(vector.encryptedSha256);
    expect(of(kind).decrypt(encrypted)).toBe(vector.number);
    expect(oracleFormat(secret, "2026-01", vector)).toBe(encrypted);
  },
);

describe.each(kinds)("%s", (kind) => {
  const { encryptMany, decryptMany, encrypt, decrypt, size } = of(kind);

  test("every output is valid and another, both ways, many as one", () =>
    fc.assert(
      fc.property(fc.array(validNumbers[kind], { minLength: 1, maxLength: 20 }), (numbers) => {
        expect(numbers.map((number) => parseIdentifier(kind, number).status)).not.toContain("suspect");
        const hidden = encryptMany(numbers) as string[];
        expect(hidden.map((number) => parseIdentifier(kind, number))).toEqual(
          hidden.map((normalised) => ({ status: "valid", normalised, reasons: [] })),
        );
        expect(decryptMany(hidden)).toEqual(numbers);
        expect(encrypt(numbers[0])).toBe(hidden[0]);
        const back = decryptMany(numbers) as string[];
        expect(back.every((number) => parseIdentifier(kind, number).status === "valid")).toBe(true);
        expect(encryptMany(back)).toEqual(numbers);
        expect(decrypt(numbers[0])).toBe(back[0]);
      }),
      runs(50, 10),
    ));

  test("what is missing stays missing, and its place stays empty", () => {
    const [number = ""] = fc.sample(validNumbers[kind], { numRuns: 1, seed: 7 });
    const [none, hidden, zeros, dash] = encryptMany([null, number, "0000000", "N/A"]);
    expect([none, zeros, dash]).toEqual([null, null, null]);
    expect(hidden).toBe(encrypt(number));
    expect(encrypt(undefined)).toBeNull();
  });

  test("says that it may hit a real number, and warns of small domains", () => {
    expect(of(kind).notes).toEqual([
      "pseudonymisation.may_be_real_number",
      ...(size < 1e8 ? ["pseudonymisation.small_domain"] : []),
    ]);
    expect(size).toBeGreaterThanOrEqual(1e6 - 1);
  });
});

test("many are what one is around the borders of a batch", () => {
  const { encryptMany, encrypt, decryptMany } = of("cin");
  for (const size of [0, 1, 4095, 4096, 4097, 8193]) {
    const numbers = Array.from({ length: size }, (_, at) => (at % 7 === 3 ? null : `ZZ${100_000 + at}`));
    const hidden = encryptMany(numbers);
    expect(hidden).toHaveLength(size);
    for (const at of [0, 3, 4094, 4095, 4096, 8192])
      if (at < size) expect(hidden[at]).toBe(encrypt(numbers[at]));
    expect(decryptMany(hidden)).toEqual(numbers);
  }
});

test("equals @noble/ciphers over the ranks of a CIN", () =>
  fc.assert(
    fc.property(validNumbers.cin, (number) => {
      expect(of("cin").encrypt(number)).toBe(oracleFormat(secret, "2026-01", { kind: "cin", number }));
    }),
    runs(100),
  ));

test("another domain, kind, period or key has another permutation", () => {
  const number = "123456789";
  const period = defineDomain({ name: "test-data", scope: "period" });
  const other = defineDomain({ name: "other", scope: "person" });
  const ring = createKeyring({ keys: [{ id: "2026-02", secret, status: "active" }] });
  const all = [
    createFormatPreserving({ keyring, domain, kind: "cnss-employee" }),
    createFormatPreserving({ keyring, domain: other, kind: "cnss-employee" }),
    createFormatPreserving({ keyring: ring, domain, kind: "cnss-employee" }),
    createFormatPreserving({ keyring, domain: period, within: "2026", kind: "cnss-employee" }),
    createFormatPreserving({ keyring, domain: period, within: "2027", kind: "cnss-employee" }),
    createFormatPreserving({ keyring, domain, alphabet: "0123456789", length: 9 }),
    createFormatPreserving({ keyring, domain, alphabet: "0123456789", length: 9, field: "file" }),
  ];
  expect(new Set(all.map(({ encrypt }) => encrypt(number))).size).toBe(all.length);
});

test.each([
  ["no CIN", "cin", "Amina", "not_an_identifier"],
  ["a CIN of seven digits", "cin", "AB1234567", "not_in_format"],
  ["an ICE with other check digits", "ice", "001561191000065", "not_in_format"],
  ["an IDCS with another check digit", "idcs", "2345678900", "not_in_format"],
  ["a telephone range that is not in use", "phone-ma", "+212812345678", "not_in_format"],
  ["a CNSS number of ten digits", "cnss-employee", "1234567890", "not_in_format"],
] as const)("%s is refused by its position", (_, kind, value, code) => {
  expect(() => of(kind).encryptMany([null, value])).toThrow(coded(code));
  expect(() => of(kind).decryptMany([null, value])).toThrow("number 2");
});

describe("keys", () => {
  const old = { id: "2025-01", secret: "0c".repeat(32) } as const;
  const number = createFormatPreserving({
    keyring: createKeyring({ keys: [{ ...old, status: "active" }] }),
    domain,
    kind: "cin",
  }).encrypt("AB123456");
  const ring = (status: "previous" | "retired") =>
    createKeyring({
      keys: [
        { id: "2026-01", secret, status: "active" },
        { ...old, status },
      ],
    });

  test("a previous one decrypts and encrypts nothing", () => {
    const before = createFormatPreserving({
      keyring: ring("previous"),
      domain,
      kind: "cin",
      version: "2025-01",
    });
    expect(before.version).toBe("2025-01");
    expect(before.decrypt(number)).toBe("AB123456");
    expect(() => before.encrypt("AB123456")).toThrow(coded("key_not_active"));
  });

  test.each([
    ["retired", ring("retired"), "2025-01", "retired_key"],
    ["unknown", keyring, "2025-01", "unknown_key"],
  ] as const)("a key that is %s is refused", (_, keys, version, code) => {
    expect(() => createFormatPreserving({ keyring: keys, domain, kind: "cin", version })).toThrow(
      coded(code),
    );
  });
});

test.each(["rc", "plate-2000", "cndp-number"] as const)("%s has no form", (kind) => {
  expect(() => of(kind)).toThrow(coded("no_format"));
});
