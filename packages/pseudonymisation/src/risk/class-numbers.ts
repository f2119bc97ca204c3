import type { CodedColumn } from "./class-table.js";

/** Lines numbered by what is equal in them. */
export interface ClassNumbers {
  /** Number of the class of each line: from 0, without gaps, in no promised order. */
  readonly of: Uint32Array;
  /** The line where each class first appears. */
  readonly first: Uint32Array;
}

/**
 * Numbers lines so that equal ones get one number. Codes are packed into one integer of mixed radix; an integer that
 * would outgrow 32 bits is numbered anew first, and no text is ever joined.
 */
export function classNumbers(columns: readonly CodedColumn[], lines: number): ClassNumbers {
  let packed: Uint32Array = new Uint32Array(lines);
  let radix = 1;
  for (const { codes, cardinality } of columns) {
    if (radix * cardinality > 2 ** 32) {
      const dense = numbered(packed, radix);
      if (dense.first.length * cardinality > 2 ** 32) {
        const pairs = numberedByHash(pairKeys(dense.of, codes, cardinality));
        [packed, radix] = [pairs.of, pairs.first.length];
        continue;
      }
      [packed, radix] = [dense.of, dense.first.length];
    }
    for (let line = 0; line < lines; line++) packed[line] = packed[line]! * cardinality + codes[line]!;
    radix *= cardinality;
  }
  return numbered(packed, radix);
}

// Two numbers below 2^26 make one below 2^52, exact in a double.
function pairKeys(left: Uint32Array, right: Uint32Array, cardinality: number): Float64Array {
  const keys = new Float64Array(left.length);
  for (let line = 0; line < keys.length; line++) keys[line] = left[line]! * cardinality + right[line]!;
  return keys;
}

// A table of so many numbers stays in the processor's own cache; a larger one waits for memory at every line.
const tableBits = 16;

function numbered(keys: Uint32Array, radix: number): ClassNumbers {
  const buckets = Math.ceil(radix / 2 ** tableBits);
  if (buckets > Math.max(1024, keys.length >> 4)) return numberedByHash(keys);
  return numberedByBuckets(keys, buckets);
}

/** Lines are first brought together by the high bits of their keys, so that each bucket needs a small table. */
function numberedByBuckets(keys: Uint32Array, buckets: number): ClassNumbers {
  const { lines, ends } = broughtTogether(keys, buckets);
  const numbers = new Uint32Array(2 ** tableBits);
  const of = new Uint32Array(keys.length);
  const first = new Uint32Array(keys.length);
  let count = 0;
  for (let bucket = 0, at = 0; bucket < buckets; bucket++) {
    // What the table holds of other buckets is not above this.
    const before = count;
    for (const end = ends[bucket]!; at < end; at++) {
      const line = lines[at]!;
      const place = keys[line]! & (2 ** tableBits - 1);
      let number = numbers[place]!;
      if (number <= before) {
        first[count] = line;
        number = ++count;
        numbers[place] = number;
      }
      of[line] = number - 1;
    }
  }
  return { of, first: first.subarray(0, count) };
}

/** Lines in the order of their buckets, and where each bucket ends. */
function broughtTogether(
  keys: Uint32Array,
  buckets: number,
): { readonly lines: Uint32Array; readonly ends: Uint32Array } {
  const ends = new Uint32Array(buckets + 1);
  for (let line = 0; line < keys.length; line++) ends[(keys[line]! >>> tableBits) + 1]! += 1;
  for (let bucket = 0; bucket < buckets; bucket++) ends[bucket + 1]! += ends[bucket]!;
  const lines = new Uint32Array(keys.length);
  // Each start moves to its end while its lines are put in place.
  for (let line = 0; line < keys.length; line++) lines[ends[keys[line]! >>> tableBits]!++] = line;
  return { lines, ends };
}

/** Open addressing with linear probing, at most half full. */
function numberedByHash(keys: Uint32Array | Float64Array): ClassNumbers {
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
  const slots = new Uint32Array(capacity);
  const of = new Uint32Array(keys.length);
  const first = new Uint32Array(keys.length);
  let count = 0;
  for (let line = 0; line < keys.length; line++) {
    const key = keys[line]!;
    let slot = hashOf(key) & (capacity - 1);
    let number = slots[slot]!;
    while (number !== 0 && keys[first[number - 1]!] !== key) {
      slot = (slot + 1) & (capacity - 1);
      number = slots[slot]!;
    }
    if (number === 0) {
      first[count] = line;
      number = ++count;
      slots[slot] = number;
    }
    of[line] = number - 1;
  }
  return { of, first: first.subarray(0, count) };
}

function hashOf(key: number): number {
  const mixed = Math.imul(key ^ Math.imul(key / 2 ** 32, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 4;
}
