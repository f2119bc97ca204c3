import * as z from "zod";
import type { ColumnTransform } from "./transform.js";

/** Shape of {@link redact}. */
export const redactSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("redact"),
});

/** A column that is emptied. */
export interface RedactSpec extends z.infer<typeof redactSchema> {}

/**
 * A column that is emptied: names, addresses, free text.
 *
 * @returns The spec, plain data.
 * @example
 * ```ts
 * import { applyPolicy, definePolicy, redact } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { name: redact() } });
 * applyPolicy(policy, [{ name: "Someone" }]); // => [ { name: null } ]
 * ```
 */
export function redact(): RedactSpec {
  return { transform: "redact" };
}

/** Empties every cell. */
export const redactColumn: ColumnTransform = (cells) => cells.map(() => null);
