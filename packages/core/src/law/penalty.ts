import type { Localised } from "../localised.js";
import type { Mark } from "./fact.js";
import type { LegalReference } from "./reference.js";

/** A least and a most, both included. */
export interface PenaltyRange {
  /** The least the court may pronounce. */
  readonly min: number;
  /** The most the court may pronounce. */
  readonly max: number;
}

/** What one article of chapter VII punishes, and how. */
export interface Penalty {
  /** The article that punishes. */
  readonly article: LegalReference;
  /** The act it punishes. */
  readonly act: Localised;
  /** The articles whose breach the text names. */
  readonly breachOf: readonly LegalReference[];
  /** Prison in months; absent where only a fine is set. */
  readonly prison?: PenaltyRange;
  /** Fine in dirhams. */
  readonly fine: PenaltyRange;
  /** Whether the court may pronounce one of the two only. */
  readonly eitherAlone: boolean;
  /** Whether the fine is due for each infraction. */
  readonly perInfraction: boolean;
  /** What the court may add. */
  readonly besides?: Localised;
  /** How sure the entry is. */
  readonly mark: Mark;
  /** The document it was read in. */
  readonly source: string;
}
