import { fromBase64url, toBase64url, utf8 } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import { readSecret } from "./key-secret.js";
import type { KeyWrapping } from "./wrapped-keyring.js";

const alg = "PBES2-HS512+A256KW";
const enc = "A256GCM";
// OWASP Password Storage Cheat Sheet: 210,000 iterations of PBKDF2 with HMAC-SHA-512.
const iterations = 210_000;
// RFC 7518, §4.8.1.2, wants a thousand at least; more than ten million would keep a reader busy for minutes.
const leastIterations = 1_000;
const mostIterations = 10_000_000;
// NIST SP 800-63B-4, §3.1.1.2: a password that stands alone has at least 15 characters.
const shortest = 15;

/**
 * Seals the secrets of a keyring with a passphrase.
 *
 * Each secret becomes a JWE in compact form whose content is a JWK of type `oct`: PBES2-HS512+A256KW with 210,000
 * iterations and a salt of its own, A256GCM, the id of the key as `kid`. Other JOSE libraries read it. A passphrase is
 * the weakest of keys: prefer a key management service where there is one.
 *
 * @param passphrase - At least 15 characters; brought to NFC, so that it may be typed on any keyboard.
 * @returns The wrapping for `wrapKeyring` and `unwrapKeyring`. It keeps the passphrase and shows it nowhere.
 * @throws {@link DataTikaError} `pseudonymisation.passphrase_too_short` when it has fewer characters.
 * @example
 * ```ts
 * import { createKeyring, generateKey, passphraseWrapping } from "@data-tika/pseudonymisation";
 * import { unwrapKeyring, wrapKeyring } from "@data-tika/pseudonymisation";
 *
 * const wrapping = passphraseWrapping("four words that nobody guesses");
 * const wrapped = await wrapKeyring(createKeyring({ keys: [generateKey("2026-01")] }), wrapping);
 * String(await unwrapKeyring({ wrapped, ...wrapping })); // => [keyring 2026-01]
 * const other = passphraseWrapping("four words that somebody guesses");
 * await unwrapKeyring({ wrapped, ...other }); // throws pseudonymisation.unwrap_failed
 * passphraseWrapping("password"); // throws pseudonymisation.passphrase_too_short
 * ```
 * @see RFC 7516 (JWE), RFC 7517, §7 (encrypted JWK), RFC 7518, §4.8 (PBES2); OWASP Password Storage Cheat Sheet
 */
export function passphraseWrapping(passphrase: string): KeyWrapping {
  const password = typeof passphrase === "string" ? passphrase.normalize("NFC") : "";
  if ([...password].length < shortest) {
    throw failure("pseudonymisation.passphrase_too_short", { length: shortest });
  }
  const base = () =>
    globalThis.crypto.subtle.importKey("raw", bytesOf(password), "PBKDF2", false, ["deriveKey"]);
  return {
    wrap: async (secret, { id }) => seal(await base(), secret, id),
    unwrap: async (wrapped, { id }) => {
      try {
        return await open(await base(), wrapped, id);
      } catch (error) {
        throw failure("pseudonymisation.unwrap_failed", { key: id }, { cause: error });
      }
    },
  };
}

type BaseKey = Awaited<ReturnType<typeof globalThis.crypto.subtle.importKey>>;

async function seal(base: BaseKey, secret: Uint8Array, kid: string): Promise<string> {
  const { subtle } = globalThis.crypto;
  const salt = randomBytes(16);
  const header = { alg, enc, p2s: toBase64url(salt), p2c: iterations, cty: "jwk+json", kid };
  const protectedHeader = toBase64url(utf8(JSON.stringify(header)));
  const contentKey = await subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]);
  const wrapped = await subtle.wrapKey(
    "raw",
    contentKey,
    await wrappingKey(base, salt, iterations),
    "AES-KW",
  );
  const iv = randomBytes(12);
  const content = bytesOf(JSON.stringify({ kty: "oct", k: toBase64url(secret) }));
  const additionalData = bytesOf(protectedHeader);
  const sealed = new Uint8Array(
    await subtle.encrypt({ name: "AES-GCM", iv, additionalData }, contentKey, content),
  );
  const parts = [new Uint8Array(wrapped), iv, sealed.subarray(0, -16), sealed.subarray(-16)];
  return [protectedHeader, ...parts.map(toBase64url)].join(".");
}

async function open(base: BaseKey, jwe: string, kid: string): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto;
  const [protectedHeader = "", ...parts] = jwe.split(".");
  const [wrapped, iv, content, tag, ...more] = parts.map(fromBase64url).map((part) => Uint8Array.from(part));
  const header = JSON.parse(new TextDecoder().decode(fromBase64url(protectedHeader)));
  const known = header.alg === alg && header.enc === enc && header.kid === kid && header.crit === undefined;
  if (!known || !(header.p2c >= leastIterations && header.p2c <= mostIterations) || more.length > 0) {
    throw new TypeError("another kind of JWE");
  }
  if (tag?.length !== 16 || iv?.length !== 12 || wrapped === undefined || content === undefined) {
    throw new TypeError("parts are missing");
  }
  const key = await subtle.unwrapKey(
    "raw",
    wrapped,
    await wrappingKey(base, fromBase64url(header.p2s), header.p2c),
    "AES-KW",
    { name: "AES-GCM" },
    false,
    ["decrypt"],
  );
  const sealed = new Uint8Array([...content, ...tag]);
  const additionalData = bytesOf(protectedHeader);
  const opened = await subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, sealed);
  return readSecret(kid, JSON.parse(new TextDecoder().decode(opened)));
}

/** The key that the passphrase becomes (RFC 7518, §4.8.1.1: the salt begins with the name of the algorithm). */
function wrappingKey(base: BaseKey, salt: Uint8Array, rounds: number): Promise<BaseKey> {
  const named = new Uint8Array([...utf8(alg), 0, ...salt]);
  return globalThis.crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-512", salt: named, iterations: rounds },
    base,
    { name: "AES-KW", length: 256 },
    false,
    ["wrapKey", "unwrapKey"],
  );
}

function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return globalThis.crypto.getRandomValues(new Uint8Array(length));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(utf8(text));
}
