import { type IdentifierKind, identifierKinds, maskIdentifier } from "@data-tika/identifiers";
import * as z from "zod";
import { type ColumnTransform, eachCell } from "./transform.js";

/** Shape of {@link mask}. */
export const maskSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("mask"),
  /** Kind of identifier, whose mask is used. */
  kind: z.enum(Object.keys(identifierKinds) as [IdentifierKind, ...IdentifierKind[]]).exactOptional(),
});

/** A column whose values are hidden but for a few characters. */
export interface MaskSpec extends z.infer<typeof maskSchema> {}

/**
 * A column whose values are hidden but for a few characters: for screens and lists, not for publishing.
 *
 * With a kind it shows what `maskIdentifier` shows, usually the last two digits. Without one it shows the first
 * character and three stars, whatever the length.
 *
 * @param kind - Kind of identifier in the column; left out for other text.
 * @returns The spec, plain data.
 * @example
 * ```ts
 * import { applyPolicy, definePolicy, mask } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { cin: mask("cin"), town: mask() } });
 * applyPolicy(policy, [{ cin: "AB123456", town: "Fès" }]); // => [ { cin: '******56', town: 'F***' } ]
 * ```
 */
export function mask(kind?: IdentifierKind): MaskSpec {
  return kind === undefined ? { transform: "mask" } : { transform: "mask", kind };
}

/** Masks every cell. */
export function maskColumn({ kind }: MaskSpec): ColumnTransform {
  if (kind !== undefined) return eachCell((text) => maskIdentifier(kind, text));
  // By code point: half a surrogate pair is no character.
  return eachCell((text) =>
    text.length === 1 ? "***" : `${String.fromCodePoint(text.codePointAt(0) ?? 42)}***`,
  );
}
