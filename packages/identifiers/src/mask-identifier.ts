import { type IdentifierKind, identifierKinds } from "./identifier-kinds.js";
import { parseIdentifier } from "./parse-identifier.js";

/**
 * An identifier with all but a few characters replaced by `*`, for a screen or a printed list.
 *
 * A mask is no pseudonym: with a name beside it, two digits are often enough to know a person.
 *
 * @param kind - The kind, a key of {@link identifierKinds}.
 * @param text - Any text.
 * @returns The masked written form; `***` for an invalid or a very short one, whose length is not shown either.
 * @throws {@link DataTikaError} `identifiers.unknown_kind` when there is no such kind.
 * @example
 * ```ts
 * import { maskIdentifier } from "@data-tika/identifiers";
 *
 * maskIdentifier("cin", "AB 123456"); // => ******56
 * maskIdentifier("phone-ma", "0612345678"); // => +212*******78
 * ```
 */
export function maskIdentifier(kind: IdentifierKind, text: string): string {
  const { status, normalised } = parseIdentifier(kind, text);
  const { start, end } = identifierKinds[kind].visible;
  const hidden = normalised.length - start - end;
  if (status === "invalid" || start + end === 0 || hidden < 3) return "***";
  return normalised.slice(0, start) + "*".repeat(hidden) + normalised.slice(normalised.length - end);
}
