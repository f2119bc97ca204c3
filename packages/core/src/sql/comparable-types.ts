const integers: readonly string[] = ["smallint", "integer", "bigint"];

/**
 * Whether columns of two types hold the same kind of value, so that one may refer to the other.
 *
 * @param one - A type as `readCatalogue` gives it.
 * @param other - The same.
 * @returns `true` for equal types, for two widths of integers and for two kinds of text.
 * @example
 * ```ts
 * import { areComparableTypes } from "@data-tika/core/sql";
 *
 * areComparableTypes("integer", "bigint"); // => true
 * areComparableTypes("character varying(20)", "text"); // => true
 * areComparableTypes("uuid", "text"); // => false
 * ```
 */
export function areComparableTypes(one: string, other: string): boolean {
  const [a, b] = [one, other].map((type) => type.replace(/\(.*\)$/, "").replace("character varying", "text"));
  return a === b || (integers.includes(a ?? "") && integers.includes(b ?? ""));
}
