import { isDataTikaError } from "@data-tika/core";
import { compactDecrypt } from "jose";
import { describe, expect, test } from "vitest";
import { defineDomain } from "./domain.js";
import { createKeyring, type Keyring } from "./keyring.js";
import { passphraseWrapping } from "./passphrase.js";
import { createPseudonymiser } from "./pseudonymiser.js";
import { type KeyWrapping, unwrapKeyring, type WrappedKeyring, wrapKeyring } from "./wrapped-keyring.js";

const domain = defineDomain({ name: "social-aid", scope: "person" });
const coded = (code: string) => ({ code: `pseudonymisation.${code}` });
const passphrase = "deux mots et une forêt";
const keyring = createKeyring({
  keys: [
    { id: "2025-01", secret: "0c".repeat(32), status: "previous" },
    { id: "2026-01", secret: "0b".repeat(32), status: "active" },
  ],
  tenant: "agency",
});
const pseudonymOf = (ring: Keyring) => createPseudonymiser({ keyring: ring, domain, kind: "cin" }).one("K1");
const mirrored: KeyWrapping = {
  wrap: async (secret) => Buffer.from(secret).reverse().toString("hex"),
  unwrap: async (wrapped) => Buffer.from(wrapped, "hex").reverse(),
};

test("a keyring comes back from a service as it was", async () => {
  const wrapped = await wrapKeyring(keyring, mirrored);
  expect(wrapped).toMatchObject({ version: 1, tenant: "agency", keys: [{ status: "previous" }, {}] });
  const back = await unwrapKeyring({ wrapped: JSON.parse(JSON.stringify(wrapped)), ...mirrored });
  expect(back.keys).toEqual(keyring.keys);
  expect(back.tenant).toBe("agency");
  expect(pseudonymOf(back)).toBe(pseudonymOf(keyring));
});

test("the service is told which key it opens", async () => {
  const asked: string[] = [];
  const wrapped = await wrapKeyring(keyring, mirrored);
  const unwrap: KeyWrapping["unwrap"] = (text, { id }) => {
    asked.push(id);
    return mirrored.unwrap(text, { id });
  };
  await unwrapKeyring({ wrapped, unwrap });
  expect(asked).toEqual(["2025-01", "2026-01"]);
});

describe("a passphrase", async () => {
  const one = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
  const wrapped = await wrapKeyring(one, passphraseWrapping(passphrase));
  const jwe = wrapped.keys[0]?.wrapped as string;
  const opening = (text: string, phrase = passphrase, id = "2026-01") =>
    unwrapKeyring({
      wrapped: { version: 1, keys: [{ id, status: "active", wrapped: text }] },
      ...passphraseWrapping(phrase),
    });

  test("opens what it sealed, however it is composed", async () => {
    expect(pseudonymOf(await opening(jwe, passphrase.normalize("NFD")))).toBe(pseudonymOf(one));
  });

  test("makes a JWE that another library opens", async () => {
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, new TextEncoder().encode(passphrase), {
      keyManagementAlgorithms: ["PBES2-HS512+A256KW"],
      maxPBES2Count: 210_000,
    });
    expect(protectedHeader).toMatchObject({ enc: "A256GCM", p2c: 210_000, kid: "2026-01" });
    expect(JSON.parse(Buffer.from(plaintext).toString())).toEqual({
      kty: "oct",
      k: Buffer.from("0b".repeat(32), "hex").toString("base64url"),
    });
  });

  test("uses another salt and nonce each time", async () => {
    const again = await wrapKeyring(one, passphraseWrapping(passphrase));
    expect(again.keys[0]?.wrapped).not.toBe(jwe);
  });

  const [head, key, iv, content, tag] = jwe.split(".") as [string, string, string, string, string];
  const header = JSON.parse(Buffer.from(head, "base64url").toString());
  const headed = (change: object) =>
    [Buffer.from(JSON.stringify({ ...header, ...change })).toString("base64url"), key, iv, content, tag].join(
      ".",
    );
  test.each([
    ["nothing", "x"],
    ["a part missing", [head, key, iv, content].join(".")],
    ["a part too many", `${jwe}.AA`],
    ["a changed content", [head, key, iv, `A${content.slice(1)}A`, tag].join(".")],
    ["a shortened tag", [head, key, iv, content, tag.slice(0, 16)].join(".")],
    ["another algorithm", headed({ alg: "PBES2-HS256+A128KW" })],
    ["too few iterations", headed({ p2c: 1 })],
    ["iterations without end", headed({ p2c: 1e12 })],
    ["another iv length", [head, key, `${iv}AAAA`, content, tag].join(".")],
  ])("refuses %s", async (_, text) => {
    await expect(opening(text)).rejects.toMatchObject(coded("unwrap_failed"));
  });

  test("refuses another passphrase and another key's secret", async () => {
    await expect(opening(jwe, "deux mots et une foret")).rejects.toMatchObject(coded("unwrap_failed"));
    await expect(opening(jwe, passphrase, "2026-02")).rejects.toMatchObject(coded("unwrap_failed"));
  });

  test("is long, counted in characters", () => {
    expect(() => passphraseWrapping("é".normalize("NFD").repeat(14))).toThrow(
      expect.toSatisfy((error) => isDataTikaError(error, "pseudonymisation.passphrase_too_short")),
    );
  });
});

test.each([
  ["nothing", undefined, "invalid_wrapped_keyring"],
  ["no keys", { version: 1, keys: [] }, "invalid_wrapped_keyring"],
  [
    "another version",
    { version: 2, keys: [{ id: "a", status: "active", wrapped: "x" }] },
    "invalid_wrapped_keyring",
  ],
  [
    "a secret of the wrong length",
    { version: 1, keys: [{ id: "a", status: "active", wrapped: "0b" }] },
    "wrong_key_length",
  ],
  [
    "a bad tenant",
    { version: 1, tenant: "A B", keys: [{ id: "a", status: "active", wrapped: "0b".repeat(32) }] },
    "invalid_tenant",
  ],
])("%s is refused", async (_, wrapped, code) => {
  await expect(unwrapKeyring({ wrapped: wrapped as WrappedKeyring, ...mirrored })).rejects.toMatchObject(
    coded(code),
  );
});

test("a service that fails is told by the key alone", async () => {
  const wrap = () => Promise.reject(new Error("access denied"));
  await expect(wrapKeyring(keyring, { wrap })).rejects.toMatchObject(coded("wrap_failed"));
  await expect(wrapKeyring(keyring, { wrap: async () => "" })).rejects.toMatchObject(coded("wrap_failed"));
});
