import { hash, hashText } from "#hash";

/**
 * SHA-256 of bytes, or of the UTF-8 bytes of a text.
 *
 * By `node:crypto` under Node, Deno and Bun, by `@noble/hashes` elsewhere; the bytes are the same.
 *
 * @param content - What is hashed. Not changed. A text costs less than its {@link utf8} bytes.
 * @returns 32 bytes.
 * @example
 * ```ts
 * import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
 *
 * toHex(sha256(utf8("abc"))); // => ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
 * toHex(sha256("abc")) === toHex(sha256(utf8("abc"))); // => true
 * ```
 * @see FIPS 180-4
 */
export function sha256(content: Uint8Array | string): Uint8Array {
  return typeof content === "string" ? hashText(content) : hash(content);
}
