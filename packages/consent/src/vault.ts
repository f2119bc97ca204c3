import { canonicalJson, fromBase64url, sha256, toBase64url, toHex, utf8 } from "@data-tika/core/evidence";
import { failure } from "./failure.js";

/** What is kept apart from the hashed part of an event: free text, the proof itself in base64; never hashed as it is. */
export type PersonalPart = Readonly<Record<string, string>>;

/** A personal part on its way into a store, and what the log says of it. */
export interface SealedPart {
  /** Salted digest of the content, hexadecimal: says nothing to who has not the key. */
  readonly commitment: string;
  /** The content, encrypted. */
  readonly sealed: string;
}

/** Whose personal part it is. */
export interface PartPlace {
  /** Name of the log. */
  readonly origin: string;
  /** Pseudonym of the person. */
  readonly subject: string;
}

/** Encrypts personal parts, each person's under a key of their own. */
export interface ConsentVault {
  /**
   * A new key for a person, wrapped: without the vault's own key it is worth nothing.
   *
   * @param place - Log and person.
   */
  readonly createKey: (place: PartPlace) => Promise<string>;
  /**
   * Seals the personal part of an event.
   *
   * @param wrapped - The person's key, from `createKey`.
   * @param place - Log and person, and the event's identifier.
   * @param part - The personal part.
   */
  readonly seal: (
    wrapped: string,
    place: PartPlace & { readonly id: string },
    part: PersonalPart,
  ) => Promise<SealedPart>;
  /**
   * Opens a sealed part.
   *
   * @param wrapped - The person's key, from `createKey`.
   * @param place - Log and person, and the event's identifier.
   * @param part - What was sealed; it must be what the log committed to.
   * @throws {@link DataTikaError} `consent.sealed_unreadable` when the key is another one or the part was changed.
   */
  readonly open: (
    wrapped: string,
    place: PartPlace & { readonly id: string },
    part: SealedPart,
  ) => Promise<PersonalPart>;
}

const keyLength = 32;
const ivLength = 12;

/**
 * A vault over a key that the caller keeps outside the database.
 *
 * Each person's parts are encrypted with AES-256-GCM under a random key, which is kept wrapped under the vault's own.
 * When the wrapped key is destroyed, nobody can read the parts any more, nor try contents against the commitments: the
 * salts are derived from that key.
 *
 * @param options - The vault's own key, 32 bytes; and a source of random bytes.
 * @returns The vault. It uses WebCrypto, which every supported runtime has.
 * @throws {@link DataTikaError} `consent.invalid_option` when the key is not 32 bytes long.
 * @example
 * ```ts
 * import { createVault } from "@data-tika/consent";
 * import { sha256, utf8 } from "@data-tika/core/evidence";
 *
 * const vault = createVault({
 *   key: sha256(utf8("example only")), // in production: 32 random bytes out of a key store, never in the database
 *   random: (length) => crypto.getRandomValues(new Uint8Array(length)),
 * });
 * const place = { origin: "social-aid.example/consent", subject: "p-1", id: "3f0f8a52-6a3c-4b52-9d0c-1f0d6d1e0a02" };
 * const wrapped = await vault.createKey(place);
 * const part = await vault.seal(wrapped, place, { remark: "signed at the counter" });
 * await vault.open(wrapped, place, part); // => { remark: 'signed at the counter' }
 * ```
 * @see NIST SP 800-38D; RFC 5869
 */
export function createVault(options: {
  readonly key: Uint8Array;
  readonly random: (length: number) => Uint8Array;
}): ConsentVault {
  const { random } = options;
  if (!(options.key instanceof Uint8Array) || options.key.length !== keyLength)
    throw failure("consent.invalid_option", { option: "key" });
  const own = options.key.slice();
  const unwrap = (wrapped: string, place: PartPlace) => decrypt(own, wrapped, wrapping(place));
  return {
    createKey: (place) => encrypt(own, random(keyLength), wrapping(place), random(ivLength)),
    seal: async (wrapped, place, part) => {
      const key = await unwrap(wrapped, place);
      const content = utf8(canonicalJson(part));
      const sealed = await encrypt(await derive(key, "seal"), content, place.id, random(ivLength));
      return { commitment: await commitment(key, place.id, content), sealed };
    },
    open: async (wrapped, place, part) => {
      const key = await unwrap(wrapped, place);
      const content = await decrypt(await derive(key, "seal"), part.sealed, place.id);
      if ((await commitment(key, place.id, content)) !== part.commitment)
        throw failure("consent.sealed_unreadable");
      return JSON.parse(new TextDecoder().decode(content)) as PersonalPart;
    },
  };
}

// Bound to log and person: a wrapped key that is moved to another row does not open.
function wrapping({ origin, subject }: PartPlace): string {
  return canonicalJson([origin, subject]);
}

async function commitment(key: Uint8Array, id: string, content: Uint8Array): Promise<string> {
  return toHex(sha256(new Uint8Array([...(await derive(key, `salt ${id}`)), ...content])));
}

async function derive(key: Uint8Array, info: string): Promise<Uint8Array> {
  const base = await crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveBits"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, keyLength * 8));
}

async function encrypt(key: Uint8Array, content: Uint8Array, about: string, iv: Uint8Array): Promise<string> {
  const aes = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const how = { name: "AES-GCM", iv, additionalData: utf8(about) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, aes, content));
  return toBase64url(new Uint8Array([...iv, ...sealed]));
}

async function decrypt(key: Uint8Array, text: string, about: string): Promise<Uint8Array> {
  try {
    const bytes = fromBase64url(text);
    const aes = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
    const how = { name: "AES-GCM", iv: bytes.slice(0, ivLength), additionalData: utf8(about) };
    return new Uint8Array(await crypto.subtle.decrypt(how, aes, bytes.slice(ivLength)));
  } catch {
    throw failure("consent.sealed_unreadable");
  }
}
