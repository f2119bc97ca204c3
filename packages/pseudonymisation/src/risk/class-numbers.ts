import type { CodedColumn } from "./class-table.js";

/** Lines numbered by what is equal in them. */
export interface ClassNumbers {
  /** Number of the class of each line, in the order in which classes first appear. */
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

const largestTable = 2 ** 26;

function numbered(keys: Uint32Array, radix: number): ClassNumbers {
  return radix <= Math.min(largestTable, Math.max(2 ** 16, keys.length * 32))
    ? numberedByTable(keys, radix)
    : numberedByHash(keys);
}

function numberedByTable(keys: Uint32Array, radix: number): ClassNumbers {
  const numbers = new Uint32Array(radix);
  const of = new Uint32Array(keys.length);
  const first = new Uint32Array(Math.min(keys.length, radix));
  let count = 0;
  for (let line = 0; line < keys.length; line++) {
    const key = keys[line]!;
    let number = numbers[key]!;
    if (number === 0) {
      first[count] = line;
      number = ++count;
      numbers[key] = number;
    }
    of[line] = number - 1;
  }
  return { of, first: first.slice(0, count) };
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
  return { of, first: first.slice(0, count) };
}

function hashOf(key: number): number {
  const mixed = Math.imul(key ^ Math.imul(key / 2 ** 32, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 4;
}
