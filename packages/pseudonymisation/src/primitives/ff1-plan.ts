import { failure } from "../failure.js";

/** All of FF1 that depends on radix, length and tweak alone, and so is computed once (NIST SP 800-38G, algorithm 7). */
export interface Ff1Plan {
  /** How many numerals the left half (u) and the right half (v) have. */
  readonly halves: readonly [left: number, right: number];
  /** How many numerals one number of a half holds. */
  readonly perLimb: number;
  /** How many values such a number has. */
  readonly limb: number;
  /** The radix, of which the last number of a half may hold fewer numerals. */
  readonly radix: number;
  /** Bytes of a half as a number (b). */
  readonly halfBytes: number;
  /** Bytes of a round's answer that are used (d). */
  readonly answerBytes: number;
  /** State of the CBC-MAC after all blocks that are the same in every round. */
  readonly prefix: Uint8Array;
  /** The blocks that change from round to round, with a zero for the round and zeros for the half. */
  readonly tail: Uint8Array;
}

const blockBytes = 16;
// A number of a half times 2^16, and a carry, stay below 2^53.
const largestLimb = 1e11;
const smallestDomain = 1_000_000;

/**
 * Works out a plan.
 *
 * @throws {@link DataTikaError} `pseudonymisation.domain_too_small` when fewer than a million values have the length:
 *   the floor of both drafts of revision 1, since small domains fall to known attacks.
 */
export function planFf1(
  encrypt: (blocks: Uint8Array) => Uint8Array,
  radix: number,
  length: number,
  tweak: Uint8Array,
): Ff1Plan {
  if (length < 2 || radix ** length < smallestDomain) {
    throw failure("pseudonymisation.domain_too_small", { size: radix ** length });
  }
  const left = Math.floor(length / 2);
  const right = length - left;
  // Steps 3 and 4. The bit length of radix^v - 1 is exact, where logarithms of floating point are not.
  const halfBytes = Math.ceil((BigInt(radix) ** BigInt(right) - 1n).toString(2).length / 8);
  const answerBytes = 4 * Math.ceil(halfBytes / 4) + 4;
  const { prefix, tail } = fixedState(encrypt, radix, length, tweak, halfBytes);
  let perLimb = 1;
  while (perLimb < right && radix ** (perLimb + 1) <= largestLimb) perLimb++;
  const limb = radix ** perLimb;
  return { halves: [left, right], perLimb, limb, radix, halfBytes, answerBytes, prefix, tail };
}

function fixedState(
  encrypt: (blocks: Uint8Array) => Uint8Array,
  radix: number,
  length: number,
  tweak: Uint8Array,
  halfBytes: number,
): Pick<Ff1Plan, "prefix" | "tail"> {
  // Step 5: P = 1 | 2 | 1 | radix | 10 | u mod 256 | n | t; step 6i: Q = T | zeros | i | NUM(B).
  const whole = Math.ceil((tweak.length + 1 + halfBytes) / blockBytes) * blockBytes;
  const bytes = new Uint8Array(blockBytes + whole);
  bytes.set([1, 2, 1, radix >>> 16, radix >>> 8, radix, 10, Math.floor(length / 2)]);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, length);
  view.setUint32(12, tweak.length);
  bytes.set(tweak, blockBytes);
  const fixed = bytes.length - Math.ceil((halfBytes + 1) / blockBytes) * blockBytes;
  let prefix: Uint8Array = new Uint8Array(blockBytes);
  for (let from = 0; from < fixed; from += blockBytes) {
    const state = prefix;
    prefix = Uint8Array.from(encrypt(state.map((byte, at) => byte ^ bytes[from + at]!)));
  }
  return { prefix, tail: bytes.slice(fixed) };
}

/** How many numbers a half of so many numerals takes. */
export function limbsOf({ perLimb }: Ff1Plan, numerals: number): number {
  return Math.ceil(numerals / perLimb);
}
