import { hkdfSync } from "node:crypto";
import { aessiv } from "@noble/ciphers/aes.js";
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { defineDomain } from "./domain.js";
import { createKeyring } from "./keyring.js";
import { coded, runs } from "./primitives/oracle.fixture.js";
import { parsePseudonym } from "./pseudonym-text.js";
import type { Pseudonym } from "./pseudonymiser.js";
import { createReversible } from "./reversible.js";

const secret = "0b".repeat(32);
const keyring = createKeyring({ keys: [{ id: "2026-01", secret, status: "active" }] });
const domain = defineDomain({ name: "social-aid", scope: "person" });
const files = createReversible({ keyring, domain, field: "file" });

function lengthPrefixed(part: Buffer | string): Buffer {
  const bytes = Buffer.from(part);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The pseudonym of a canonical text, by OpenSSL's HKDF and @noble/ciphers. */
function oracle(value: string): string {
  const path = lengthPrefixed("social-aid");
  const info = ["", path, "person", "", "file", "canonical-1", "aes-siv", "2026-01"].map(lengthPrefixed);
  const scheme = "data-tika pseudonymisation 1";
  const key = hkdfSync("sha256", Buffer.from(secret, "hex"), scheme, Buffer.concat(info), 64);
  const data = ["social-aid", "file", "2026-01"].map((text) => Uint8Array.from(Buffer.from(text)));
  const sealed = aessiv(new Uint8Array(key), ...data).encrypt(Uint8Array.from(Buffer.from(value)));
  return `file.social-aid.2026-01.${Buffer.from(sealed).toString("base64url")}`;
}

test("equals the oracle for any text, many as one, and opens again", () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 50 }), { maxLength: 12 }), (texts) => {
      const values = texts.map((text) => `n° ${text}!`);
      const canonical = values.map((value) => value.normalize("NFC"));
      const made = files.many(values);
      expect(made).toEqual(canonical.map(oracle));
      expect(made).toEqual(values.map(files.one));
      expect(files.openMany(made)).toEqual(canonical);
      for (const pseudonym of made) expect(canonical).toContain(files.open(pseudonym as string));
    }),
    runs(100),
  ));

test.each(["فاس", "👩🏽‍🔬", "e\u0301te\u0301", "\uFEFFx y", "x".repeat(5000)])(
  "opens what it made of %s",
  (text) => {
    expect(files.open(files.one(text) as string)).toBe(text.trim().normalize("NFC"));
  },
);

test("identifiers are opened in their one written form", () => {
  const cin = createReversible({ keyring, domain, kind: "cin" });
  expect(cin.one(" ab-123 456")).toBe(cin.one("AB123456"));
  expect(cin.open(cin.one(" ab-123 456") as string)).toBe("AB123456");
  expect(() => cin.many([null, "Amina"])).toThrow(coded("not_an_identifier"));
  expect(() => cin.many([null, "Amina"])).toThrow("number 2");
  expect(() => files.one("a\uD800")).toThrow(coded("not_text"));
});

test("many are what one is around the borders of a batch, and what is missing stays missing", () => {
  for (const size of [0, 1, 4095, 4096, 4097, 8193]) {
    const values = Array.from({ length: size }, (_, at) => (at % 7 === 3 ? null : `file ${at % 900}`));
    const made = files.many(values);
    expect(made).toHaveLength(size);
    for (const at of [0, 3, 4094, 4095, 4096, 8192])
      if (at < size) expect(made[at]).toBe(files.one(values[at]));
    expect(files.openMany(made)).toEqual(values);
  }
  expect(files.many(["N/A", "", undefined])).toEqual([null, null, null]);
});

test("no form can be taken for another, and two domains are two types", () => {
  const made = files.one("2026/114");
  expect(() => parsePseudonym(made as string)).toThrow(coded("not_a_pseudonym"));
  expectTypeOf(made).toEqualTypeOf<Pseudonym<"social-aid"> | null>();
});

describe("refused", () => {
  const made = files.one("2026/114") as string;
  const of = (name: string, field: string) =>
    createReversible({ keyring, domain: defineDomain({ name, scope: "person" }), field });

  test("any one changed character", () => {
    const [field = 0, name = 0, key = 0] = [...made].flatMap((character, at) =>
      character === "." ? [at] : [],
    );
    for (let at = 0; at < made.length; at++) {
      const changed = `${made.slice(0, at)}${made[at] === "b" ? "c" : "b"}${made.slice(at + 1)}`;
      const inPart = at < name ? "other_domain" : at < key ? "unknown_key" : "altered";
      const code = [field, name, key].includes(at) ? "not_a_pseudonym" : inPart;
      expect(() => files.open(changed), changed).toThrow(coded(code));
    }
  });

  test.each([
    ["a pseudonym of another domain", () => of("tax", "file").open(made), "other_domain"],
    ["a pseudonym of another field", () => of("social-aid", "name").open(made), "other_domain"],
    [
      "one moved to another domain",
      () => of("tax", "file").open(made.replace("social-aid", "tax")),
      "altered",
    ],
    [
      "one moved to another field",
      () => of("social-aid", "name").open(made.replace("file", "name")),
      "altered",
    ],
    [
      "one of a domain of the same name below another",
      () =>
        createReversible({
          keyring,
          domain: defineDomain({ name: "social-aid", scope: "person", parent: domain }),
          field: "file",
        }).open(made),
      "altered",
    ],
    ["a text that is none", () => files.open("2026/114"), "not_a_pseudonym"],
    ["nothing", () => files.open(""), "not_a_pseudonym"],
    ["bits after the end", () => files.open(`${made}A`), "not_a_pseudonym"],
    ["a field without a name", () => of("tax", ""), "invalid_field"],
  ] as const)("%s", (_, act, code) => {
    expect(act).toThrow(coded(code));
  });

  test("the altered one is told by its place in the column", () => {
    const altered = made.slice(0, -4) + (made.endsWith("AAAA") ? "BBBB" : "AAAA");
    expect(() => files.openMany([null, made, altered])).toThrow("number 3");
  });
});

describe("keys", () => {
  const old = { id: "2025-01", secret: "0c".repeat(32) } as const;
  const made = createReversible({
    keyring: createKeyring({ keys: [{ ...old, status: "active" }] }),
    domain,
    field: "file",
  }).one("2026/114");
  const ring = (status: "previous" | "retired") =>
    createKeyring({
      keys: [
        { id: "2026-01", secret, status: "active" },
        { ...old, status },
      ],
    });

  test("a previous one still opens, beside the active one", () => {
    const { many, openMany } = createReversible({ keyring: ring("previous"), domain, field: "file" });
    expect(openMany([...many(["2026/115"]), made, null])).toEqual(["2026/115", "2026/114", null]);
  });

  test("a retired one and an unknown one do not", () => {
    const retired = createReversible({ keyring: ring("retired"), domain, field: "file" });
    expect(() => retired.open(made as string)).toThrow(coded("retired_key"));
    expect(() => files.open(made as string)).toThrow(coded("unknown_key"));
  });
});
