import type { LegalFact } from "../law/fact.js";
import { calendarFigures } from "../law/facts/calendar.js";
import { checkedOn, sources } from "../law/sources.js";

/** The constants behind {@link legalDeadline}. */
export interface CountingRules {
  /** Days by which the closing day of a clear time lies behind its last day: it does not count either. */
  readonly clearDayClosing: LegalFact<number>;
  /** Days of a month, where a text does not say which. */
  readonly monthDays: LegalFact<number>;
  /** What happens to a last day on which nobody works. */
  readonly rolls: LegalFact<"next-working-day">;
}

/** How legal time is counted, as data: the constants behind {@link legalDeadline}. */
export const countingRules: CountingRules = {
  clearDayClosing: {
    value: 1,
    article: "civil-procedure-code/512",
    source: "Code of Civil Procedure of 1974, art. 512; Code of Criminal Procedure, art. 750",
    mark: "inference",
    checkedOn,
    inForceUntil: "2026-08-23",
    note: "Art. 512 was repealed on 24 August 2026 and the article that replaces it in Law 58-25 was not seen. No decision on art. 8 of Law 09-08 was found. The reading is kept for `latest` only, which schedules nothing.",
  },
  monthDays: {
    value: calendarFigures["time.month"].value,
    article: "obligations-code/132",
    source: sources.obligationsCode,
    mark: "inference",
    checkedOn,
    note: "The code says so for obligations; whether it governs the decree is not settled. The later of this and the calendar date is taken where silence of the authority has an effect, the earlier where the controller must act.",
  },
  rolls: {
    value: "next-working-day",
    article: "obligations-code/133",
    source: sources.obligationsCode,
    mark: "inference",
    checkedOn,
    note: "The code names official holidays; that days of weekly rest count like them is our reading. For `latest` only.",
  },
};
