import { inspect } from "node:util";
import * as fc from "fast-check";
import { CompactSign, compactVerify } from "jose";
import { describe, expect, it, test, vi } from "vitest";
import { fromBase64, toBase64url } from "./base64.js";
import { fromHex, toHex, utf8 } from "./bytes.js";
import { canonicalJson } from "./canonical-json.js";
import { formatCheckpoint, parseCheckpoint } from "./checkpoint.js";
import * as nodeKeys from "./ed25519/node.js";
import * as webKeys from "./ed25519/web.js";
import { merkleRoot } from "./frontier.js";
import { signJws, verifyJws } from "./jws.js";
import { sha256 } from "./sha256.js";
import { createSigner } from "./signer.js";
import { formatVerifierKey, parseVerifierKey } from "./verifier-key.js";
import { verifyCheckpoint } from "./verify-checkpoint.js";
import { verifyCheckpointAsync } from "./verify-checkpoint-async.js";

const secret = sha256(utf8("a secret of the tests"));
const signer = createSigner({ name: "log.example/consent", secret });
const stranger = createSigner({ name: "log.example/consent", secret: sha256(utf8("another")) });
const keys = [signer.verifierKey];
const head = { origin: signer.name, size: 3, root: merkleRoot([secret, secret, secret]) };

// RFC 8032, section 7.1, tests 1 and 2.
const ed25519Vectors = [
  [
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "",
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  ],
  [
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "72",
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  ],
] as const;

describe.each([
  ["node:crypto", nodeKeys],
  ["@noble/curves", webKeys],
] as const)("Ed25519 by %s", (_, { openSeed, verifySignature }) => {
  test.each(ed25519Vectors)("the vector of RFC 8032 with seed %s", (seed, publicKey, message, signature) => {
    const key = openSeed(fromHex(seed));
    expect(toHex(key.publicKey)).toBe(publicKey);
    expect(toHex(key.sign(fromHex(message)))).toBe(signature);
    expect(verifySignature(key.publicKey, fromHex(message), fromHex(signature))).toBe(true);
    expect(verifySignature(key.publicKey, utf8("other"), fromHex(signature))).toBe(false);
  });

  it("calls what is no key and no signature invalid, without throwing", () => {
    const { publicKey } = openSeed(secret);
    expect(verifySignature(publicKey, secret, new Uint8Array(63))).toBe(false);
    expect(verifySignature(new Uint8Array(31), secret, new Uint8Array(64))).toBe(false);
    expect(verifySignature(new Uint8Array(32).fill(255), secret, new Uint8Array(64))).toBe(false);
  });
});

test("both implementations sign with identical bytes", () => {
  return fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array(), (seed, message) => {
      expect(nodeKeys.openSeed(seed).sign(message)).toEqual(webKeys.openSeed(seed).sign(message));
    }),
    { numRuns: 20 },
  );
});

