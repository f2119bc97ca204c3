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
  return (messages) => {
    const { ends } = messages;
    const blocks = new Uint8Array(blockBytes * ends.length);
    let longer = 0;
    for (let index = 0; index < ends.length; index++) {
      longer += addBlock(blocks, index, messages, index, 0, whole, padded);
    }
    const codes = encrypt(blocks);
    return longer === 0 ? codes : onwards(encrypt, messages, blocks, codes, longer, whole, padded);
  };
}

/** The second block of those messages that have one, and so on; `chains` holds what came of the first. */
function onwards(
  encrypt: (blocks: Uint8Array) => Uint8Array,
  messages: Packed,
  blocks: Uint8Array,
  chains: Uint8Array,
  longer: number,
  whole: Uint8Array,
  padded: Uint8Array,
): Uint8Array {
  const { ends } = messages;
  const open = new Uint32Array(ends.length).map((_, index) => index);
  let count = ends.length;
  let left = longer;
  for (let offset = blockBytes; left > 0; offset += blockBytes) {
    let slots = 0;
    left = 0;
    for (let slot = 0; slot < count; slot++) {
      const index = open[slot]!;
      if (sizeOf(ends, index) <= offset) continue;
      for (let at = 0; at < blockBytes; at++) {
        blocks[slots * blockBytes + at] = chains[index * blockBytes + at]!;
      }
      left += addBlock(blocks, slots, messages, index, offset, whole, padded);
      open[slots++] = index;
    }
    const encrypted = encrypt(blocks.subarray(0, slots * blockBytes));
    for (let slot = 0; slot < slots; slot++) {
      const to = open[slot]! * blockBytes;
      for (let at = 0; at < blockBytes; at++) chains[to + at] = encrypted[slot * blockBytes + at]!;
    }
    count = slots;
  }
  return chains;
}

function sizeOf(ends: Uint32Array, index: number): number {
  return ends[index]! - (index === 0 ? 0 : ends[index - 1]!);
}

/**
 * Adds the block of a message at `offset` to what stands in a slot: its bytes, padded with a one and zeros, and the
 * subkey where it is the last. Answers with 1 when more blocks follow.
 */
function addBlock(
  blocks: Uint8Array,
  slot: number,
  { bytes, ends }: Packed,
  index: number,
  offset: number,
  whole: Uint8Array,
  padded: Uint8Array,
): 0 | 1 {
  const to = slot * blockBytes;
  const start = (index === 0 ? 0 : ends[index - 1]!) + offset;
  const size = ends[index]! - start;
  if (size > blockBytes) {
    for (let at = 0; at < blockBytes; at++) blocks[to + at]! ^= bytes[start + at]!;
    return 1;
  }
  const mask = size === blockBytes ? whole : padded;
  for (let at = 0; at < blockBytes; at++) blocks[to + at]! ^= mask[at]!;
  for (let at = 0; at < size; at++) blocks[to + at]! ^= bytes[start + at]!;
  if (size < blockBytes) blocks[to + size]! ^= 0x80;
  return 0;
}

/** Multiplies by x in GF(2^128), the most significant bit first (RFC 4493, §2.3; RFC 5297, §2.3). */
export function double(block: Uint8Array): Uint8Array {
  const doubled = new Uint8Array(blockBytes);
  for (let at = 0; at < blockBytes; at++) doubled[at] = (block[at]! << 1) | ((block[at + 1] ?? 0) >>> 7);
  doubled[blockBytes - 1]! ^= (block[0]! >>> 7) * 0x87;
  return doubled;
}
