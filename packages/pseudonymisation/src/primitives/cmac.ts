import { createBlockCipher } from "#aes";
import type { Packed } from "./packed.js";

const blockBytes = 16;

/**
 * AES-CMAC of many messages under one key (RFC 4493): code `i` stands at byte `16 * i` of the answer.
 *
 * Messages go in lockstep: the first block of all is encrypted by one call, then the second of those that have one,
 * and so on. An identifier of up to 16 bytes is one block.
 */
export function createCmac(key: Uint8Array): (messages: Packed) => Uint8Array {
  const encrypt = createBlockCipher(key);
  const whole = double(encrypt(new Uint8Array(blockBytes)));
  const padded = double(whole);
  return ({ bytes, ends }) => {
    const count = ends.length;
    const blocks = new Uint8Array(blockBytes * count);
    const chains = new Uint8Array(blockBytes * count);
    let open = Uint32Array.from(ends.keys());
    for (let offset = 0; open.length > 0; offset += blockBytes) {
      let left = 0;
      for (let slot = 0; slot < open.length; slot++) {
        const index = open[slot]!;
        const start = (index === 0 ? 0 : ends[index - 1]!) + offset;
        const size = ends[index]! - start;
        const mask = size > blockBytes ? undefined : size === blockBytes ? whole : padded;
        fill(blocks, slot * blockBytes, bytes, start, size, mask, offset === 0 ? undefined : chains, index);
        if (mask === undefined) left++;
      }
      const encrypted = encrypt(blocks.subarray(0, open.length * blockBytes));
      // What is one block each is done by one call, and needs no copy.
      if (offset === 0 && left === 0) return encrypted;
      const still = new Uint32Array(left);
      for (let slot = 0, next = 0; slot < open.length; slot++) {
        const index = open[slot]!;
        copyBlock(encrypted, slot, chains, index);
        const start = (index === 0 ? 0 : ends[index - 1]!) + offset;
        if (ends[index]! - start > blockBytes) still[next++] = index;
      }
      open = still;
    }
    return chains;
  };
}

/** Multiplies by x in GF(2^128), the most significant bit first (RFC 4493, §2.3; RFC 5297, §2.3). */
export function double(block: Uint8Array): Uint8Array {
  const doubled = new Uint8Array(blockBytes);
  for (let at = 0; at < blockBytes; at++) doubled[at] = (block[at]! << 1) | ((block[at + 1] ?? 0) >>> 7);
  doubled[blockBytes - 1]! ^= (block[0]! >>> 7) * 0x87;
  return doubled;
}

/** Writes the next block of a message: its bytes, padded with a one and zeros, the subkey and the chain added. */
function fill(
  blocks: Uint8Array,
  to: number,
  bytes: Uint8Array,
  start: number,
  size: number,
  mask: Uint8Array | undefined,
  chains: Uint8Array | undefined,
  index: number,
): void {
  const taken = size < blockBytes ? size : blockBytes;
  for (let at = 0; at < taken; at++) blocks[to + at] = bytes[start + at]!;
  for (let at = taken; at < blockBytes; at++) blocks[to + at] = 0;
  if (taken < blockBytes) blocks[to + taken] = 0x80;
  if (mask !== undefined) for (let at = 0; at < blockBytes; at++) blocks[to + at]! ^= mask[at]!;
  if (chains === undefined) return;
  for (let at = 0; at < blockBytes; at++) blocks[to + at]! ^= chains[index * blockBytes + at]!;
}

function copyBlock(source: Uint8Array, from: number, target: Uint8Array, to: number): void {
  for (let at = 0; at < blockBytes; at++) {
    target[to * blockBytes + at] = source[from * blockBytes + at]!;
  }
}
