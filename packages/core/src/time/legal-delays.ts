import { decree209165Delays } from "./delays/decree-2-09-165.js";
import { law0908Delays } from "./delays/law-09-08.js";
import { law3113Delays } from "./delays/law-31-13.js";
import { otherDelays } from "./delays/other-acts.js";
import type { LegalDelay } from "./legal-delay.js";

/**
 * Every time that Law 09-08, its decree, the rules of the CNDP and Law 31-13 on access to information set, by name.
 *
 * Where the text gives no number, neither does the entry: it carries the words of the text.
 *
 * @example
 * ```ts
 * import { legalDelays } from "@data-tika/core/time";
 *
 * legalDelays["rectification.reply"].value; // => { amount: 10, unit: 'clear-day' }
 * legalDelays["access.reply"].value; // => { wording: 'immediately' }
 * ```
 * @see Law 09-08, arts. 7-9, 15, 19, 20, 66; decree 2-09-165, arts. 19, 22, 25, 28, 35-39, 45, 49
 */
export const legalDelays = {
  ...law0908Delays,
  ...decree209165Delays,
  ...law3113Delays,
  ...otherDelays,
} as const satisfies Readonly<Record<string, LegalDelay>>;

/** Name of a legal time. */
export type LegalDelayId = keyof typeof legalDelays;
