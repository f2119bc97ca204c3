import { failure } from "./failure.js";
import { type IdentifierKind, identifierKinds } from "./identifier-kinds.js";
import { parseIdentifier } from "./parse-identifier.js";
import type { IdentifierRule } from "./rule.js";

/**
 * An identifier in the groups people read.
 *
 * @param kind - The kind, a key of {@link identifierKinds}.
 * @param text - A valid or suspect identifier in any way of writing.
 * @returns The grouped form; {@link parseIdentifier} reads it back to the same normalised text.
 * @throws {@link DataTikaError} `identifiers.not_an_identifier` when the text is invalid.
 * @throws {@link DataTikaError} `identifiers.unknown_kind` when there is no such kind.
 * @example
 * ```ts
 * import { formatIdentifier } from "@data-tika/identifiers";
 *
 * formatIdentifier("iban-ma", "MA64011519000001205000534921"); // => MA64 0115 1900 0001 2050 0053 4921
 * formatIdentifier("phone-ma", "0612345678"); // => +212 6 12 34 56 78
 * formatIdentifier("cin", "?"); // throws identifiers.not_an_identifier
 * ```
 */
export function formatIdentifier(kind: IdentifierKind, text: string): string {
  const { status, normalised } = parseIdentifier(kind, text);
  if (status === "invalid") throw failure("identifiers.not_an_identifier", { kind });
  const rule: IdentifierRule = identifierKinds[kind];
  return rule.write === undefined ? grouped(normalised, rule.groups) : rule.write(normalised);
}

function grouped(text: string, sizes: readonly number[]): string {
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    groups.push(text.slice(at, at + size));
    at += size;
  }
  return [...groups, text.slice(at)].filter((group) => group !== "").join(" ");
}
