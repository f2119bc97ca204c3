import { decree209165Delays } from "./delays/decree-2-09-165.js";
import { law0908Delays } from "./delays/law-09-08.js";
import { law3113Delays } from "./delays/law-31-13.js";
import { otherDelays } from "./delays/other-acts.js";
import type { DayCount, HourCount, LegalDelay, NoNumber } from "./legal-delay.js";
import type { DayDelayId, HourDelayId, UnnumberedDelayId } from "./legal-delay-id.js";

/** The times of {@link legalDelays}, each with the kind of its count. */
export type LegalDelays = Readonly<
  Record<DayDelayId, LegalDelay<DayCount>> &
    Record<HourDelayId, LegalDelay<HourCount>> &
    Record<UnnumberedDelayId, LegalDelay<NoNumber>>
>;

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
export const legalDelays: LegalDelays = {
  ...law0908Delays,
  ...decree209165Delays,
  ...law3113Delays,
  ...otherDelays,
};
