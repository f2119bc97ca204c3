import type { LegalReference } from "./reference.js";

/** How sure a legal fact is: read in the law or decree, reported by others, or our own reading. */
export type Mark = "text" | "secondary" | "inference";

/** A legal constant with where it comes from. An entry is closed and followed by another, never edited. */
export interface LegalFact<Value> {
  /** The constant itself. */
  readonly value: Value;
  /** Where it stands. */
  readonly article: LegalReference;
  /** The document it was read in. */
  readonly source: string;
  /** How sure it is. */
  readonly mark: Mark;
  /** Day on which the source was last read, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** First day it applies, where the source says so. */
  readonly inForceFrom?: string;
  /** Last day it applies, where it has ended. */
  readonly inForceUntil?: string;
  /** What is unclear, and which reading is taken. */
  readonly note?: string;
}
