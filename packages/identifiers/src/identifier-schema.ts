import * as z from "zod";
import { failure } from "./failure.js";
import { type IdentifierKind, identifierKinds } from "./identifier-kinds.js";
import { en } from "./messages/en.js";
import { longestText, parseIdentifier } from "./parse-identifier.js";

/**
 * A zod schema that accepts the valid and the suspect identifiers of a kind, as they were written.
 *
 * It changes nothing, so that what is stored is what was given; the one written form comes from
 * {@link parseIdentifier}. The issue says why in English and carries the codes in `params.reasons`, never the text.
 *
 * @param kind - The kind, a key of {@link identifierKinds}.
 * @returns A schema of strings.
 * @throws {@link DataTikaError} `identifiers.unknown_kind` when there is no such kind.
 * @example
 * ```ts
 * import { identifierSchema } from "@data-tika/identifiers";
 *
 * identifierSchema("phone-ma").safeParse("06 12 34 56 78").success; // => true
 * identifierSchema("rib").safeParse("12").error?.issues[0]?.message; // => The number has not the length or the characters of its kind.
 * ```
 */
export function identifierSchema(kind: IdentifierKind): z.ZodString {
  if (!Object.hasOwn(identifierKinds, kind)) throw failure("identifiers.unknown_kind");
  return z
    .string()
    .max(longestText, { error: en["identifiers.too_long"], abort: true })
    .superRefine((text, context) => {
      const { status, reasons } = parseIdentifier(kind, text);
      if (status !== "invalid") return;
      const message = reasons.map((reason) => en[reason]).join(" ");
      context.addIssue({ code: "custom", message, params: { reasons } });
    });
}
