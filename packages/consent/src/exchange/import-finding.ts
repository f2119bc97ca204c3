/** What is wrong with an imported document, or was left behind. */
export type ImportFindingCode =
  | "not-json"
  | "duplicate-key"
  | "missing-field"
  | "unusable-value"
  | "inexact-value"
  | "not-mapped";

/** One finding of an import, and where in the document it is. */
export interface ImportFinding {
  /** What was found. */
  readonly code: ImportFindingCode;
  /** The names that lead to it, such as `pii_processing.purposes.0`; empty for the whole document. */
  readonly path: string;
  /** Line of the document, from 1. */
  readonly line: number;
  /** Column of the line, from 1. */
  readonly column: number;
}

/** What an import gave. */
export interface Imported<Content> {
  /** What could be read; nothing from a document that is broken or lacks what a consent cannot be without. */
  readonly consents: readonly Content[];
  /** All that is wrong, and all that was not taken over, in the order of the document. */
  readonly findings: readonly ImportFinding[];
}
