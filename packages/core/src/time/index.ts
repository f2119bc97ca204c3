/**
 * Morocco's civil time: days, periods, the clock of Casablanca, holidays and legal deadlines.
 *
 * @module core/time
 */
export { casablancaDay, casablancaOffset } from "./casablanca.js";
export { type CivilDay, compareDays, daysBetween, isCivilDay, parseCivilDay, shiftDay } from "./civil-day.js";
export { addPeriod, formatPeriod, type Period, parsePeriod } from "./period.js";
