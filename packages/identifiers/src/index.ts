/**
 * Moroccan identifiers: parsed in three states, normalised, formatted, masked.
 *
 * @module identifiers
 */
export { formatIdentifier } from "./format-identifier.js";
export type { IdentifierKind } from "./identifier-kinds.js";
export { identifierKinds } from "./identifier-kinds.js";
export { identifierSchema } from "./identifier-schema.js";
export { maskIdentifier } from "./mask-identifier.js";
export type { IdentifierErrorCode, IdentifierReason } from "./messages/en.js";
export type { ParsedIdentifier } from "./parse-identifier.js";
export { parseIdentifier } from "./parse-identifier.js";
export type { IdentifierChecksum, IdentifierRule, IdentifierSegment } from "./rule.js";
