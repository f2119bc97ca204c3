import * as z from "zod";
import { readDay } from "./read-day.js";
import { type ColumnTransform, eachRepeatedCell } from "./transform.js";

/** Shape of {@link ageBand}. */
export const ageBandSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("age-band"),
  /** Years in a band. */
  width: z.int().min(1).max(50),
  /** First age of the open band of the oldest. */
  top: z.int().min(1).max(120),
});

/** A column of days of birth or ages that becomes bands of ages. */
export interface AgeBandSpec extends z.infer<typeof ageBandSchema> {}

const oldest = 130;

/**
 * A column of days of birth, or of ages in whole years, that becomes bands: `35-39`.
 *
 * Ages are counted on the day given as `on` when the policy is applied; somebody born on 29 February is a year older
 * on 1 March of a common year. Very old people are few, so the last band is open: `90+`. Days are read as
 * `YYYY-MM-DD` or `DD/MM/YYYY`; another value, or a day after `on`, is refused.
 *
 * @param width - Years in a band, 1 to 50.
 * @param options - `top`: first age of the open band. Default 90.
 * @returns The spec, plain data.
 * @example
 * ```ts
 * import { ageBand, applyPolicy, definePolicy } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { birth: ageBand(5) } });
 * const rows = [{ birth: "1987-05-03" }, { birth: "03/05/1927" }, { birth: "41" }];
 * applyPolicy(policy, rows, { on: "2026-11-21" }); // => [ { birth: '35-39' }, { birth: '90+' }, { birth: '40-44' } ]
 * ```
 */
export function ageBand(width: number, options: { readonly top?: number } = {}): AgeBandSpec {
  return { transform: "age-band", width, top: options.top ?? 90 };
}

/** Puts every cell into its band. */
export function ageBandColumn({ width, top }: AgeBandSpec, on: string): ColumnTransform {
  const bands = Array.from({ length: oldest + 1 }, (_, age) => {
    if (age >= top) return `${top}+`;
    const first = age - (age % width);
    return `${first}-${Math.min(first + width, top) - 1}`;
  });
  return eachRepeatedCell((text) => {
    const age = /^[0-9]{1,3}$/.test(text) ? Number(text) : ageOn(text, on);
    return age === undefined ? undefined : bands[age];
  });
}

function ageOn(text: string, on: string): number | undefined {
  const birth = readDay(text);
  if (birth === undefined || birth > on) return undefined;
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return birth.slice(5) <= on.slice(5) ? years : years - 1;
}
