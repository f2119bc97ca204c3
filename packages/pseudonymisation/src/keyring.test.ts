import { inspect } from "node:util";
import { isDataTikaError } from "@data-tika/core";
import { describe, expect, test } from "vitest";
import { defineDomain } from "./domain.js";
import { generateKey } from "./generate-key.js";
import type { KeySecret } from "./key-secret.js";
import { createKeyring, type Keyring } from "./keyring.js";
import { definePolicy } from "./policy.js";
import { createPseudonymiser } from "./pseudonymiser.js";
import { pseudonym } from "./transforms/pseudonym.js";

const bytes = Uint8Array.from({ length: 32 }, (_, at) => at * 7);
const hex = Buffer.from(bytes).toString("hex");
const base64url = Buffer.from(bytes).toString("base64url");
const domain = defineDomain({ name: "social-aid", scope: "person" });
const coded = (code: string) =>
  expect.toSatisfy((error) => isDataTikaError(error, `pseudonymisation.${code}`));
const ringOf = (secret: KeySecret) => createKeyring({ keys: [{ id: "2026-01", secret, status: "active" }] });

test.each([
  ["bytes", bytes],
  ["hexadecimal", hex],
  ["capital hexadecimal", hex.toUpperCase()],
  ["base64url", base64url],
  ["padded base64url", `${base64url}=`],
  ["JWK", { kty: "oct", k: base64url }],
] as const)("%s is the same key", (_, secret) => {
  const expected = createPseudonymiser({ keyring: ringOf(bytes), domain }).one("1");
  expect(createPseudonymiser({ keyring: ringOf(secret), domain }).one("1")).toBe(expected);
});

test.each([
  ["31 bytes", bytes.slice(1), "wrong_key_length"],
  ["33 bytes", new Uint8Array(33), "wrong_key_length"],
  ["nothing", "", "wrong_key_length"],
  ["short hexadecimal", hex.slice(2), "wrong_key_length"],
  ["short base64url", base64url.slice(4), "wrong_key_length"],
  ["a password", "correct horse battery staple", "unreadable_key"],
  ["a JWK of another type", { kty: "RSA", k: base64url } as unknown as KeySecret, "unreadable_key"],
  ["no secret", undefined as unknown as KeySecret, "unreadable_key"],
] as const)("%s is refused", (_, secret, code) => {
  expect(() => ringOf(secret)).toThrow(coded(code));
});

test.each([
  ["no key", [], "no_single_active_key"],
  ["no active key", [{ id: "a", secret: hex, status: "previous" }], "no_single_active_key"],
  [
    "two active keys",
    [
      { id: "a", secret: hex, status: "active" },
      { id: "b", secret: hex, status: "active" },
    ],
    "no_single_active_key",
  ],
  [
    "two keys of one id",
    [
      { id: "a", secret: hex, status: "active" },
      { id: "a", secret: hex, status: "retired" },
    ],
    "duplicate_key",
  ],
  ["a misspelt status", [{ id: "a", secret: hex, status: "retird" as "retired" }], "unknown_key_status"],
  ["an id with a dot", [{ id: "2026.01", secret: hex, status: "active" }], "invalid_key_id"],
] as const)("%s is refused", (_, keys, code) => {
  expect(() => createKeyring({ keys })).toThrow(coded(code));
});

describe("a keyring is never printed", () => {
  const keyring = ringOf(hex);
  const outlets = [
    String(keyring),
    `${keyring}`,
    JSON.stringify({ keyring }),
    inspect(keyring),
    inspect({ keyring }, { showHidden: true, depth: 9 }),
    inspect(keyring, { customInspect: false, showHidden: true, depth: 9 }),
    JSON.stringify({ ...keyring }),
    JSON.stringify(structuredClone({ keys: keyring.keys })),
  ];
  test.each(outlets)("%s", (text) => {
    expect(text).not.toMatch(new RegExp(`${hex}|${base64url}|${[...bytes.slice(0, 4)].join(", ?")}`));
  });
  test("it shows its active key", () => {
    expect(outlets.slice(0, 4)).toEqual([
      "[keyring 2026-01]",
      "[keyring 2026-01]",
      '{"keyring":"[keyring 2026-01]"}',
      "[keyring 2026-01]",
    ]);
  });
});

test("changing the caller's bytes afterwards does not change the key", () => {
  const mine = bytes.slice();
  const keyring = ringOf(mine);
  mine.fill(0);
  expect(createPseudonymiser({ keyring, domain }).one("1")).toBe(
    createPseudonymiser({ keyring: ringOf(bytes), domain }).one("1"),
  );
});

test("an object that only looks like a keyring is refused", () => {
  const copied = { ...ringOf(hex) } as Keyring;
  expect(() => createPseudonymiser({ keyring: copied, domain })).toThrow(coded("unknown_keyring"));
});

test("generated keys differ and make a keyring", () => {
  const [first, second] = [generateKey("2026-01"), generateKey("2026-01")];
  expect(first.secret).not.toBe(second.secret);
  expect(String(createKeyring({ keys: [first] }))).toBe("[keyring 2026-01]");
});

test.each([
  ["capital letters", { name: "Social", scope: "person" }],
  ["no name", { name: "", scope: "person" }],
  ["a dot", { name: "a.b", scope: "person" }],
  ["an unknown scope", { name: "a", scope: "world" }],
  ["a bad parent", { name: "a", scope: "person", parent: { name: "B", scope: "person" } }],
])("a domain with %s is refused", (_, given) => {
  expect(() => defineDomain(given as never)).toThrow(coded("invalid_domain"));
});

test("a domain that is its own ancestor is refused", () => {
  const loop = { name: "a", scope: "person" } as { name: string; scope: "person"; parent?: object };
  loop.parent = loop;
  expect(() => defineDomain(loop as never)).toThrow(coded("invalid_domain"));
});

test.each([
  ["a tenant with capitals", "Agency"],
  ["a tenant without a name", ""],
])("%s is refused", (_, tenant) => {
  const keys = [{ id: "2026-01", secret: hex, status: "active" }] as const;
  expect(() => createKeyring({ keys, tenant })).toThrow(coded("invalid_tenant"));
});

test("a person has unlinkable pseudonyms for two tenants", () => {
  const keys = [{ id: "2026-01", secret: hex, status: "active" }] as const;
  const rings = [createKeyring({ keys }), ...["a", "b"].map((tenant) => createKeyring({ keys, tenant }))];
  expect(new Set(rings.map((keyring) => createPseudonymiser({ keyring, domain }).one("1"))).size).toBe(3);
});

test("a record's pseudonyms need the record, and a policy cannot name it", () => {
  const record = defineDomain({ name: "visit", scope: "record" });
  const one = (within: string) =>
    createPseudonymiser({ keyring: ringOf(hex), domain: record, within }).one("1");
  expect(() => one("")).toThrow(coded("within_missing"));
  expect(one("17")).toBe(one("17"));
  expect(one("17")).not.toBe(one("18"));
  expect(() => definePolicy({ columns: { id: pseudonym(record, { within: "17" }) } })).toThrow(
    coded("invalid_policy"),
  );
});
