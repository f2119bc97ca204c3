import { failure } from "../failure.js";
import { type CivilDay, parseCivilDay } from "./civil-day.js";
import { dayNumber, dayText, digitsAt, monthLength } from "./day-number.js";

/** A length of civil time in whole units. A year is twelve months, never 365 days. */
export interface Period {
  /** Whole years, zero or more. */
  readonly years: number;
  /** Whole months, zero or more; they may exceed eleven. */
  readonly months: number;
  /** Whole days, zero or more; weeks are counted in here. */
  readonly days: number;
}

// The same period is asked for again and again, one for each row of a sweep or each decision.
let lastRead: { readonly text: string; readonly period: Period } = {
  text: "P0D",
  period: { years: 0, months: 0, days: 0 },
};

const duration = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/;

/**
 * Reads an ISO 8601 duration in years, months, weeks and days.
 *
 * Hours, fractions, signs and the empty `P` are refused: legal time here is whole days of the calendar.
 *
 * @param text - For instance `P1Y6M`, `P3M`, `P2W`.
 * @param field - Name of the field, for the message.
 * @throws {@link DataTikaError} `core.invalid_period` when it is no such duration.
 * @example
 * ```ts
 * import { parsePeriod } from "@data-tika/core/time";
 *
 * parsePeriod("P1Y6M"); // => { years: 1, months: 6, days: 0 }
 * parsePeriod("PT72H"); // throws core.invalid_period
 * ```
 * @see ISO 8601-1:2019, 5.5.2
 */
export function parsePeriod(text: unknown, field = "period"): Period {
  if (text === lastRead.text) return { ...lastRead.period };
  const parts = typeof text === "string" ? duration.exec(text) : null;
  if (parts === null) throw failure("core.invalid_period", { field });
  const [, years = 0, months = 0, weeks = 0, days = 0] = parts;
  const period = { years: Number(years), months: Number(months), days: Number(weeks) * 7 + Number(days) };
  lastRead = { text: text as string, period };
  return { ...period };
}

/**
 * A period as ISO 8601 text; nothing is carried over from one unit to the next.
 *
 * @param period - Not changed.
 * @returns Text that {@link parsePeriod} reads back to the same period; `P0D` for no time at all.
 * @throws {@link DataTikaError} `core.invalid_period` when a unit is no whole number, is negative or too large.
 * @example
 * ```ts
 * import { formatPeriod } from "@data-tika/core/time";
 *
 * formatPeriod({ years: 1, months: 6, days: 0 }); // => P1Y6M
 * ```
 */
export function formatPeriod(period: Period): string {
  const units = [
    [period.years, "Y"],
    [period.months, "M"],
    [period.days, "D"],
  ] as const;
  const text = units.map(([count, unit]) => (count === 0 ? "" : `${count}${unit}`)).join("");
  const written = `P${text === "" ? "0D" : text}`;
  parsePeriod(written);
  return written;
}

/**
 * The day on which a period that begins on `day` has run out.
 *
 * Years and months are added first, at once; where the month reached has no such day, its last day is taken; days
 * are added then. This is PostgreSQL's `date + interval`, so that a rule gives one answer in TypeScript and in SQL.
 * It cannot be undone by subtracting: go from the start forwards, never from today backwards.
 *
 * @param day - Day the period begins.
 * @param period - ISO 8601 duration, see {@link parsePeriod}, or what it made of one: who adds it to many days reads it once.
 * @throws {@link DataTikaError} `core.invalid_day` when `day` is no day, `core.invalid_period` when `period` is no
 *   duration or leads beyond the year 9999.
 * @example
 * ```ts
 * import { addPeriod } from "@data-tika/core/time";
 *
 * addPeriod("2026-01-31", "P1M"); // => 2026-02-28
 * addPeriod("2024-02-29", "P1Y6M"); // => 2025-08-29
 * addPeriod("2026-02-30", "P1M"); // throws core.invalid_day
 * ```
 */
export function addPeriod(day: CivilDay, period: string | Period): CivilDay {
  const from = parseCivilDay(day);
  const { years, months, days } =
    typeof period === "object" && period !== null ? period : parsePeriod(period);
  const counted = (digitsAt(from, 0) * 100 + digitsAt(from, 2) + years) * 12 + digitsAt(from, 5) - 1 + months;
  const year = Math.floor(counted / 12);
  const month = (counted % 12) + 1;
  // Years and months at once, then the day that month has, then days.
  const on = dayNumber(year, month, Math.min(digitsAt(from, 8), monthLength(year, month))) + days;
  const text = dayText(on);
  if (text === undefined) throw failure("core.invalid_period", { field: "period" });
  return text;
}
