import { legalDelays } from "../time/legal-delays.js";
import { authorityFigures } from "./facts/authority.js";
import { calendarFigures } from "./facts/calendar.js";
import { formalityFigures } from "./facts/formalities.js";
import { rightsFigures } from "./facts/rights.js";

/**
 * Every figure and every time of the law by name, with article, source, mark and the day it was checked.
 *
 * Times are the entries of `legalDelays` of `@data-tika/core/time`. Sanctions of Law 09-08 are in `penalties`; the
 * Penal Code and the Code of Criminal Procedure are not held.
 *
 * @example
 * ```ts
 * import { legalFacts } from "@data-tika/core/law";
 *
 * legalFacts["transfer.necessity_cases"].value; // => 7
 * legalFacts["age.majority"].article; // => family-code/209
 * legalFacts["rectification.latest_offset"].mark; // => inference
 * legalFacts["rectification.reply"].value; // => { amount: 10, unit: 'clear-day' }
 * ```
 */
export const legalFacts = {
  ...rightsFigures,
  ...formalityFigures,
  ...authorityFigures,
  ...calendarFigures,
  ...legalDelays,
} as const;

/** Name of an entry of {@link legalFacts}. */
export type LegalFactId = keyof typeof legalFacts;
