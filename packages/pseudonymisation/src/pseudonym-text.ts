import { fromBase64url } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import type { Packed } from "./primitives/packed.js";

/** What a pseudonym says of itself. */
export interface PseudonymParts {
  /** Kind of the value it stands for, `text` where there is none. */
  readonly kind: string;
  /** Name of its domain. */
  readonly domain: string;
  /** Id of the key it was made with. */
  readonly version: string;
  /** The keyed digest in base64url, cut to its bits. */
  readonly payload: string;
}

const alphabet = new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
const decoder = new TextDecoder();
const shape = /^([a-z0-9-]{1,32})\.([a-z0-9-]{1,64})\.([a-z0-9-]{1,32})\.([A-Za-z0-9_-]{11,43})\.([0-9]{2})$/;
const dot = 0x2e;
const zero = 0x30;

/**
 * The parts of a pseudonym in its text form, `kind.domain.version.payload.check`.
 *
 * The two check digits are the remainder modulo 97 of everything before them: any one changed character and any two
 * neighbours of the payload that changed places are found. They protect against typing, not against forgery.
 *
 * @param text - A pseudonym in text form.
 * @returns Its parts, without the check digits.
 * @throws {@link DataTikaError} `pseudonymisation.not_a_pseudonym` when the form or the check digits are wrong.
 * @example
 * ```ts
 * import { parsePseudonym } from "@data-tika/pseudonymisation";
 *
 * parsePseudonym("cin.social-aid.2026-01.AAAAAAAAAAAAAAAAAAAAAA.00"); // throws pseudonymisation.not_a_pseudonym
 * ```
 */
export function parsePseudonym(text: string): PseudonymParts {
  const [, kind = "", domain = "", version = "", payload = "", check = ""] = shape.exec(text) ?? [];
  const bytes = payload === "" ? undefined : payloadBytes(payload);
  if (bytes === undefined) throw failure("pseudonymisation.not_a_pseudonym");
  const remainder = mod97(mod97(0, prefixBytes(kind, domain, version)), bytes);
  if (remainder !== Number(check)) throw failure("pseudonymisation.not_a_pseudonym");
  return { kind, domain, version, payload };
}

/** The head of every pseudonym of one kind, domain and version, with its dots. */
export function prefixBytes(kind: string, domain: string, version: string): Uint8Array {
  return new TextEncoder().encode(`${kind}.${domain}.${version}.`);
}

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
  const payload = Math.ceil(bits / 6);
  const width = head.length + payload + (prefix === undefined ? 0 : 3);
  const seed = mod97(0, head);
  let batch = new Uint8Array(0);
  return (digests, places, count, results) => {
    if (batch.length < count * width) batch = heads(head, width, count);
    for (let index = 0; index < count; index++) {
      const at = index * width + head.length;
      const remainder = writePayload(digests, index * stride, kept, batch, at, seed);
      if (prefix === undefined) continue;
      batch[at + payload] = dot;
      batch[at + payload + 1] = zero + Math.floor(remainder / 10);
      batch[at + payload + 2] = zero + (remainder % 10);
    }
    const text = decoder.decode(batch.subarray(0, count * width));
    for (let index = 0; index < count; index++) {
      results[places[index]!] = text.slice(index * width, (index + 1) * width);
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
  const size = Math.ceil(((ends.at(-1) ?? 0) * 4) / 3) + ends.length * (head.length + 1);
  const batch = new Uint8Array(size);
  const textEnds = new Uint32Array(ends.length);
  let at = 0;
  for (let index = 0, start = 0; index < ends.length; start = ends[index++]!) {
    const length = ends[index]! - start;
    for (let byte = 0; byte < head.length; byte++) batch[at++] = head[byte]!;
    writePayload(bytes, start, length, batch, at, 0);
    at += Math.ceil((length * 4) / 3);
    textEnds[index] = at;
  }
  const text = decoder.decode(batch.subarray(0, at));
  for (let index = 0, start = 0; index < ends.length; start = textEnds[index++]!) {
    results[places[index]!] = text.slice(start, textEnds[index]);
  }
}

function heads(head: Uint8Array, width: number, count: number): Uint8Array<ArrayBuffer> {
  const batch = new Uint8Array(width * count);
  for (let index = 0; index < count; index++) batch.set(head, index * width);
  return batch;
}

/** Writes bytes in base64url without padding, and carries their remainder modulo 97 on from `seed`. */
function writePayload(
  bytes: Uint8Array,
  from: number,
  length: number,
  target: Uint8Array,
  start: number,
  seed: number,
): number {
  let at = start;
  let remainder = seed;
  for (let index = 0; index < length; index += 3) {
    const left = length - index;
    const first = bytes[from + index]!;
    const second = left > 1 ? bytes[from + index + 1]! : 0;
    const third = left > 2 ? bytes[from + index + 2]! : 0;
    const group = (first << 16) | (second << 8) | third;
    target[at++] = alphabet[group >>> 18]!;
    target[at++] = alphabet[(group >>> 12) & 63]!;
    if (left > 1) target[at++] = alphabet[(group >>> 6) & 63]!;
    if (left > 2) target[at++] = alphabet[group & 63]!;
    if (left > 2) remainder = (remainder * 0x1000000 + group) % 97;
    else if (left > 1) remainder = (remainder * 0x10000 + (group >>> 8)) % 97;
    else remainder = (remainder * 0x100 + first) % 97;
  }
  return remainder;
}

function mod97(seed: number, bytes: Uint8Array): number {
  let remainder = seed;
  for (let at = 0; at < bytes.length; at++) remainder = (remainder * 256 + bytes[at]!) % 97;
  return remainder;
}

function payloadBytes(payload: string): Uint8Array | undefined {
  try {
    return fromBase64url(payload);
  } catch {
    return undefined;
  }
}
