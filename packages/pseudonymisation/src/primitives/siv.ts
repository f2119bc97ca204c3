import { createBlockCipher } from "#aes";
import { createCmac, double } from "./cmac.js";
import { type Packed, pack } from "./packed.js";

const blockBytes = 16;

/** AES-SIV over many values at once, their bytes behind each other. */
export interface PackedSiv {
  /** Each value behind its synthetic initialisation vector. */
  seal(plain: Packed): Packed;
  /** The values without their vectors, or the index of the first one that was altered. */
  open(sealed: Packed): Packed | number;
}

/** AES-SIV under one key with one list of associated data (RFC 5297): all that does not change is computed here. */
export function createSiv(key: Uint8Array, associatedData: readonly Uint8Array[]): PackedSiv {
  const mac = createCmac(key.subarray(0, key.length / 2));
  const encrypt = createBlockCipher(key.subarray(key.length / 2));
  // S2V, §2.4: what the associated data leave before the plaintext comes in.
  let state = Uint8Array.from(mac(pack([new Uint8Array(blockBytes)])));
  for (const data of associatedData) state = xored(double(state), mac(pack([data])));
  const vectors = (plain: Packed) => mac(withState(plain, state, double(state)));
  return {
    seal: (plain) => {
      const tags = vectors(plain);
      const sealed = spread(plain, tags);
      addKeystream(sealed, encrypt, tags);
      return sealed;
    },
    open: (sealed) => {
      const tags = new Uint8Array(sealed.ends.length * blockBytes);
      const plain = { bytes: new Uint8Array(sealed.bytes.length), ends: new Uint32Array(sealed.ends.length) };
      const short = takeApart(sealed, tags, plain);
      if (short !== undefined) return short;
      addKeystream(plain, encrypt, tags, 0);
      const expected = vectors(plain);
      const altered = plain.ends.findIndex((_, index) => differs(tags, expected, index));
      return altered === -1 ? plain : altered;
    },
  };
}

/** The last step of S2V for each value: the state is added to its last 16 bytes, or doubled to the padded value. */
function withState({ bytes, ends }: Packed, state: Uint8Array, doubled: Uint8Array): Packed {
  const inputs = new Uint8Array((ends.at(-1) ?? 0) + ends.length * blockBytes);
  const inputEnds = new Uint32Array(ends.length);
  let start = 0;
  let to = 0;
  for (let index = 0; index < ends.length; index++) {
    const size = ends[index]! - start;
    for (let at = 0; at < size; at++) inputs[to + at] = bytes[start + at]!;
    if (size < blockBytes) inputs[to + size] = 0x80;
    const mask = size < blockBytes ? doubled : state;
    const end = to + (size < blockBytes ? blockBytes : size);
    for (let at = 0; at < blockBytes; at++) inputs[end - blockBytes + at]! ^= mask[at]!;
    inputEnds[index] = end;
    to = end;
    start = ends[index]!;
  }
  return { bytes: inputs, ends: inputEnds };
}

/** Every value with its vector before it. */
function spread({ bytes, ends }: Packed, tags: Uint8Array): Packed {
  const sealed = new Uint8Array((ends.at(-1) ?? 0) + ends.length * blockBytes);
  const sealedEnds = new Uint32Array(ends.length);
  let start = 0;
  let to = 0;
  for (let index = 0; index < ends.length; index++) {
    const end = ends[index]!;
    for (let at = 0; at < blockBytes; at++) sealed[to++] = tags[index * blockBytes + at]!;
    for (let at = start; at < end; at++) sealed[to++] = bytes[at]!;
    sealedEnds[index] = to;
    start = end;
  }
  return { bytes: sealed, ends: sealedEnds };
}

/** The reverse of {@link spread}; answers with the index of a value that is too short to hold a vector. */
function takeApart({ bytes, ends }: Packed, tags: Uint8Array, plain: Packed): number | undefined {
  let start = 0;
  let to = 0;
  for (let index = 0; index < ends.length; index++) {
    const end = ends[index]!;
    if (end - start < blockBytes) return index;
    for (let at = 0; at < blockBytes; at++) tags[index * blockBytes + at] = bytes[start + at]!;
    for (let at = start + blockBytes; at < end; at++) plain.bytes[to++] = bytes[at]!;
    plain.ends[index] = to;
    start = end;
  }
  return undefined;
}

/** Counter mode, §2.5: adds the encrypted counters of all values, made by one call, to what follows `skip` bytes. */
function addKeystream(
  { bytes, ends }: Packed,
  encrypt: (blocks: Uint8Array) => Uint8Array,
  tags: Uint8Array,
  skip = blockBytes,
): void {
  let blocks = 0;
  for (let index = 0, start = 0; index < ends.length; start = ends[index++]!) {
    blocks += Math.ceil((ends[index]! - start - skip) / blockBytes);
  }
  const counters = new Uint8Array(blocks * blockBytes);
  let to = 0;
  for (let index = 0, start = 0; index < ends.length; start = ends[index++]!) {
    for (let counter = 0; counter * blockBytes < ends[index]! - start - skip; counter++, to += blockBytes) {
      writeCounter(counters, to, tags, index * blockBytes, counter);
    }
  }
  const stream = encrypt(counters);
  let from = 0;
  for (let index = 0, start = 0; index < ends.length; start = ends[index++]!) {
    const end = ends[index]!;
    for (let at = start + skip; at < end; at++) bytes[at]! ^= stream[from++]!;
    from = Math.ceil(from / blockBytes) * blockBytes;
  }
}

/** The vector with bits 31 and 63 cleared, so that counting never carries beyond its last 32 bits. */
function writeCounter(to: Uint8Array, at: number, tags: Uint8Array, tag: number, counter: number): void {
  for (let byte = 0; byte < blockBytes; byte++) to[at + byte] = tags[tag + byte]!;
  to[at + 8]! &= 0x7f;
  to[at + 12]! &= 0x7f;
  for (let byte = 15, carry = counter; carry > 0; byte--) {
    carry += to[at + byte]!;
    to[at + byte] = carry;
    carry = Math.floor(carry / 256);
  }
}

// Looks at every byte, so that time does not tell where two vectors begin to differ.
function differs(left: Uint8Array, right: Uint8Array, index: number): boolean {
  let difference = 0;
  for (let at = index * blockBytes; at < (index + 1) * blockBytes; at++) difference |= left[at]! ^ right[at]!;
  return difference !== 0;
}

function xored(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(left, (byte, at) => byte ^ right[at]!);
}
