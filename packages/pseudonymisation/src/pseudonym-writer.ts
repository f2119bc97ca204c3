import type { Packed } from "./primitives/packed.js";
import { mod97 } from "./pseudonym-text.js";

const alphabet = new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
const decoder = new TextDecoder();
const dot = 0x2e;
const zero = 0x30;

// Two characters for every twelve bits, in the byte order of the machine: a pair is written at once.
const pairs = new Uint16Array(
  Uint8Array.from({ length: 2 << 12 }, (_, at) => alphabet[at % 2 === 0 ? at >>> 7 : (at >>> 1) & 63]!)
    .buffer,
);

/**
 * Writes many digests as pseudonyms of one length.
 *
 * All go into one buffer that is kept between batches and decoded once for each: the heads stay, payloads and check
 * digits are written over. The texts are slices of the decoded batch, so one that is kept keeps its batch: batches
 * are small, and whoever makes many keeps most of them.
 *
 * @param prefix - Head of the text form; `undefined` for the bare form, which is the payload alone.
 * @param bits - How many bits of each digest are kept, a multiple of eight.
 * @param stride - How many bytes lie from one digest to the next.
 * @returns A function that puts the pseudonym of digest `i` at `places[i]` of the results.
 */
export function createPseudonymWriter(
  prefix: Uint8Array | undefined,
  bits: number,
  stride: number,
): (digests: Uint8Array, places: Uint32Array, count: number, results: (string | null)[]) => void {
  const kept = bits / 8;
  const head = prefix ?? new Uint8Array(0);
  const lead = head.length % 2;
  const payload = Math.ceil(bits / 6);
  const width = head.length + payload + (prefix === undefined ? 0 : 3);
  const room = even(lead + width);
  const seed = mod97(0, head);
  let batch = new Uint8Array(0);
  let batchPairs = new Uint16Array(0);
  return (digests, places, count, results) => {
    if (batch.length < count * room) {
      batch = heads(head, lead, room, count);
      batchPairs = new Uint16Array(batch.buffer);
    }
    for (let index = 0; index < count; index++) {
      const at = index * room + lead + head.length;
      const remainder = writePayload(digests, index * stride, kept, batchPairs, at >>> 1, seed);
      if (prefix === undefined) continue;
      const tens = (remainder / 10) | 0;
      batch[at + payload] = dot;
      batch[at + payload + 1] = zero + tens;
      batch[at + payload + 2] = zero + remainder - tens * 10;
    }
    const text = decoder.decode(batch.subarray(0, count * room));
    for (let index = 0, from = lead; index < count; index++, from += room) {
      results[places[index]!] = text.slice(from, from + width);
    }
  };
}

/**
 * Writes byte strings of any length as texts: a head, `kind.domain.version.`, and the bytes in base64url. The text of
 * byte string `i` is put at `places[i]` of the results.
 */
export function writePacked(
  head: Uint8Array,
  { bytes, ends }: Packed,
  places: Uint32Array,
  results: (string | null)[],
): void {
  const lead = head.length % 2;
  const size = Math.ceil(((ends.at(-1) ?? 0) * 4) / 3) + ends.length * (lead + head.length + 2);
  const batch = new Uint8Array(even(size));
  const batchPairs = new Uint16Array(batch.buffer);
  const textEnds = new Uint32Array(ends.length);
  let at = 0;
  for (let index = 0, start = 0; index < ends.length; start = ends[index++]!) {
    const length = ends[index]! - start;
    at = even(at) + lead;
    for (let byte = 0; byte < head.length; byte++) batch[at++] = head[byte]!;
    writePayload(bytes, start, length, batchPairs, at >>> 1, 0);
    at += Math.ceil((length * 4) / 3);
    textEnds[index] = at;
  }
  const text = decoder.decode(batch.subarray(0, at));
  for (let index = 0, from = lead; index < ends.length; from = even(textEnds[index++]!) + lead) {
    results[places[index]!] = text.slice(from, textEnds[index]);
  }
}

function even(size: number): number {
  return size + (size % 2);
}

function heads(head: Uint8Array, lead: number, room: number, count: number): Uint8Array<ArrayBuffer> {
  const batch = new Uint8Array(room * count);
  for (let index = 0; index < count; index++) batch.set(head, index * room + lead);
  return batch;
}

/**
 * Writes bytes in base64url without padding, and carries their remainder modulo 97 on from `seed`. What is left of the
 * last pair is written over by whatever follows, or cut off.
 */
function writePayload(
  bytes: Uint8Array,
  from: number,
  length: number,
  target: Uint16Array,
  start: number,
  seed: number,
): number {
  const whole = from + length - (length % 3);
  let at = start;
  let remainder = seed;
  let index = from;
  for (; index < whole; index += 3) {
    const group = (bytes[index]! << 16) | (bytes[index + 1]! << 8) | bytes[index + 2]!;
    target[at++] = pairs[group >>> 12]!;
    target[at++] = pairs[group & 0xfff]!;
    remainder = ((remainder << 24) + group) % 97;
  }
  for (; index < from + length; index++) remainder = (remainder * 0x100 + bytes[index]!) % 97;
  if (length % 3 === 0) return remainder;
  const [first, second] = [bytes[whole]!, length % 3 === 2 ? bytes[whole + 1]! : 0];
  target[at++] = pairs[(first << 4) | (second >>> 4)]!;
  if (length % 3 === 2) target[at] = pairs[(second & 15) << 8]!;
  return remainder;
}
