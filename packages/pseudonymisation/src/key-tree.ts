import { utf8 } from "@data-tika/core/evidence";
import { hmacSha256 } from "#hash";
import { canonicalVersion } from "./canonical-form.js";
import { type Domain, domainPath } from "./domain.js";
import { type Keyring, secretOf } from "./keyring.js";

/** What a derived key is for: one key serves one use, and no other. */
export interface KeyUse {
  /** The algorithm the key is for. */
  readonly algorithm: "hmac-sha256" | "aes-cmac" | "aes-siv" | "aes-ff1" | "aes-256-gcm" | "subject-index";
  /** The domain it is for. */
  readonly domain: Domain;
  /** The relation, dataset or period, empty in a person-wide domain. */
  readonly within: string;
  /** The kind of value, `text` where there is none. */
  readonly field: string;
}

const scheme = utf8("data-tika pseudonymisation 1");

/**
 * The key of one use, by HKDF-SHA-256 (RFC 5869): scheme → tenant → domain → field → version. Every part of `info`
 * is preceded by its length, so that no two uses can run into the same bytes.
 */
export function deriveKey(keyring: Keyring, keyId: string, use: KeyUse, bytes: 32 | 64 = 32): Uint8Array {
  const pseudorandom = hmacSha256(scheme, secretOf(keyring, keyId));
  const info = concatenate([
    prefixed(keyring.tenant),
    prefixed(joined(domainPath(use.domain))),
    prefixed(use.domain.scope),
    prefixed(use.within),
    prefixed(use.field),
    prefixed(canonicalVersion),
    prefixed(use.algorithm),
    prefixed(keyId),
  ]);
  // §2.3: T(1) = HMAC(PRK, info | 0x01), T(2) = HMAC(PRK, T(1) | info | 0x02), 32 bytes each.
  const first = hmacSha256(pseudorandom, concatenate([info, Uint8Array.of(1)]));
  if (bytes === 32) return first;
  return concatenate([first, hmacSha256(pseudorandom, concatenate([first, info, Uint8Array.of(2)]))]);
}

function joined(parts: readonly string[]): Uint8Array {
  return concatenate(parts.map(prefixed));
}

function prefixed(part: string | Uint8Array): Uint8Array {
  const bytes = typeof part === "string" ? utf8(part) : part;
  const length = Uint8Array.of(bytes.length >>> 24, bytes.length >>> 16, bytes.length >>> 8, bytes.length);
  return concatenate([length, bytes]);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
