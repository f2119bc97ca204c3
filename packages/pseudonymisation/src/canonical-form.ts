import {
  type IdentifierKind,
  type IdentifierRule,
  identifierKinds,
  parseIdentifier,
} from "@data-tika/identifiers";

/** Version of the canonical forms, part of every key: another form makes other pseudonyms, visibly. */
export const canonicalVersion = "canonical-1";

/** The one form of a value; `null` for one that is missing, `undefined` for one that has no such form. */
export type CanonicalForm = string | null | undefined;

// What people type where a value is missing. One shared pseudonym for all of them would be a giant false person.
const placeholder =
  /^(?:0{2,}|x{2,}|[-._?*]+|n\/?a|n\.a\.?|null|nil|none|néant|neant|inconnue?|unknown|غير معروف|غير متوفر)$/i;

/**
 * The form that is keyed, so that two ways of writing make one pseudonym.
 *
 * With a kind it is the normalised identifier, valid or suspect. Without one it is the text without spaces at its
 * ends, in Unicode's composed form (NFC), its capitals kept. Empty texts and placeholders are `null`.
 */
export function canonicalForm(
  kind: IdentifierKind | undefined,
  value: string | null | undefined,
): CanonicalForm {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (text === "" || isPlaceholder(text)) return null;
  if (kind === undefined) return composed(text);
  const { status, normalised, reasons } = parseIdentifier(kind, text);
  if (status === "invalid") return undefined;
  return reasons.includes("identifiers.placeholder") ? null : normalised;
}

// Numbers in their usual form, most of any column, where that form is all there is to look at: no check digits, no
// way of writing of their own, and a digit that is not zero. They need not be parsed.
const usualForms = new Map<string, RegExp>(
  Object.entries<IdentifierRule>(identifierKinds).flatMap(([kind, { strict, tidy, checksum }]) =>
    strict === null || tidy !== undefined || checksum !== null
      ? []
      : [[kind, new RegExp(`^(?=[0A-Z]*[1-9])(?:${strict})`, "u")] as const],
  ),
);

/** {@link canonicalForm} of one kind, faster over many values. */
export function canonicaliser(
  kind: IdentifierKind | undefined,
): (value: string | null | undefined) => CanonicalForm {
  const usual = kind === undefined ? undefined : usualForms.get(kind);
  if (usual === undefined) return (value) => canonicalForm(kind, value);
  return (value) => (typeof value === "string" && usual.test(value) ? value : canonicalForm(kind, value));
}

/** Whether a text stands for a missing value. */
export function isPlaceholder(text: string): boolean {
  return text.length < 16 && placeholder.test(text);
}

function composed(text: string): CanonicalForm {
  if (isAscii(text)) return text;
  // A lone surrogate has no UTF-8 form: encoding would make one replacement character of them all.
  return /\p{Surrogate}/u.test(text) ? undefined : text.normalize("NFC");
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
