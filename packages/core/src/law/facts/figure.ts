import type { Localised } from "../../localised.js";
import type { LegalFact } from "../fact.js";
import type { PenaltyRange } from "../penalty.js";

/** What a figure is counted in; `wording` where the text gives words and no number. */
export type FigureUnit =
  | "count"
  | "day"
  | "month"
  | "year"
  | "dirham"
  | "share"
  | "a-month"
  | "date"
  | "wording";

/** A figure of the law, with what it counts. */
export interface LegalFigure<Value = number | string | PenaltyRange> extends LegalFact<Value> {
  /** What it is the figure of. */
  readonly labels: Localised;
  /** What it is counted in. */
  readonly unit: FigureUnit;
}
