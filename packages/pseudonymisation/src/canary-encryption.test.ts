import { isDataTikaError } from "@data-tika/core";
import { canary, canaryOutlets } from "@data-tika/testing";
import { expect, test } from "vitest";
import { defineDomain } from "./domain.js";
import { createFormatPreserving } from "./format-preserving/create-format-preserving.js";
import { createKeyring } from "./keyring.js";
import { planCollisions } from "./plan-collisions.js";
import { aesCmac } from "./primitives/aes-cmac.js";
import { createAesSiv } from "./primitives/aes-siv.js";
import { createFf1 } from "./primitives/ff1.js";
import { createReversible } from "./reversible.js";

const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
const domain = defineDomain({ name: "social-aid", scope: "person" });
const files = createReversible({ keyring, domain, field: "file" });
const cins = createReversible({ keyring, domain, kind: "cin" });
const texts = createFormatPreserving({ keyring, domain, alphabet: "0123456789", length: 9 });
const cards = createFormatPreserving({ keyring, domain, kind: "cin" });
const bytes = (text: string) => new TextEncoder().encode(text);
const siv = createAesSiv({ key: new Uint8Array(32) });
const ff1 = createFf1({ key: new Uint8Array(32), radix: 10 });
const made = files.one(canary) as string;

const paths: readonly [name: string, act: () => unknown][] = [
  ["a secret as cipher key", () => aesCmac(bytes(canary), bytes(""))],
  ["a secret as key of AES-SIV", () => createAesSiv({ key: bytes(canary) })],
  ["a value as radix", () => createFf1({ key: new Uint8Array(32), radix: canary as unknown as number })],
  ["a value as numerals", () => ff1.encrypt([...bytes(canary)])],
  ["a value as numeral", () => ff1.encrypt([canary, 1, 2, 3, 4, 5] as number[])],
  ["opening what was never sealed", () => siv.decrypt(bytes(canary))],
  ["a number that is no CIN", () => cards.encryptMany(["AB123456", canary])],
  ["a text outside the alphabet", () => texts.encryptMany(["123456789", canary])],
  ["a value as version", () => createFormatPreserving({ keyring, domain, kind: "cin", version: canary })],
  ["a value as field", () => createReversible({ keyring, domain, field: canary })],
  [
    "a value as alphabet",
    () => createFormatPreserving({ keyring, domain, alphabet: canary + canary, length: 9 }),
  ],
  ["a value as number of values", () => planCollisions({ bits: 64, values: canary as unknown as number })],
  ["a reversible pseudonym for a value that is no CIN", () => cins.one(canary)],
  ["opening a value", () => files.open(canary)],
  ["opening an altered pseudonym", () => files.open(`${made.slice(0, -4)}AAAA`)],
  [
    "opening a value in the form of a pseudonym",
    () => files.open(`file.social-aid.2026-01.${canary}${canary}`),
  ],
  ["opening one of another field", () => cins.open(made)],
];

test.each(paths)("%s shows no value", (_, act) => {
  let thrown: unknown = "nothing was thrown";
  try {
    act();
  } catch (error) {
    thrown = error;
  }
  expect(isDataTikaError(thrown)).toBe(true);
  expect(canaryOutlets(thrown)).toEqual([]);
});
