import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import type { Ed25519Key } from "./key.js";

// node:crypto takes no raw key: these are the fixed heads of RFC 8410's PKCS #8 and SubjectPublicKeyInfo.
const privateHead = Buffer.from("302e020100300506032b657004220420", "hex");
const publicHead = Buffer.from("302a300506032b6570032100", "hex");

/** Opens a 32-byte seed of RFC 8032 with `node:crypto`. */
export function openSeed(seed: Uint8Array): Ed25519Key {
  const key = createPrivateKey({ key: Buffer.concat([privateHead, seed]), format: "der", type: "pkcs8" });
  const spki = createPublicKey(key).export({ format: "der", type: "spki" });
  return {
    publicKey: new Uint8Array(spki.subarray(publicHead.length)),
    sign: (message) => new Uint8Array(sign(null, message, key)),
  };
}

/** Whether the signature is the key's over the message. */
export function verifySignature(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const der = Buffer.concat([publicHead, publicKey]);
  try {
    return verify(null, message, { key: der, format: "der", type: "spki" }, signature);
  } catch {
    // OpenSSL throws on a key that is no point of the curve; for us that is a signature that does not hold.
    return false;
  }
}
