import * as z from "zod";

/** Shape of {@link keep}. */
export const keepSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("keep"),
});

/** A column that stays as it is. */
export interface KeepSpec extends z.infer<typeof keepSchema> {}

/**
 * A column that stays as it is, byte for byte. Every column is kept only by saying so.
 *
 * @returns The spec, plain data.
 * @example
 * ```ts
 * import { keep } from "@data-tika/pseudonymisation";
 *
 * keep(); // => { transform: 'keep' }
 * ```
 */
export function keep(): KeepSpec {
  return { transform: "keep" };
}
