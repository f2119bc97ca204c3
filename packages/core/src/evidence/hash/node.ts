import * as crypto from "node:crypto";

// In one call, where the runtime has it: for short inputs that is three times as fast.
const atOnce = typeof crypto.hash === "function" ? crypto.hash : undefined;

/** SHA-256 over the parts, one after the other, by `node:crypto`. */
export function hash(...parts: readonly Uint8Array[]): Uint8Array {
  return atOnce === undefined ? plain(inSteps(parts)) : bytesOf(atOnce("sha256", joined(parts), "binary"));
}

// A text of 32 characters is made in a quarter of the time of a Buffer, which asks for memory outside the heap.
function bytesOf(digest: string): Uint8Array {
  const bytes = new Uint8Array(digest.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = digest.charCodeAt(i);
  return bytes;
}

// Not a Buffer: the two print and compare differently.
function plain(digest: Buffer): Uint8Array {
  return new Uint8Array(digest.buffer, digest.byteOffset, digest.byteLength);
}

function inSteps(parts: readonly Uint8Array[]): Buffer {
  const state = crypto.createHash("sha256");
  for (const part of parts) state.update(part);
  return state.digest();
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** SHA-256 over the UTF-8 bytes of a text. */
export function hashText(text: string): Uint8Array {
  return atOnce === undefined
    ? plain(crypto.createHash("sha256").update(text, "utf8").digest())
    : bytesOf(atOnce("sha256", text, "binary"));
}
