/** The texts of one form as a set of integers, and that set as the two halves that FF1 works on. */
export interface Format {
  /** Radix of FF1. */
  readonly radix: number;
  /** How many numerals of that radix a value has. */
  readonly length: number;
  /** How many texts have the form. */
  readonly size: number;
  /** Writes a text as two halves; `false` when it does not have the form. */
  split(text: string, left: Float64Array, right: Float64Array, slot: number): boolean;
  /** Whether two halves stand for a text of the form; where not, encryption walks on along the cycle. */
  holds(left: number, right: number): boolean;
  /** The text of two halves that {@link Format.holds} accepts. */
  join(left: number, right: number): string;
}

/** A set of integers from 0, and the texts they stand for. */
export interface RankedTexts {
  /** How many ranks there are; not all of them need stand for a text. */
  readonly ranks: number;
  /** Rank of a text, -1 for one that does not have the form. */
  rank(text: string): number;
  /** Text of a rank. */
  unrank(rank: number): string;
  /** Whether a rank stands for a text that means a missing number, such as one of zeros. */
  isPlaceholder(rank: number): boolean;
  /** How many ranks are placeholders. */
  readonly placeholders: number;
}

/**
 * FF1 over a set of integers: two numerals of the smallest radix whose square covers the set, three up to 2⁴⁸.
 *
 * Hardly a value lies beyond the set then, so that walking the cycle costs next to nothing.
 */
export function rankedFormat(texts: RankedTexts): Format {
  const length = texts.ranks <= 2 ** 32 ? 2 : 3;
  let radix = Math.ceil(texts.ranks ** (1 / length));
  while ((radix - 1) ** length >= texts.ranks) radix--;
  while (radix ** length < texts.ranks) radix++;
  const lower = length === 2 ? radix : radix * radix;
  return {
    radix,
    length,
    size: texts.ranks - texts.placeholders,
    split: (text, left, right, slot) => {
      const rank = texts.rank(text);
      if (rank < 0 || texts.isPlaceholder(rank)) return false;
      const high = Math.floor(rank / lower);
      left[slot] = high;
      right[slot] = rank - high * lower;
      return true;
    },
    holds: (left, right) => {
      const rank = left * lower + right;
      return rank < texts.ranks && !texts.isPlaceholder(rank);
    },
    join: (left, right) => texts.unrank(left * lower + right),
  };
}

/** FF1 of radix ten over a fixed number of digits, of which zeros alone mean a missing number. */
export function digitFormat(digits: {
  readonly length: number;
  /** The digits of a text, `undefined` for one that does not have the form. */
  read(text: string): string | undefined;
  /** The text of two halves of digits, as texts and as numbers. */
  write(left: string, right: string, leftNumber: number, rightNumber: number): string;
}): Format {
  const half = Math.floor(digits.length / 2);
  return {
    radix: 10,
    length: digits.length,
    size: 10 ** digits.length - 1,
    split: (text, left, right, slot) => {
      const body = digits.read(text);
      if (body === undefined) return false;
      left[slot] = Number(body.slice(0, half));
      right[slot] = Number(body.slice(half));
      return left[slot] !== 0 || right[slot] !== 0;
    },
    holds: (left, right) => left !== 0 || right !== 0,
    join: (left, right) =>
      digits.write(
        String(left).padStart(half, "0"),
        String(right).padStart(digits.length - half, "0"),
        left,
        right,
      ),
  };
}