describe("a signer", () => {
  it("never shows its secret", () => {
    const shown = inspect(signer, { depth: 9, showHidden: true }) + JSON.stringify(signer);
    for (const form of ["hex", "base64", "base64url"] as const)
      expect(shown).not.toContain(Buffer.from(secret).toString(form).slice(0, 20));
    expect(shown).not.toContain(`${secret[0]}, ${secret[1]}, ${secret[2]}`);
  });

  it("has the key text and the key ID of Go's note package", () => {
    // golang.org/x/mod/sumdb/note, example_test.go: the secret key, its public key, and a note they signed.
    const seed = fromBase64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz").slice(1);
    const peter = createSigner({ name: "PeterNeumann", secret: seed });
    const text =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    const line =
      "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";
    expect(peter.verifierKey).toBe("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    expect(toHex(peter.sign(utf8(text)))).toBe(toHex(fromBase64(line).slice(4)));
    expect(toHex(fromBase64(line).slice(0, 4))).toBe(parseVerifierKey(peter.verifierKey).id);
  });
});

describe("a checkpoint", () => {
  const note = formatCheckpoint(head, [signer]);

  it("reads the example of C2SP tlog-checkpoint", () => {
    const example =
      "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n" +
      "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";
    expect(parseCheckpoint(example)).toMatchObject({
      origin: "example.com/behind-the-sofa",
      size: 20852163,
      extensions: [],
      signatures: [{ name: "example.com/behind-the-sofa", id: "033de0ae" }],
    });
  });

  it("is believed when a known key signed it, whoever else signed too", async () => {
    const both = formatCheckpoint(head, [stranger, signer]);
    const believed = { valid: true, signedBy: [signer.name], checkpoint: head };
    expect(verifyCheckpoint(both, { origin: head.origin, keys })).toMatchObject(believed);
    expect(await verifyCheckpointAsync(both, { origin: head.origin, keys })).toMatchObject(believed);
  });

  const bad = note.replace("\n3\n", "\n4\n");
  test.each([
    ["a text that is none", "hello", "malformed"],
    ["another log's", formatCheckpoint({ ...head, origin: "other" }, [signer]), "other-origin"],
    ["one by a stranger of the same name", formatCheckpoint(head, [stranger]), "no-known-key"],
    ["an unsigned one", formatCheckpoint(head), "no-known-key"],
    ["one whose size was changed", bad, "bad-signature"],
    [
      "one bad signature beside a good one",
      note + bad.split("\n\n")[1]!.replace(/.{7}=\n$/, "AAAAAAA=\n"),
      "bad-signature",
    ],
  ])("is refused, by either way: %s", async (_, text, because) => {
    const refused = { valid: false, because };
    expect(verifyCheckpoint(text, { origin: head.origin, keys })).toEqual(refused);
    expect(await verifyCheckpointAsync(text, { origin: head.origin, keys })).toEqual(refused);
  });

  test.each([
    [2, "a size with a leading zero", "log\n03\nroot\n\n"],
    [2, "a size beyond exact integers", "log\n9007199254740993\nroot\n\n"],
    [3, "a short root", "log\n3\nAAAA\n\n"],
    [2, "an empty line", "log\n\n\n\n— a b\n"],
    [5, "a signature line without em dash", note.replace("—", "-")],
    [5, "a last line without newline", note.slice(0, -1)],
    [1, "a control character", note.replace("log", "l\tog")],
  ])("names line %d: %s", (line, _, text) => {
    expect(() => parseCheckpoint(text)).toThrow(
      expect.objectContaining({ code: "core.invalid_checkpoint", fields: { line } }),
    );
  });

  test.each([
    [1, "an origin of two lines", { ...head, origin: "a\nb" }],
    [2, "a size that is no count", { ...head, size: -1 }],
    [3, "a root of another length", { ...head, root: secret.slice(1) }],
  ])("cannot be written, line %d: %s", (line, _, checkpoint) => {
    expect(() => formatCheckpoint(checkpoint)).toThrow(
      expect.objectContaining({ code: "core.invalid_checkpoint", fields: { line } }),
    );
  });
});

test.each([
  ["a wrong key ID", signer.verifierKey.replace(/\+[0-9a-f]{8}\+/, "+00000000+")],
  ["another key type", signer.verifierKey.replace("+A", "+B")],
  ["no parts", "log.example"],
  ["a key that is no base64", "log+00000000+!!"],
])("a verifier key with %s is refused", (_, text) => {
  expect(() => parseVerifierKey(text)).toThrow(expect.objectContaining({ code: "core.invalid_key" }));
});

test.each([
  ["core.invalid_key", "a short secret", () => createSigner({ name: "a", secret: secret.slice(1) })],
  ["core.invalid_key", "a short public key", () => formatVerifierKey("a", secret.slice(1))],
  ["core.invalid_key_name", "a name with a plus sign", () => createSigner({ name: "a+b", secret })],
  ["core.invalid_key_name", "an empty name", () => createSigner({ name: "", secret })],
])("%s: %s", (code, _, make) => {
  expect(make).toThrow(expect.objectContaining({ code }));
});

describe("a JWS", () => {
  const payload = { purpose: "newsletter", words: "نشرة إخبارية" };
  const jws = signJws(payload, { signer, type: "test+jws" });
  const wanted = { keys, type: "test+jws" };
  const x = toBase64url(nodeKeys.openSeed(secret).publicKey);
  const jwk = { kty: "OKP", crv: "Ed25519", x, d: toBase64url(secret) };
  const kid = signer.verifierKey.split("+").slice(0, 2).join("+");
  const byJose = (bytes: Uint8Array, header: object) =>
    new CompactSign(bytes).setProtectedHeader({ alg: "EdDSA", kid, typ: "test+jws", ...header }).sign(jwk);

  it("is the one that jose makes, and jose verifies it", async () => {
    expect(jws).toBe(await byJose(utf8(canonicalJson(payload)), {}));
    expect((await compactVerify(jws, { kty: "OKP", crv: "Ed25519", x })).payload.length).toBeGreaterThan(0);
  });

  it("comes back with its content and who signed it", async () => {
    expect(await verifyJws(jws, wanted)).toEqual({
      valid: true,
      payload,
      signedBy: signer.name,
      verifierKey: keys[0],
    });
  });

  const other = (part: number, text: string) =>
    jws
      .split(".")
      .map((old, i) => (i === part ? text : old))
      .join(".");
  const none = toBase64url(utf8(`{"alg":"none","kid":"${kid}","typ":"test+jws"}`));
  const hs256 = toBase64url(utf8(`{"alg":"HS256","kid":"${kid}","typ":"test+jws"}`));
  test.each([
    ["a text that is none", "x", "malformed"],
    ["another type", signJws(payload, { signer, type: "other" }), "other-type"],
    ["another key", signJws(payload, { signer: stranger, type: "test+jws" }), "no-known-key"],
    ["another content", other(1, toBase64url(utf8("{}"))), "bad-signature"],
    ["the algorithm none", other(0, none), "bad-signature"],
    ["a symmetric algorithm", other(0, hs256), "bad-signature"],
    ["no signature", other(2, ""), "bad-signature"],
  ])("is refused: %s", async (_, text, because) => {
    expect(await verifyJws(text, wanted)).toEqual({ valid: false, because });
  });

  test.each([
    ["a repeated key", '{"a":1,"a":2}'],
    ["a space", '{"a": 1}'],
    ["no JSON", "a"],
  ])("is refused although it is signed: %s", async (_, text) => {
    expect(await verifyJws(await byJose(utf8(text), {}), wanted)).toEqual({
      valid: false,
      because: "not-canonical",
    });
  });

  it("is refused when it names an extension, as it must be", async () => {
    const extended = await byJose(utf8(canonicalJson(payload)), { b64: true, crit: ["b64"] });
    expect(await verifyJws(extended, wanted)).toEqual({ valid: false, because: "bad-signature" });
  });

  it("with any character changed is refused by jose as well as here", async () => {
    for (let at = 0; at < jws.length; at += 1) {
      const changed = jws.slice(0, at) + (jws[at] === "A" ? "B" : "A") + jws.slice(at + 1);
      expect((await verifyJws(changed, wanted)).valid, `character ${at}`).toBe(false);
    }
    await expect(
      compactVerify(jws.replace(/\..{5}/, ".AAAAA"), { kty: "OKP", crv: "Ed25519", x }),
    ).rejects.toThrow();
  });

  it("cannot be verified without WebCrypto, which is not a bad signature", async () => {
    vi.stubGlobal("crypto", {});
    const verified = verifyJws(jws, wanted).finally(() => vi.unstubAllGlobals());
    await expect(verified).rejects.toMatchObject({ code: "core.no_ed25519" });
  });
});
