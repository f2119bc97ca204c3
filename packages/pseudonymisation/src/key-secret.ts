import { fromBase64url, fromHex } from "@data-tika/core/evidence";
import { failure } from "./failure.js";

/** A symmetric key as a JSON Web Key (RFC 7517): only these two members are read. */
export interface OctetKey {
  /** Always `oct`. */
  readonly kty: "oct";
  /** The bytes in base64url. */
  readonly k: string;
}

/** The 32 bytes of a secret: raw, in hexadecimal, in base64url, or as a JWK of type `oct`. */
export type KeySecret = Uint8Array | string | OctetKey;

const secretBytes = 32;

/** The bytes of a secret, copied, so that wiping the caller's array does not change the key. */
export function readSecret(key: string, secret: KeySecret): Uint8Array {
  const bytes = typeof secret === "string" ? fromText(secret) : fromObject(secret);
  if (bytes === undefined) throw failure("pseudonymisation.unreadable_key", { key });
  if (bytes.length !== secretBytes) throw failure("pseudonymisation.wrong_key_length", { key });
  return bytes;
}

function fromObject(secret: Uint8Array | OctetKey): Uint8Array | undefined {
  if (secret instanceof Uint8Array) return Uint8Array.from(secret);
  return secret?.kty === "oct" && typeof secret.k === "string" ? fromText(secret.k) : undefined;
}

function fromText(text: string): Uint8Array | undefined {
  try {
    // 64 hexadecimal characters would be 48 bytes in base64url, so the two cannot be mixed up.
    if (/^[0-9a-fA-F]*$/.test(text) && text.length % 2 === 0) return fromHex(text.toLowerCase());
    return fromBase64url(text.replace(/=+$/, ""));
  } catch {
    return undefined;
  }
}
