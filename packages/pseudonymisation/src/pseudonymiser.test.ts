import { readFileSync } from "node:fs";
import { isDataTikaError } from "@data-tika/core";
import type { IdentifierKind } from "@data-tika/identifiers";
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type Domain, defineDomain } from "./domain.js";
import { createKeyring } from "./keyring.js";
import { oraclePseudonym, type PseudonymVector } from "./pseudonym-oracle.fixture.js";
import { parsePseudonym } from "./pseudonym-text.js";
import { createPseudonymiser, type Pseudonym } from "./pseudonymiser.js";

const file = readFileSync(new URL("./pseudonym-vectors.json", import.meta.url), "utf8");
const { vectors } = JSON.parse(file) as { vectors: readonly PseudonymVector[] };

const secret = "0b".repeat(32);
const keyring = createKeyring({ keys: [{ id: "2026-01", secret, status: "active" }] });
const social = defineDomain({ name: "social-aid", scope: "person" });
const tax = defineDomain({ name: "tax", scope: "person" });
const coded = (code: string) =>
  expect.toSatisfy((error) => isDataTikaError(error, `pseudonymisation.${code}`));

const domainOf = ({ domainPath, scope }: PseudonymVector): Domain =>
  domainPath.reduce<Domain | undefined>(
    (parent, name, at) =>
      defineDomain({
        name,
        scope: at === domainPath.length - 1 ? scope : "person",
        ...(parent === undefined ? {} : { parent }),
      }),
    undefined,
  ) as Domain;

describe("published vectors", () => {
  test.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
    const { tenant } = vector;
    const ring = createKeyring({
      keys: [{ id: vector.keyId, secret: vector.secretHex, status: "active" }],
      ...(tenant === undefined ? {} : { tenant }),
    });
    const make = (form: "text" | "bare") =>
      createPseudonymiser({
        keyring: ring,
        domain: domainOf(vector),
        form,
        bits: vector.bits,
        ...(vector.kind === null ? {} : { kind: vector.kind as IdentifierKind }),
        ...(vector.within === "" ? {} : { within: vector.within }),
      });
    expect(make("text").one(vector.value)).toBe(vector.text);
    expect(make("bare").one(vector.value)).toBe(vector.bare);
    expect(make("text").matches(vector.value, vector.text)).toBe(true);
    expect(oraclePseudonym(vector)).toEqual({ text: vector.text, bare: vector.bare });
  });

  test("are different where domain, key, scope, dataset or kind differ", () => {
    const people = new Map(vectors.filter(({ bits }) => bits === 128).map(({ bare, name }) => [bare, name]));
    const [, rewritten, arabic] = vectors;
    expect([rewritten?.bare, arabic?.bare]).toEqual([vectors[0]?.bare, vectors[0]?.bare]);
    expect(people.size).toBe(vectors.length - 3 - 2);
  });
});

describe("many", () => {
  test("is what one is for every value, across the borders of a batch", () => {
    const { one, many } = createPseudonymiser({ keyring, domain: social, kind: "cin" });
    for (const size of [0, 1, 4095, 4096, 4097, 8193]) {
      const values = Array.from({ length: size }, (_, at) =>
        at % 7 === 3 ? null : `AB${100_000 + (at % 1000)}`,
      );
      expect(many(values)).toEqual(values.map(one));
    }
  });

  test("equals the oracle for any text", () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 })), (values) => {
        const { many } = createPseudonymiser({ keyring, domain: social, bits: 80 });
        const made = many(values.map((value) => `n° ${value}!`));
        const vector = {
          secretHex: secret,
          keyId: "2026-01",
          domainPath: ["social-aid"],
          scope: "person",
        } as const;
        const expected = values.map((value) => {
          const canonical = `n° ${value}!`.normalize("NFC");
          return oraclePseudonym({ ...vector, within: "", kind: null, canonical, bits: 80 }).text;
        });
        expect(made).toEqual(expected);
      }),
    ));
});

test.each([null, undefined, "", "  ", "N/A", "na", "0000000", "XXXX", "---", "?", "Néant", "غير متوفر"])(
  "a missing value or a placeholder has no pseudonym: %s",
  (value) => {
    expect(createPseudonymiser({ keyring, domain: social }).one(value)).toBeNull();
    expect(createPseudonymiser({ keyring, domain: social, kind: "cin" }).one(value)).toBeNull();
  },
);

test("a CIN of zeros has no pseudonym, a short file number has one", () => {
  expect(createPseudonymiser({ keyring, domain: social, kind: "cin" }).one("AB 000000")).toBeNull();
  expect(createPseudonymiser({ keyring, domain: social }).one("0")).not.toBeNull();
});

