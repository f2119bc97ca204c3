import { hash } from "#hash";

/**
 * SHA-256 of bytes.
 *
 * By `node:crypto` under Node, Deno and Bun, by `@noble/hashes` elsewhere; the bytes are the same.
 *
 * @param bytes - What is hashed. Not changed.
 * @returns 32 bytes.
 * @example
 * ```ts
 * import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
 *
 * toHex(sha256(utf8("abc"))); // => ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
 * ```
 * @see FIPS 180-4
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  return hash(bytes);
}
