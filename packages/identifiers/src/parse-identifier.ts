import { failure } from "./failure.js";
import { fold, withoutSeparators } from "./fold.js";
import { type IdentifierKind, identifierKinds } from "./identifier-kinds.js";
import type { IdentifierReason } from "./messages/en.js";
import { mod97 } from "./mod97.js";
import type { IdentifierChecksum, IdentifierRule } from "./rule.js";
import { verhoeffHolds } from "./verhoeff.js";

/** What became of a text that should be an identifier. */
export interface ParsedIdentifier {
  /** `valid` follows all that is known; `suspect` may be a real number; `invalid` cannot be one. */
  readonly status: "valid" | "suspect" | "invalid";
  /** The one written form, without separators. Of an invalid text, what normalising left of it. */
  readonly normalised: string;
  /** Codes of what is wrong, empty when valid; their sentences are in the message tables. */
  readonly reasons: readonly IdentifierReason[];
}

/** Longest text that is looked at, in UTF-16 units: the longest identifier with all its separators fits twice. */
export const longestText = 128;

interface Patterns {
  readonly lenient: RegExp;
  readonly strict: RegExp | undefined;
}

const patterns = new Map<string, Patterns>(
  Object.entries<IdentifierRule>(identifierKinds).map(([kind, { lenient, strict }]) => [
    kind,
    { lenient: new RegExp(lenient, "u"), strict: strict === null ? undefined : new RegExp(strict, "u") },
  ]),
);

const holds: Readonly<Record<IdentifierChecksum, (number: string) => boolean>> = {
  "mod-97": (number) => mod97(number) === 0,
  verhoeff: verhoeffHolds,
  iban: (number) => mod97(number.slice(4) + number.slice(0, 4)) === 1 && mod97(number.slice(4)) === 0,
};

/**
 * What a text is as an identifier of a kind: valid, suspect or invalid, in its one written form.
 *
 * Spaces, dots, dashes and invisible marks are removed, Arabic-Indic, Persian and full-width digits become ASCII,
 * letters become capitals. No public register is asked: a valid number need not have been given to anybody. Most
 * forms are not officially published, hence the third state: a suspect number should be accepted and looked at.
 *
 * @param kind - The kind, a key of {@link identifierKinds}.
 * @param text - Any text. One of more than 128 characters is invalid and is not read.
 * @returns The status with its reasons; it never throws on a text.
 * @throws {@link DataTikaError} `identifiers.unknown_kind` when there is no such kind.
 * @example
 * ```ts
 * import { parseIdentifier } from "@data-tika/identifiers";
 *
 * parseIdentifier("ice", "٠٠١ ٥٦١ ١٩١ ٠٠٠٠ ٦٦"); // => { status: 'valid', normalised: '001561191000066', reasons: [] }
 * parseIdentifier("cin", "k-45678").normalised; // => K45678
 * parseIdentifier("rib", "011519000001205000534920").reasons.join(); // => identifiers.wrong_check_digits
 * ```
 */
export function parseIdentifier(kind: IdentifierKind, text: string): ParsedIdentifier {
  const pattern = patterns.get(kind);
  if (pattern === undefined) throw failure("identifiers.unknown_kind");
  const rule: IdentifierRule = identifierKinds[kind];
  if (typeof text !== "string") return invalid("", "identifiers.empty");
  if (text.length > longestText) return invalid("", "identifiers.too_long");
  // Where a kind has no way of writing of its own, what fits its strict pattern is in normal form already.
  const current = rule.tidy === undefined && pattern.strict?.test(text) === true;
  const normalised = current ? text : normalise(rule, text);
  if (normalised === "") return invalid("", "identifiers.empty");
  if (!current && !pattern.lenient.test(normalised)) return invalid(normalised, "identifiers.wrong_form");

  const reasons: IdentifierReason[] = [];
  if (!current && pattern.strict?.test(normalised) === false) {
    reasons.push(rule.unusual ?? "identifiers.unusual_form");
  }
  if (allZeros(normalised)) reasons.push("identifiers.placeholder");
  if (rule.checksum === null || holds[rule.checksum](normalised)) return accepted(normalised, reasons);
  reasons.push("identifiers.wrong_check_digits");
  return { status: rule.checksumFailure, normalised, reasons };
}

/** Removing a separator can bring two characters together that then compose: it goes on until nothing changes. */
function normalise({ tidy = withoutSeparators }: IdentifierRule, text: string): string {
  let normalised = tidy(fold(text));
  for (let pass = 0; pass < 8 && !/^[0-9A-Z]*$/.test(normalised); pass++) {
    const again = tidy(fold(normalised));
    if (again === normalised) break;
    normalised = again;
  }
  return normalised;
}

function accepted(normalised: string, reasons: readonly IdentifierReason[]): ParsedIdentifier {
  return { status: reasons.length === 0 ? "valid" : "suspect", normalised, reasons };
}

function invalid(normalised: string, reason: IdentifierReason): ParsedIdentifier {
  return { status: "invalid", normalised, reasons: [reason] };
}

/** Whether the number proper, without the country code and the year, has zeros and no other digit. */
function allZeros(normalised: string): boolean {
  return /^(?:\+212)?[^1-9]*0[^1-9]*(?:\/20[0-9]{2})?$/.test(normalised);
}
