import * as z from "zod";
import { readNumber } from "./read-number.js";
import { type ColumnTransform, eachRepeatedCell } from "./transform.js";

/** Shape of {@link topCode}. */
export const topCodeSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("top-code"),
  /** From this number on, all become one. */
  top: z.number().exactOptional(),
  /** Down from this number, all become one. */
  bottom: z.number().exactOptional(),
});

/** A column of numbers whose highest and lowest are put together. */
export interface TopCodeSpec extends z.infer<typeof topCodeSchema> {}

/**
 * A column of numbers whose few highest, and few lowest, are put together: `20000..` and `..1000`.
 *
 * Numbers between the two stay as they are written. A number equal to a limit is put together with those beyond it.
 * A comma or a point marks the decimals, spaces may stand between thousands; another value is refused.
 *
 * @param limits - `top`, `bottom` or both. Not changed.
 * @returns The spec, plain data.
 * @example
 * ```ts
 * import { applyPolicy, definePolicy, topCode } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { income: topCode({ top: 20000, bottom: 1000 }) } });
 * const rows = [{ income: "950" }, { income: "4 200" }, { income: 75000 }];
 * applyPolicy(policy, rows); // => [ { income: '..1000' }, { income: '4 200' }, { income: '20000..' } ]
 * ```
 */
export function topCode(limits: { readonly top?: number; readonly bottom?: number }): TopCodeSpec {
  return { transform: "top-code", ...limits };
}

/** Puts the ends of the column together. */
export function topCodeColumn({ top, bottom }: TopCodeSpec): ColumnTransform {
  return eachRepeatedCell((text) => {
    const value = readNumber(text);
    if (value === undefined) return undefined;
    if (top !== undefined && value >= top) return `${top}..`;
    if (bottom !== undefined && value <= bottom) return `..${bottom}`;
    return text;
  });
}
