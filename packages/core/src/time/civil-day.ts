import { utc } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { failure } from "../failure.js";
import { dayNumberOf } from "./day-number.js";

/**
 * A day of the calendar as legal time counts it, `YYYY-MM-DD`, years 0001 to 9999. It has no hour and no zone, and
 * two of them compare as text.
 */
export type CivilDay = string;

const shape = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a text is a day that exists, written `YYYY-MM-DD`.
 *
 * @param text - Anything read from outside.
 * @returns `false` for 2026-02-30, for another way of writing a date and for whatever is no text.
 * @example
 * ```ts
 * import { isCivilDay } from "@data-tika/core/time";
 *
 * isCivilDay("2026-11-21"); // => true
 * isCivilDay("2026-02-30"); // => false
 * ```
 */
export function isCivilDay(text: unknown): text is CivilDay {
  return typeof text === "string" && text.length === 10 && !Number.isNaN(dayNumberOf(text));
}

/**
 * The text itself, once it is known to be a day that exists.
 *
 * @param text - Anything read from outside.
 * @param field - Name of the field, for the message. The value is never shown.
 * @throws {@link DataTikaError} `core.invalid_day` when it is no day of the calendar written `YYYY-MM-DD`.
 * @example
 * ```ts
 * import { parseCivilDay } from "@data-tika/core/time";
 *
 * parseCivilDay("2024-02-29"); // => 2024-02-29
 * parseCivilDay("2026-02-30"); // throws core.invalid_day
 * ```
 */
export function parseCivilDay(text: unknown, field = "day"): CivilDay {
  if (!isCivilDay(text)) throw failure("core.invalid_day", { field });
  return text;
}

/**
 * Minus one, zero or one as the first day is before, on or after the second: an order for `sort`.
 *
 * @example
 * ```ts
 * import { compareDays } from "@data-tika/core/time";
 *
 * compareDays("2026-10-31", "2026-11-02"); // => -1
 * ```
 */
export function compareDays(first: CivilDay, second: CivilDay): -1 | 0 | 1 {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/**
 * How many days lie between two days.
 *
 * @param from - Day that counts as zero.
 * @param to - Day counted to; an earlier one gives a negative number.
 * @throws {@link DataTikaError} `core.invalid_day` when one of them is no day.
 * @example
 * ```ts
 * import { daysBetween } from "@data-tika/core/time";
 *
 * daysBetween("2026-02-01", "2026-03-01"); // => 28
 * ```
 */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return differenceInCalendarDays(
    startOfDay(parseCivilDay(to, "to")),
    startOfDay(parseCivilDay(from, "from")),
    {
      in: utc,
    },
  );
}

/**
 * The day so many days later, or earlier for a negative number.
 *
 * @param day - Day that counts as zero.
 * @param days - Whole number of days.
 * @throws {@link DataTikaError} `core.invalid_day` when `day` is no day, `core.invalid_period` when `days` is no
 *   whole number or leads out of the years 0001 to 9999.
 * @example
 * ```ts
 * import { shiftDay } from "@data-tika/core/time";
 *
 * shiftDay("2026-12-31", 1); // => 2027-01-01
 * shiftDay("2027-03-01", -1); // => 2027-02-28
 * ```
 */
export function shiftDay(day: CivilDay, days: number): CivilDay {
  const start = startOfDay(parseCivilDay(day));
  if (!Number.isSafeInteger(days)) throw failure("core.invalid_period", { field: "days" });
  return dayOf(addDays(start, days, { in: utc }), "days");
}

/** First instant of a day in UTC, the only zone in which days are computed. @internal */
export function startOfDay(day: CivilDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The UTC day of an instant that civil arithmetic gave; refused outside the years a day can have. @internal */
export function dayOf(instant: Date, field: string): CivilDay {
  const day = Number.isNaN(instant.getTime()) ? "" : instant.toISOString().slice(0, 10);
  if (!shape.test(day)) throw failure("core.invalid_period", { field });
  return day;
}
