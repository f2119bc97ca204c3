import { authorityFigures } from "./facts/authority.js";
import { calendarFigures } from "./facts/calendar.js";
import type { LegalFigure } from "./facts/figure.js";
import type { NumberFigureId, RangeFigureId, WordFigureId } from "./facts/figure-ids.js";
import { formalityFigures } from "./facts/formalities.js";
import { rightsFigures } from "./facts/rights.js";
import type { PenaltyRange } from "./penalty.js";

/** The figures of the law, each with the kind of its value. */
export type LegalFacts = Readonly<
  Record<NumberFigureId, LegalFigure<number>> &
    Record<WordFigureId, LegalFigure<string>> &
    Record<RangeFigureId, LegalFigure<PenaltyRange>>
>;

/**
 * Every figure of the law by name, with article, source, mark and the day it was checked.
 *
 * Times to act stand in `legalDelays` of `@data-tika/core/time`, sanctions of Law 09-08 in `penalties`. The
 * Penal Code and the Code of Criminal Procedure are not held.
 *
 * @example
 * ```ts
 * import { legalFacts } from "@data-tika/core/law";
 *
 * legalFacts["transfer.necessity_cases"].value; // => 7
 * legalFacts["age.majority"].article; // => family-code/209
 * legalFacts["rectification.latest_offset"].mark; // => inference
 * legalFacts["age.consent_data"].value; // => none set
 * ```
 */
export const legalFacts: LegalFacts = {
  ...rightsFigures,
  ...formalityFigures,
  ...authorityFigures,
  ...calendarFigures,
};
