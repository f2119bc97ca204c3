/**
 * Format-preserving encryption: numbers that become other valid numbers of their kind.
 *
 * @module pseudonymisation/format-preserving
 */
export type {
  AlphabetFormatOptions,
  FormatNote,
  FormatPreserving,
  FormatPreservingBase,
  KindFormatOptions,
} from "./create-format-preserving.js";
export { createFormatPreserving } from "./create-format-preserving.js";
