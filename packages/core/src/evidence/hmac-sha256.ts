import { hash } from "#hash";

const blockBytes = 64;

/**
 * HMAC-SHA-256: a digest that nobody makes, or guesses the text of, without the key.
 *
 * @param key - The key; 32 random bytes or more. Not changed.
 * @param bytes - What is digested. Not changed.
 * @returns 32 bytes.
 * @example
 * ```ts
 * import { hmacSha256, toHex, utf8 } from "@data-tika/core/evidence";
 *
 * const digest = hmacSha256(utf8("Jefe"), utf8("what do ya want for nothing?"));
 * toHex(digest).slice(0, 16); // => 5bdcc146bf60754e
 * ```
 * @see RFC 2104; RFC 4231, section 4.3 for the example
 */
export function hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return createHmacSha256(key)(bytes);
}

/**
 * The same for many texts under one key, which is made ready once.
 *
 * @param key - The key; 32 random bytes or more. Not changed.
 * @returns What gives 32 bytes for bytes.
 * @example
 * ```ts
 * import { createHmacSha256, toHex, utf8 } from "@data-tika/core/evidence";
 *
 * const digest = createHmacSha256(utf8("Jefe"));
 * toHex(digest(utf8("what do ya want for nothing?"))).slice(0, 16); // => 5bdcc146bf60754e
 * ```
 * @see RFC 2104
 */
export function createHmacSha256(key: Uint8Array): (bytes: Uint8Array) => Uint8Array {
  const block = new Uint8Array(blockBytes);
  block.set(key.length > blockBytes ? hash(key) : key);
  const [inner, outer] = [0x36, 0x5c].map((mask) => block.map((byte) => byte ^ mask)) as [
    Uint8Array,
    Uint8Array,
  ];
  return (bytes) => hash(outer, hash(inner, bytes));
}
