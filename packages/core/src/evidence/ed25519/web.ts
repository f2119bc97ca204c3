import { ed25519 } from "@noble/curves/ed25519.js";
import type { Ed25519Key } from "./key.js";

/** Opens a 32-byte seed of RFC 8032 with `@noble/curves`. */
export function openSeed(seed: Uint8Array): Ed25519Key {
  const own = Uint8Array.from(seed);
  return { publicKey: ed25519.getPublicKey(own), sign: (message) => ed25519.sign(message, own) };
}

/** Whether the signature is the key's over the message. */
export function verifySignature(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    // RFC 8032's own rule, as OpenSSL has it; the looser ZIP 215 would accept what node:crypto refuses.
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}
