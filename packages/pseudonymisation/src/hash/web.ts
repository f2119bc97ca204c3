import { hmac } from "@noble/hashes/hmac.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const digestBytes = 32;

/** HMAC-SHA-256 of one message (RFC 2104). */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  return hmac(sha256, key, message);
}

/** HMAC-SHA-256 of many texts under one key, absorbed once: digest `i` is written at byte `32 * i`. */
export function createBulkHmac(key: Uint8Array): (messages: readonly string[], digests: Uint8Array) => void {
  const keyed = hmac.create(sha256, key);
  const encoder = new TextEncoder();
  return (messages, digests) => {
    messages.forEach((message, index) => {
      digests.set(keyed.clone().update(encoder.encode(message)).digest(), index * digestBytes);
    });
  };
}

const unkeyed = { md5, sha1, sha256 };

/** A digest without a key, in hexadecimal: only to attack columns that were made so. */
export function digestHex(algorithm: "md5" | "sha1" | "sha256", text: string): string {
  return bytesToHex(unkeyed[algorithm](utf8ToBytes(text)));
}
