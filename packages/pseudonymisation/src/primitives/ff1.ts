import { createBlockCipher } from "#aes";
import { failure } from "../failure.js";
import { longRounds } from "./ff1-long.js";
import { type Ff1Plan, limbsOf, planFf1 } from "./ff1-plan.js";
import { type Ff1Rounds, shortRounds } from "./ff1-short.js";
import { readCipherKey } from "./packed.js";

/** FF1 under one key, radix and tweak. A value is its numerals, each from 0 to the radix less one. */
export interface Ff1 {
  /** As many numerals of the same radix. */
  encrypt(numerals: readonly number[]): number[];
  /** The numerals again. Nothing is checked: another key or tweak gives other numerals, not an error. */
  decrypt(numerals: readonly number[]): number[];
  /** The same as `encrypt` for each, of equal or different lengths, in lockstep. */
  encryptMany(values: readonly (readonly number[])[]): number[][];
  /** The same as `decrypt` for each, in lockstep. */
  decryptMany(values: readonly (readonly number[])[]): number[][];
}

const batchSize = 4096;

/**
 * FF1, format-preserving encryption: as many numerals of the same radix.
 *
 * Fewer than a million possible values are refused, as revision 1 of the standard will have it. Neither integrity nor
 * constant time is promised. Claims of patents on FF1 were made in the past; ask a lawyer where that matters.
 *
 * @param options - `key`: 16, 24 or 32 bytes; `radix`: 2 to 65,536; `tweak`: bytes that need not be secret and
 *   make another permutation. Copied.
 * @returns Its four functions. They are synchronous and keep no values.
 * @throws {@link DataTikaError} `pseudonymisation.wrong_cipher_key_length` when the key has another length.
 * @throws {@link DataTikaError} `pseudonymisation.radix_out_of_range` when the radix is another.
 * @example
 * ```ts
 * import { createFf1 } from "@data-tika/pseudonymisation/primitives";
 *
 * const ff1 = createFf1({ key: new Uint8Array(32).fill(7), radix: 10 });
 * const hidden = ff1.encrypt([0, 1, 2, 3, 4, 5, 6, 7]);
 * hidden.length; // => 8
 * ff1.decrypt(hidden).join(""); // => 01234567
 * ff1.encrypt([1, 2, 3]); // throws pseudonymisation.domain_too_small
 * ff1.encrypt([1, 2, 3, 4, 5, 10]); // throws pseudonymisation.not_in_radix
 * ```
 * @see NIST SP 800-38G, and its drafts of revision 1 (2019, 2025)
 */
export function createFf1(options: {
  readonly key: Uint8Array;
  readonly radix: number;
  readonly tweak?: Uint8Array;
}): Ff1 {
  const { radix } = options;
  const encryptBlocks = createBlockCipher(readCipherKey(options.key));
  if (!Number.isInteger(radix) || radix < 2 || radix > 0x10000) {
    throw failure("pseudonymisation.radix_out_of_range", { radix: Number(radix) });
  }
  const tweak = Uint8Array.from(options.tweak ?? []);
  const lengths = new Map<number, LengthEngine>();
  const engine = (length: number) => {
    const known = lengths.get(length);
    if (known !== undefined) return known;
    const plan = planFf1(encryptBlocks, radix, length, tweak);
    const rounds = limbsOf(plan, plan.halves[1]) === 1 ? shortRounds : longRounds;
    const made = { plan, run: rounds(encryptBlocks, plan) };
    lengths.set(length, made);
    return made;
  };
  const many = (values: readonly (readonly number[])[], decrypt: boolean) => {
    const results: number[][] = new Array(values.length);
    for (const [length, places] of byLength(values)) {
      const { plan, run } = engine(length);
      for (let from = 0; from < places.length; from += batchSize) {
        runBatch(plan, run, values, places.slice(from, from + batchSize), results, decrypt);
      }
    }
    return results;
  };
  return {
    encryptMany: (values) => many(values, false),
    decryptMany: (values) => many(values, true),
    encrypt: (numerals) => many([numerals], false)[0] as number[],
    decrypt: (numerals) => many([numerals], true)[0] as number[],
  };
}

interface LengthEngine {
  readonly plan: Ff1Plan;
  readonly run: Ff1Rounds;
}

function byLength(values: readonly (readonly number[])[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  values.forEach(({ length }, index) => {
    const group = groups.get(length);
    if (group === undefined) groups.set(length, [index]);
    else group.push(index);
  });
  return groups;
}

function runBatch(
  plan: Ff1Plan,
  run: Ff1Rounds,
  values: readonly (readonly number[])[],
  places: readonly number[],
  results: number[][],
  decrypt: boolean,
): void {
  const [left, right] = plan.halves;
  const [a, b] = plan.halves.map((numerals) => new Float64Array(limbsOf(plan, numerals) * places.length));
  places.forEach((place, slot) => {
    const numerals = values[place] as readonly number[];
    if (!numerals.every((one) => Number.isInteger(one) && one >= 0 && one < plan.radix))
      throw failure("pseudonymisation.not_in_radix", { position: place + 1 });
    readHalf(plan, numerals, 0, left, a!, slot);
    readHalf(plan, numerals, left, right, b!, slot);
  });
  run(a!, b!, places.length, decrypt);
  places.forEach((place, slot) => {
    const numerals = new Array<number>(left + right);
    writeHalf(plan, numerals, 0, left, a!, slot);
    writeHalf(plan, numerals, left, right, b!, slot);
    results[place] = numerals;
  });
}

/** Numerals to numbers, the lowest number from the last numerals. */
function readHalf(
  plan: Ff1Plan,
  numerals: readonly number[],
  start: number,
  size: number,
  half: Float64Array,
  slot: number,
): void {
  const limbs = limbsOf(plan, size);
  for (let limb = 0; limb < limbs; limb++) {
    const end = start + size - limb * plan.perLimb;
    let value = 0;
    for (let at = Math.max(start, end - plan.perLimb); at < end; at++)
      value = value * plan.radix + numerals[at]!;
    half[slot * limbs + limb] = value;
  }
}

function writeHalf(
  plan: Ff1Plan,
  numerals: number[],
  start: number,
  size: number,
  half: Float64Array,
  slot: number,
): void {
  const limbs = limbsOf(plan, size);
  for (let limb = 0; limb < limbs; limb++) {
    const end = start + size - limb * plan.perLimb;
    let value = half[slot * limbs + limb]!;
    for (let at = end - 1; at >= Math.max(start, end - plan.perLimb); at--) {
      const rest = Math.floor(value / plan.radix);
      numerals[at] = value - rest * plan.radix;
      value = rest;
    }
  }
}