test.each([
  ["a text that is no CIN", "cin", "Amina", "not_an_identifier"],
  ["a lone surrogate", undefined, "a\uD800", "not_text"],
  ["a number", undefined, 7 as unknown as string, "not_text"],
] as const)("%s is refused with its position", (_, kind, value, code) => {
  const { many } = createPseudonymiser({ keyring, domain: social, ...(kind === undefined ? {} : { kind }) });
  expect(() => many([null, value])).toThrow(coded(code));
  expect(() => many([null, value])).toThrow("number 2");
});

test.each([63, 64.5, 56, 0, -128, 264, Number.NaN])("%d bits are refused", (bits) => {
  expect(() => createPseudonymiser({ keyring, domain: social, bits })).toThrow(coded("bits_out_of_range"));
});

test("a domain for a period needs one, a person-wide domain takes none", () => {
  const period = defineDomain({ name: "survey", scope: "period" });
  expect(() => createPseudonymiser({ keyring, domain: period })).toThrow(coded("within_missing"));
  expect(() => createPseudonymiser({ keyring, domain: social, within: "2026" })).toThrow(
    coded("within_unused"),
  );
  const of = (within: string) => createPseudonymiser({ keyring, domain: period, within }).one("AB123456");
  expect(of("2026")).not.toBe(of("2027"));
});

describe("matches", () => {
  const old = { id: "2025-01", secret: "0c".repeat(32) } as const;
  const made = createPseudonymiser({
    keyring: createKeyring({ keys: [{ ...old, status: "active" }] }),
    domain: social,
  }).one("AB123456") as string;
  const ring = (status: "previous" | "retired") =>
    createKeyring({
      keys: [
        { id: "2026-01", secret, status: "active" },
        { ...old, status },
      ],
    });

  test("recognises the value under a previous key", () => {
    const { matches, one } = createPseudonymiser({ keyring: ring("previous"), domain: social });
    expect(matches(" AB123456", made)).toBe(true);
    expect(matches("AB123457", made)).toBe(false);
    expect(matches(null, made)).toBe(false);
    expect(one("AB123456")).toMatch(/^text\.social-aid\.2026-01\./);
  });

  test("recognises bare pseudonyms of keys that are not retired", () => {
    const bare = made.split(".")[3] as string;
    expect(
      createPseudonymiser({ keyring: ring("previous"), domain: social, form: "bare" }).matches(
        "AB123456",
        bare,
      ),
    ).toBe(true);
    expect(
      createPseudonymiser({ keyring: ring("retired"), domain: social, form: "bare" }).matches(
        "AB123456",
        bare,
      ),
    ).toBe(false);
  });

  test.each([
    ["a retired key", ring("retired"), social, made, "retired_key"],
    ["a key that is not in the ring", keyring, social, made, "unknown_key"],
    ["another domain", ring("previous"), tax, made, "other_domain"],
    [
      "a changed character",
      ring("previous"),
      social,
      made.replace(/.(?=\.[0-9]+$)/, (at) => (at === "A" ? "Q" : "A")),
      "not_a_pseudonym",
    ],
  ] as const)("refuses %s", (_, keys, domain, text, code) => {
    const { matches } = createPseudonymiser({ keyring: keys, domain });
    expect(() => matches("AB123456", text)).toThrow(coded(code));
  });
});

describe("parsePseudonym", () => {
  const made = createPseudonymiser({ keyring, domain: social, kind: "cin" }).one("AB123456") as string;

  test("reads kind, domain, version and payload back", () => {
    const payload = made.split(".")[3];
    expect(parsePseudonym(made)).toEqual({ kind: "cin", domain: "social-aid", version: "2026-01", payload });
  });

  test("finds any one changed character", () =>
    fc.assert(
      fc.property(fc.nat(made.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
        fc.pre(made[at] !== character);
        expect(() => parsePseudonym(made.slice(0, at) + character + made.slice(at + 1))).toThrow(
          coded("not_a_pseudonym"),
        );
      }),
      { numRuns: 500 },
    ));

  test("finds neighbours of the payload that changed places", () => {
    const start = made.lastIndexOf(".") - 22;
    for (let at = start; at < start + 21; at++) {
      if (made[at] === made[at + 1]) continue;
      const swapped = made.slice(0, at) + made[at + 1] + made[at] + made.slice(at + 2);
      expect(() => parsePseudonym(swapped)).toThrow(coded("not_a_pseudonym"));
    }
  });

  test.each(["", "AB123456", "a.b.c.d.e", "x".repeat(100_000)])("refuses other texts", (text) => {
    expect(() => parsePseudonym(text)).toThrow(coded("not_a_pseudonym"));
  });
});

test("pseudonyms of two domains are two types", () => {
  const inSocial = createPseudonymiser({ keyring, domain: social }).one("AB123456");
  expectTypeOf(inSocial).toEqualTypeOf<Pseudonym<"social-aid"> | null>();
  expectTypeOf<Pseudonym<"tax">>().not.toExtend<Pseudonym<"social-aid">>();
});
