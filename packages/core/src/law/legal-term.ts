import type { Localised } from "../localised.js";
import type { Mark } from "./fact.js";
import type { LegalReference } from "./reference.js";

/** One entry of a closed list of the law: where it stands, and what it is called. */
export interface LegalTerm {
  /** Where it stands. */
  readonly article: LegalReference;
  /** What it is called, with the words of the law. */
  readonly labels: Localised;
  /** How sure the entry is. */
  readonly mark: Mark;
  /** The document it was read in. */
  readonly source: string;
  /** What is unclear, and which reading is taken. */
  readonly note?: string;
}
