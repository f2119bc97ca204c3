/** English sentences of `@data-tika/identifiers`: its errors, and the reasons of `parseIdentifier`. */
export const en = {
  "identifiers.unknown_kind": "There is no such kind of identifier.",
  "identifiers.not_an_identifier": "The text is no identifier of the kind {kind}.",
  "identifiers.empty": "No number is given.",
  "identifiers.too_long": "The text is too long to be a number of this kind.",
  "identifiers.wrong_form": "The number has not the length or the characters of its kind.",
  "identifiers.wrong_check_digits": "The check digits do not agree with the rest of the number.",
  "identifiers.unusual_form": "The number has not the form that current numbers of its kind have.",
  "identifiers.court_missing":
    "The court that keeps the register is missing; the number is unique only with it.",
  "identifiers.placeholder": "The number is all zeros and seems to stand for a missing one.",
} as const satisfies Readonly<Record<string, string>>;

/** Codes of the errors that `@data-tika/identifiers` throws. */
export type IdentifierErrorCode = "identifiers.unknown_kind" | "identifiers.not_an_identifier";

/** Why a text is not simply valid; the sentence of each stands in the message tables. */
export type IdentifierReason = Exclude<keyof typeof en, IdentifierErrorCode>;
