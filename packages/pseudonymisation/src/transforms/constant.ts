import * as z from "zod";
import type { ColumnTransform } from "./transform.js";

/** Shape of {@link constant}. */
export const constantSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("constant"),
  /** What every cell becomes. */
  value: z.string(),
});

/** A column whose cells all become the same text. */
export interface ConstantSpec extends z.infer<typeof constantSchema> {}

/**
 * A column whose cells all become the same text, empty ones too: for a column that a reader of the file expects.
 *
 * @param value - What every cell becomes. Default `*`.
 * @returns The spec, plain data.
 * @example
 * ```ts
 * import { applyPolicy, constant, definePolicy } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { name: constant() } });
 * applyPolicy(policy, [{ name: "Someone" }, { name: null }]); // => [ { name: '*' }, { name: '*' } ]
 * ```
 */
export function constant(value = "*"): ConstantSpec {
  return { transform: "constant", value };
}

/** Writes the text into every cell. */
export function constantColumn({ value }: ConstantSpec): ColumnTransform {
  return (cells) => cells.map(() => value);
}
