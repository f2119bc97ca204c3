import { createHash } from "node:crypto";

/** SHA-256 over the parts, one after the other, by `node:crypto`. */
export function hash(...parts: readonly Uint8Array[]): Uint8Array {
  const state = createHash("sha256");
  for (const part of parts) state.update(part);
  const digest = state.digest();
  // A plain array, not a Buffer: the two print and compare differently.
  return new Uint8Array(digest.buffer, digest.byteOffset, digest.byteLength);
}
