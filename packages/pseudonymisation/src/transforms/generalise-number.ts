import * as z from "zod";
import { readNumber } from "./read-number.js";
import { type ColumnTransform, eachRepeatedCell } from "./transform.js";

/** Shape of {@link generaliseNumber}. */
export const generaliseNumberSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("generalise-number"),
  /** Whole numbers in a band. */
  width: z.int().min(1).max(1_000_000_000_000),
});

/** A column of numbers that become bands. */
export interface GeneraliseNumberSpec extends z.infer<typeof generaliseNumberSchema> {}

/**
 * A column of numbers that become bands of whole numbers: `2000..2999`.
 *
 * A number is put where its whole part below it belongs, so 2999.5 is in `2000..2999`. A comma or a point marks the
 * decimals, spaces may stand between thousands; another value is refused.
 *
 * @param width - Whole numbers in a band, at least 1.
 * @returns The spec, plain data.
 * @example
 * ```ts
 * import { applyPolicy, definePolicy, generaliseNumber } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { income: generaliseNumber(1000) } });
 * applyPolicy(policy, [{ income: "2 750,50" }, { income: 999 }]); // => [ { income: '2000..2999' }, { income: '0..999' } ]
 * ```
 */
export function generaliseNumber(width: number): GeneraliseNumberSpec {
  return { transform: "generalise-number", width };
}

/** Puts every cell into its band. */
export function generaliseNumberColumn({ width }: GeneraliseNumberSpec): ColumnTransform {
  return eachRepeatedCell((text) => {
    const value = readNumber(text);
    if (value === undefined) return undefined;
    const first = Math.floor(value / width) * width;
    return `${first}..${first + width - 1}`;
  });
}
