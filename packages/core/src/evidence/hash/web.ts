import { sha256 } from "@noble/hashes/sha2.js";

/** SHA-256 over the parts, one after the other, by `@noble/hashes`. */
export function hash(...parts: readonly Uint8Array[]): Uint8Array {
  const state = sha256.create();
  for (const part of parts) state.update(part);
  return state.digest();
}

/** SHA-256 over the UTF-8 bytes of a text. */
export function hashText(text: string): Uint8Array {
  return sha256(new TextEncoder().encode(text));
}
