/**
 * Morocco's civil time: days, periods, the clock of Casablanca, holidays and legal deadlines.
 *
 * @module core/time
 */
export { type CalendarOptions, type MoroccanCalendar, moroccanCalendar, type Weekday } from "./calendar.js";
export { casablancaDay, casablancaOffset } from "./casablanca.js";
export { type CivilDay, compareDays, daysBetween, isCivilDay, parseCivilDay, shiftDay } from "./civil-day.js";
export { type CountStep, type CountStepCode, explainStep } from "./count-step.js";
export { type CountingRules, countingRules } from "./counting-rules.js";
export type {
  DayDeadline,
  DeadlineBase,
  DeadlineOf,
  InstantDeadline,
  LegalDeadline,
  SuspendedDeadline,
  Suspension,
  UnnumberedDeadline,
} from "./deadline.js";
export { delayWordings } from "./delay-wordings.js";
export { describePeriod } from "./describe-period.js";
export {
  type Feast,
  type FixedHoliday,
  type FixedHolidayId,
  fixedHolidays,
  type ReligiousHoliday,
  religiousHolidays,
  type Sector,
} from "./holiday-table.js";
export type { AnnouncedFeast, Holiday } from "./holidays.js";
export { parseInstant } from "./instant.js";
export { timeOf } from "./instant-time.js";
export { type DeadlineOptions, legalDeadline } from "./legal-deadline.js";
export type {
  DayCount,
  DelayBinds,
  DelayUnit,
  DelayWording,
  HourCount,
  LegalDelay,
  NoNumber,
} from "./legal-delay.js";
export type { DayDelayId, HourDelayId, LegalDelayId, UnnumberedDelayId } from "./legal-delay-id.js";
export { type LegalDelays, legalDelays } from "./legal-delays.js";
export { addPeriod, formatPeriod, type Period, parsePeriod } from "./period.js";
