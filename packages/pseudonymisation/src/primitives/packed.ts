import { failure } from "../failure.js";

/** Many byte strings behind each other in one array: one ends where the next begins. */
export interface Packed {
  /** All bytes; there may be room behind the last. */
  readonly bytes: Uint8Array;
  /** Where each of them ends. */
  readonly ends: Uint32Array;
}

const encoder = new TextEncoder();

/** Copies byte strings behind each other. */
export function pack(values: readonly Uint8Array[]): Packed {
  const ends = new Uint32Array(values.length);
  let size = 0;
  values.forEach((value, index) => {
    size += value.length;
    ends[index] = size;
  });
  const bytes = new Uint8Array(size);
  values.forEach((value, index) => {
    bytes.set(value, ends[index]! - value.length);
  });
  return { bytes, ends };
}

/** Copies byte strings apart. */
export function unpack({ bytes, ends }: Packed): Uint8Array[] {
  return Array.from(ends, (end, index) => bytes.slice(index === 0 ? 0 : ends[index - 1], end));
}

/** Writes texts in UTF-8 behind each other; ASCII, which identifiers are, needs no encoder. */
export function packTexts(texts: readonly string[]): Packed {
  let room = 0;
  for (let index = 0; index < texts.length; index++) room += texts[index]!.length * 3;
  const bytes = new Uint8Array(room);
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index]!;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) break;
      bytes[end + at++] = code;
    }
    end += at;
    if (at < text.length) end += encoder.encodeInto(text.slice(at), bytes.subarray(end)).written;
    ends[index] = end;
  }
  return { bytes, ends };
}

/** A key of 16, 24 or 32 bytes, or twice that, copied. */
export function readCipherKey(key: Uint8Array, halves: 1 | 2 = 1): Uint8Array {
  if (!(key instanceof Uint8Array) || ![16, 24, 32].includes(key.length / halves)) {
    throw failure("pseudonymisation.wrong_cipher_key_length");
  }
  return Uint8Array.from(key);
}
