import * as crypto from "node:crypto";

const blockBytes = 64;
const digestBytes = 32;
const longestMessage = 1024;

/** HMAC-SHA-256 of one message (RFC 2104). */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  return new Uint8Array(crypto.createHmac("sha256", key).update(message).digest());
}

/**
 * HMAC-SHA-256 of many texts under one key: digest `i` is written at byte `32 * i`.
 *
 * `createHmac` spends most of its time on making objects. Two one-shot hashes over buffers that are kept, the inner
 * digest travelling as a binary string, take about half of it.
 */
export function createBulkHmac(key: Uint8Array): (messages: readonly string[], digests: Uint8Array) => void {
  if (typeof crypto.hash !== "function") return createHmacLoop(key);
  const inner = padded(key, 0x36, longestMessage);
  const outer = padded(key, 0x5c, digestBytes);
  const innerViews: Buffer[] = [];
  return (messages, digests) => {
    const target = Buffer.from(digests.buffer, digests.byteOffset, digests.byteLength);
    for (let index = 0; index < messages.length; index++) {
      const message = messages[index] as string;
      if (message.length * 3 > longestMessage) {
        target.set(hmacSha256(key, Buffer.from(message)), index * digestBytes);
        continue;
      }
      const end = blockBytes + inner.write(message, blockBytes, "utf8");
      innerViews[end] ??= inner.subarray(0, end);
      outer.write(crypto.hash("sha256", innerViews[end], "binary"), blockBytes, "latin1");
      target.write(crypto.hash("sha256", outer, "binary"), index * digestBytes, "latin1");
    }
  };
}

function createHmacLoop(key: Uint8Array): (messages: readonly string[], digests: Uint8Array) => void {
  return (messages, digests) => {
    messages.forEach((message, index) => {
      digests.set(hmacSha256(key, Buffer.from(message)), index * digestBytes);
    });
  };
}

/** The key, filled with zeros to a block and masked (RFC 2104, §2), with room behind it. */
function padded(key: Uint8Array, mask: number, room: number): Buffer {
  const buffer = Buffer.alloc(blockBytes + room);
  for (let at = 0; at < blockBytes; at++) buffer[at] = (key[at] ?? 0) ^ mask;
  return buffer;
}

/** A digest without a key, in hexadecimal: only to attack columns that were made so. */
export function digestHex(algorithm: "md5" | "sha1" | "sha256", text: string): string {
  return typeof crypto.hash === "function"
    ? crypto.hash(algorithm, text)
    : crypto.createHash(algorithm).update(text).digest("hex");
}
