import { failure } from "./failure.js";

/** What a number of bits means for a number of values. */
export interface CollisionPlan {
  /** Probability that two of the values share a pseudonym, from 0 to 1. */
  readonly probability: number;
  /** How many pairs are expected to share one. */
  readonly expectedPairs: number;
  /** The fewest bits, in whole bytes from 64 to 256, that keep the probability at one in a thousand million. */
  readonly enoughBits: number;
}

const acceptable = 1e-9;

/**
 * How probable it is that two of so many values get one pseudonym of so many bits.
 *
 * The birthday bound: 1 − exp(−n(n−1) / 2^(bits+1)) for keyed digests. Format-preserving and reversible pseudonyms
 * never collide.
 *
 * @param plan - `bits`: bits kept, 64 to 256 in whole bytes; `values`: how many different values there will be.
 * @returns Probability, expected pairs and the bits that are enough.
 * @throws {@link DataTikaError} `pseudonymisation.bits_out_of_range` when a pseudonymiser would refuse the bits.
 * @throws {@link DataTikaError} `pseudonymisation.values_out_of_range` when `values` is no whole number from 0.
 * @example
 * ```ts
 * import { planCollisions } from "@data-tika/pseudonymisation";
 *
 * planCollisions({ bits: 64, values: 40_000_000 }).probability.toPrecision(2); // => 0.000043
 * planCollisions({ bits: 64, values: 40_000_000 }).enoughBits; // => 80
 * planCollisions({ bits: 48, values: 1000 }); // throws pseudonymisation.bits_out_of_range
 * ```
 * @see RFC 2104, section 5, on truncation
 */
export function planCollisions(plan: { readonly bits: number; readonly values: number }): CollisionPlan {
  const { bits, values } = plan;
  if (!Number.isInteger(bits / 8) || bits < 64 || bits > 256) {
    throw failure("pseudonymisation.bits_out_of_range", { bits: Number(bits) });
  }
  if (!Number.isSafeInteger(values) || values < 0) throw failure("pseudonymisation.values_out_of_range");
  const pairs = values < 2 ? 0 : (values * (values - 1)) / 2;
  // Where pairs are few, 1 - exp(-x) would lose all its digits.
  const probability = (kept: number) => Math.abs(Math.expm1(-pairs / 2 ** kept));
  let enoughBits = 64;
  while (enoughBits < 256 && probability(enoughBits) > acceptable) enoughBits += 8;
  return { probability: probability(bits), expectedPairs: pairs / 2 ** bits, enoughBits };
}
