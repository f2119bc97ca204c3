import * as z from "zod";
import { type ColumnTransform, eachRepeatedCell } from "./transform.js";

/** Shape of {@link generaliseText}. */
export const generaliseTextSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("generalise-text"),
  /** Group to the values in it. */
  groups: z.record(z.string().min(1), z.array(z.string().min(1)).readonly()),
  /** What every other value becomes. */
  others: z.string().min(1),
});

/** A column of names of places, trades or other words that become groups. */
export interface GeneraliseTextSpec extends z.infer<typeof generaliseTextSchema> {}

/**
 * A column of words that become groups: communes to provinces, trades to branches.
 *
 * Values are compared without spaces at their ends, in composed form. A value in no group becomes `others`, so a
 * spelling that was forgotten is hidden, not shown.
 *
 * @param groups - Group to the values in it. Not changed.
 * @param options - `others`: what every other value becomes. Default `*`.
 * @returns The spec, plain data.
 * @example
 * ```ts
 * import { applyPolicy, definePolicy, generaliseText } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { town: generaliseText({ north: ["Tanger", "طنجة"] }) } });
 * applyPolicy(policy, [{ town: "طنجة" }, { town: "Agadir" }]); // => [ { town: 'north' }, { town: '*' } ]
 * ```
 */
export function generaliseText(
  groups: Readonly<Record<string, readonly string[]>>,
  options: { readonly others?: string } = {},
): GeneraliseTextSpec {
  return { transform: "generalise-text", groups: { ...groups }, others: options.others ?? "*" };
}

/** Replaces every cell by its group. */
export function generaliseTextColumn({ groups, others }: GeneraliseTextSpec): ColumnTransform {
  const groupOf = new Map<string, string>();
  for (const [group, values] of Object.entries(groups)) {
    for (const value of values) groupOf.set(value.trim().normalize("NFC"), group);
  }
  return eachRepeatedCell((text) => groupOf.get(text.normalize("NFC")) ?? others);
}
