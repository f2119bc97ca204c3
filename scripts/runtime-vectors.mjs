// Runs the published vectors in whatever runtime imports it: no test framework, no file, no network.
import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
import {
  createKeyring,
  createPseudonymiser,
  createReversible,
  defineDomain,
} from "@data-tika/pseudonymisation";
import { createFormatPreserving } from "@data-tika/pseudonymisation/format-preserving";
import { aesCmac, createAesSiv, createFf1 } from "@data-tika/pseudonymisation/primitives";

/** Checks every vector; the number of checks, or an error that names the first vector that differs. */
export function runVectors({ pseudonyms, encryption, formats, cmac, siv, ff1 }) {
  let checks = 0;
  const same = (name, ours, theirs) => {
    if (ours !== theirs) throw new Error(`the vector "${name}" differs`);
    checks += 1;
  };
  for (const vector of pseudonyms.vectors) same(vector.name, pseudonymOf(vector), vector.text);
  for (const vector of encryption.vectors) same(vector.name, encrypted(vector, encryption), vector.pseudonym);
  for (const vector of formats.vectors) same(vector.kind, formatted(vector, formats), vector.encryptedSha256);
  for (const { name, keyHex, messageHex, macHex } of cmac.vectors) {
    same(name, hex(aesCmac(bytes(keyHex), bytes(messageHex))), macHex);
  }
  for (const { name, keyHex, associatedDataHex, plaintextHex, sealedHex } of siv.vectors) {
    const associatedData = associatedDataHex.map(bytes);
    same(
      name,
      hex(createAesSiv({ key: bytes(keyHex), associatedData }).encrypt(bytes(plaintextHex))),
      sealedHex,
    );
  }
  for (const { name, keyHex, radix, tweakHex, plaintext, ciphertext } of ff1.vectors) {
    const numerals = [...plaintext].map((letter) => ff1.alphabet.indexOf(letter));
    const made = createFf1({ key: bytes(keyHex), radix, tweak: bytes(tweakHex) }).encrypt(numerals);
    same(name, [...made].map((numeral) => ff1.alphabet[numeral]).join(""), ciphertext);
  }
  return checks;
}

function pseudonymOf({ secretHex, keyId, tenant, domainPath, scope, within, kind, value, bits }) {
  const keys = [{ id: keyId, secret: secretHex, status: "active" }];
  const keyring = createKeyring({ keys, ...(tenant && { tenant }) });
  const last = domainPath.length - 1;
  const domain = domainPath.reduce(
    (parent, name, at) =>
      defineDomain({ name, scope: at === last ? scope : "person", ...(parent && { parent }) }),
    undefined,
  );
  const options = { keyring, domain, bits, ...(kind && { kind }), ...(within && { within }) };
  return createPseudonymiser(options).one(value);
}

function encrypted({ algorithm, kind, value }, { secretHex, keyId }) {
  const keyring = createKeyring({ keys: [{ id: keyId, secret: secretHex, status: "active" }] });
  const domain = defineDomain({ name: "social-aid", scope: "person" });
  const options = { keyring, domain, ...(kind && { kind }) };
  return (
    algorithm === "aes-cmac" ? createPseudonymiser({ ...options, algorithm }) : createReversible(options)
  ).one(value);
}

/** Of a format-preserving number only a digest is published: it may be somebody's. */
function formatted({ kind, number }, { secretHex, keyId }) {
  const keyring = createKeyring({ keys: [{ id: keyId, secret: secretHex, status: "active" }] });
  const domain = defineDomain({ name: "test-data", scope: "person" });
  return toHex(sha256(utf8(createFormatPreserving({ keyring, domain, kind }).encrypt(number))));
}

function bytes(text) {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function hex(array) {
  return [...array].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
