import { failure } from "../failure.js";
import { type CivilDay, parseCivilDay, shiftDay } from "./civil-day.js";
import { religiousHolidays, type Sector } from "./holiday-table.js";
import { type AnnouncedFeast, type Holiday, holidaysOf } from "./holidays.js";

/** A day of the week. */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** What a calendar is made of. */
export interface CalendarOptions {
  /** Whose holidays: the State's and public bodies', or those of the labour code. */
  readonly sector: Sector;
  /** Feasts whose day has been announced. The others are calculated and marked `estimated`. */
  readonly religious?: readonly AnnouncedFeast[];
  /** Days off that the Government announced, or that the body gives. */
  readonly exceptional?: readonly CivilDay[];
  /** Days of rest of every week; Saturday and Sunday when left out. A private body may have others. */
  readonly weekend?: readonly Weekday[];
}

/** The working days and holidays of one body. */
export interface MoroccanCalendar {
  /** Whose holidays these are. */
  readonly sector: Sector;
  /** Whether people work on a day: neither a day of weekly rest nor a holiday. */
  isWorkingDay(day: CivilDay): boolean;
  /** The holiday that falls on a day, if one does; a certain one where an estimated one falls on it too. */
  holidayOn(day: CivilDay): Holiday | undefined;
  /** The holidays of a civil year, in order. */
  holidaysIn(year: number): readonly Holiday[];
  /** The first working day after a day; never the day itself. */
  nextWorkingDay(day: CivilDay): CivilDay;
  /** The last working day before a day; never the day itself. */
  previousWorkingDay(day: CivilDay): CivilDay;
}

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
const longestSearch = 366;

/**
 * The calendar of a Moroccan body: weekly rest, fixed holidays from the year each began, and feasts.
 *
 * A feast depends on the moon's being seen and is announced days before. One that the caller gives stands; the others
 * are calculated from `islamic-umalqura` and marked `estimated`, and whatever is computed from them is an estimate.
 *
 * @param options - Not changed.
 * @throws {@link DataTikaError} `core.invalid_calendar` when an option is not what its type says or every day of the
 *   week is a day of rest; `core.invalid_day` when a day given is no day.
 * @example
 * ```ts
 * import { moroccanCalendar } from "@data-tika/core/time";
 *
 * const calendar = moroccanCalendar({ sector: "public", religious: [{ feast: "fitr", firstDay: "2026-03-20" }] });
 * calendar.isWorkingDay("2026-03-20"); // => false
 * calendar.holidayOn("2026-10-31")?.names.fr; // => Aïd Al-Wahda, Fête de l’Unité
 * calendar.holidayOn("2025-10-31"); // => undefined
 * calendar.nextWorkingDay("2026-10-30"); // => 2026-11-02
 * ```
 * @see Decrees 2-77-169 (public) and 2-04-426 (private), decree 2-05-916 (Monday to Friday)
 */
export function moroccanCalendar(options: CalendarOptions): MoroccanCalendar {
  const { sector, religious = [], exceptional = [], weekend = ["saturday", "sunday"] } = options;
  check(options);
  const rest = new Set<Weekday>(weekend);
  const years = new Map<number, readonly Holiday[]>();
  const holidaysIn = (year: number) => {
    const holidays = years.get(year) ?? holidaysOf(year, { sector, religious, exceptional });
    years.set(year, holidays);
    return holidays;
  };
  const holidayOn = (day: CivilDay) => {
    const there = holidaysIn(Number(parseCivilDay(day).slice(0, 4))).filter((holiday) => holiday.day === day);
    return there.find(({ estimated }) => !estimated) ?? there[0];
  };
  const isWorkingDay = (day: CivilDay) =>
    !rest.has(weekdayOf(parseCivilDay(day))) && holidayOn(day) === undefined;
  const search = (day: CivilDay, direction: 1 | -1) => {
    for (let distance = 1; distance <= longestSearch; distance++) {
      const found = shiftDay(day, distance * direction);
      if (isWorkingDay(found)) return found;
    }
    throw failure("core.invalid_calendar", { field: "exceptional" });
  };
  return {
    sector,
    isWorkingDay,
    holidayOn,
    holidaysIn,
    nextWorkingDay: (day) => search(day, 1),
    previousWorkingDay: (day) => search(day, -1),
  };
}

function check({ sector, religious = [], exceptional = [], weekend = [] }: CalendarOptions): void {
  const refuse = (field: string) => failure("core.invalid_calendar", { field });
  if (sector !== "public" && sector !== "private") throw refuse("sector");
  if (!weekend.every((day) => weekdays.includes(day)) || new Set(weekend).size === 7) throw refuse("weekend");
  if (!religious.every(({ feast }) => Object.hasOwn(religiousHolidays, feast))) throw refuse("religious");
  for (const { firstDay } of religious) parseCivilDay(firstDay, "religious");
  for (const day of exceptional) parseCivilDay(day, "exceptional");
}

function weekdayOf(day: CivilDay): Weekday {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] as Weekday;
}
