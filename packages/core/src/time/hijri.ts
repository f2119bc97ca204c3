import type { CivilDay } from "./civil-day.js";
import { daysBetween, shiftDay } from "./civil-day.js";

/** A day of the year of the Hegira, without its year. */
export interface HijriDay {
  /** Month, from 1 (Moharram) to 12 (Dhou al-hijja). */
  readonly month: number;
  /** Day of the month, from 1 to 30. */
  readonly day: number;
}

/**
 * Where a civil day falls in the year of the Hegira, by calculation.
 *
 * The month of Morocco begins when the crescent is seen, so the answer is an estimate and may be a day or two off.
 * Taken from the host's `islamic-umalqura` calendar; where a host has none, from the tabular calendar.
 */
export function hijriReader(): (day: CivilDay) => HijriDay {
  const calendar = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    timeZone: "UTC",
    month: "numeric",
    day: "numeric",
  });
  if (calendar.resolvedOptions().calendar !== "islamic-umalqura") return tabularHijriDay;
  return (day) => {
    const parts = calendar.formatToParts(new Date(`${day}T00:00:00Z`));
    const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    return { month: numberOf("month"), day: numberOf("day") };
  };
}

const epoch = "0622-07-19";
const cycleDays = 10_631;

/** The same by the tabular calendar: months of 30 and 29 days, eleven leap years in thirty. */
export function tabularHijriDay(day: CivilDay): HijriDay {
  const elapsed = daysBetween(epoch, day);
  const year = Math.floor((30 * elapsed + 10_646) / cycleDays);
  const dayOfYear = elapsed - (year - 1) * 354 - Math.floor((3 + 11 * year) / 30);
  const month = Math.min(11, Math.floor((2 * dayOfYear) / 59));
  return { month: month + 1, day: dayOfYear - Math.ceil(29.5 * month) + 1 };
}

/** Every civil day of a span, both ends included. */
export function daysFrom(first: CivilDay, last: CivilDay): readonly CivilDay[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) =>
    shiftDay(first, index),
  );
}
