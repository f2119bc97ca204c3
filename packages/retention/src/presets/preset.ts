import type { Localised } from "@data-tika/core";
import type { Mark } from "@data-tika/core/law";
import type { RetentionAction } from "../rule.js";

/** A period that practice gives for a processing: a suggestion with its source, until a person accepts it. */
export interface RetentionPreset {
  /** What is processed. */
  readonly processing: Localised;
  /** The event that the time runs from. */
  readonly start: Localised;
  /** How long, ISO 8601; `null` when there is no figure and the controller must decide. */
  readonly period: string | null;
  /**
   * What the figure is: `ceiling`, at most so long; `floor`, a statute asks for at least so long; `suggestion`,
   * neither.
   */
  readonly kind: "ceiling" | "floor" | "suggestion";
  /** What happens then. */
  readonly then: RetentionAction;
  /** Where it comes from, as far as it is known; a reference to an act where there is one. */
  readonly source: string;
  /** How sure it is; what is not `text` must be accepted by name. */
  readonly mark: Mark;
  /**
   * How sure the figure is, or the rule where there is no figure: `high` only where it was seen in a source, `none` where
   * nothing was found.
   */
  readonly confidence: "high" | "medium" | "low" | "none";
  /** Day on which the source was last read. */
  readonly checkedOn: string;
  /** Whether the processing is over, so that nothing new may be kept under it. */
  readonly closed?: true;
}
