/**
 * Morocco's civil time: days, periods, the clock of Casablanca, holidays and legal deadlines.
 *
 * @module core/time
 */
export { type CalendarOptions, type MoroccanCalendar, moroccanCalendar, type Weekday } from "./calendar.js";
export { casablancaDay, casablancaOffset } from "./casablanca.js";
export { type CivilDay, compareDays, daysBetween, isCivilDay, parseCivilDay, shiftDay } from "./civil-day.js";
export { type CountStep, type CountStepCode, explainStep } from "./count-step.js";
export { countingRules } from "./counting-rules.js";
export type {
  DayDeadline,
  DeadlineOf,
  InstantDeadline,
  LegalDeadline,
  SuspendedDeadline,
  Suspension,
  UnnumberedDeadline,
} from "./deadline.js";
export { delayWordings } from "./delay-wordings.js";
export { fixedHolidays, religiousHolidays, type Sector } from "./holiday-table.js";
export type { AnnouncedFeast, Feast, Holiday } from "./holidays.js";
export { parseInstant } from "./instant.js";
export { type DeadlineOptions, legalDeadline } from "./legal-deadline.js";
export type { DelayBinds, DelayUnit, DelayValue, DelayWording, LegalDelay } from "./legal-delay.js";
export { type LegalDelayId, legalDelays } from "./legal-delays.js";
export { addPeriod, formatPeriod, type Period, parsePeriod } from "./period.js";
