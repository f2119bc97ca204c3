import type { Mark } from "../law/fact.js";
import type { LegalReference } from "../law/reference.js";
import type { Localised } from "../localised.js";
import { type CivilDay, compareDays, daysBetween, shiftDay } from "./civil-day.js";
import { daysFrom, hijriReader } from "./hijri.js";
import {
  type Feast,
  type FixedHoliday,
  type FixedHolidayId,
  fixedHolidays,
  holidayLists,
  type ReligiousHoliday,
  religiousHolidays,
  type Sector,
} from "./holiday-table.js";

/** A feast as the Ministry of Habous announced it. */
export interface AnnouncedFeast {
  /** Which feast. */
  readonly feast: Feast;
  /** Its first day; the second, where the sector has one, follows by itself. */
  readonly firstDay: CivilDay;
}

/** A day off, and why. */
export interface Holiday {
  /** The day. */
  readonly day: CivilDay;
  /** Which holiday; `exceptional` for a day the caller added. */
  readonly id: FixedHolidayId | Feast | "exceptional";
  /** Its name. */
  readonly names: Localised;
  /** Whether the day was calculated and not announced: it may be a day or two off. */
  readonly estimated: boolean;
  /** The decree that lists it; none for a day the caller added. */
  readonly article?: LegalReference;
  /** The document it was read in. */
  readonly source: string;
  /** How sure that is; an estimated day is an inference. */
  readonly mark: Mark;
  /** What is unclear, and which reading is taken. */
  readonly note?: string;
}

const exceptionalNames: Localised = {
  fr: "Jour chômé exceptionnel",
  ar: "يوم عطلة استثنائية",
  en: "Exceptional day off",
};

/** Calculated feasts this near to an announced one are the same feast. */
const sameFeastDays = 15;

/** What decides the holidays of a calendar. */
export interface HolidayRules {
  /** Whose list. */
  readonly sector: Sector;
  /** Feasts as announced. */
  readonly religious: readonly AnnouncedFeast[];
  /** Days added by the caller. */
  readonly exceptional: readonly CivilDay[];
}

/** Every holiday of a year, in order of their days. */
export function holidaysOf(year: number, rules: HolidayRules): readonly Holiday[] {
  const [first, last] = [`${pad(year)}-01-01`, `${pad(year)}-12-31`];
  const all = [...fixedIn(year, rules.sector), ...religiousAround(year, rules), ...exceptionalDays(rules)];
  return all
    .filter(({ day }) => day >= first && day <= last)
    .sort((one, other) => compareDays(one.day, other.day));
}

function fixedIn(year: number, sector: Sector): readonly Holiday[] {
  const entries = Object.entries(fixedHolidays) as [FixedHolidayId, FixedHoliday][];
  return entries
    .filter(([, { since = 0, only = sector }]) => year >= since && only === sector)
    .map(([id, holiday]) => describe(id, `${pad(year)}-${holiday.on}`, holiday, sector, false));
}

function religiousAround(year: number, { sector, religious }: HolidayRules): readonly Holiday[] {
  const announced = religious.map(({ feast, firstDay }) => ({ feast, firstDay, estimated: false }));
  const same = (feast: Feast, day: CivilDay) =>
    announced.some(
      (other) => other.feast === feast && Math.abs(daysBetween(other.firstDay, day)) <= sameFeastDays,
    );
  const estimated = calculatedFeasts(year).filter(({ feast, firstDay }) => !same(feast, firstDay));
  return [...announced, ...estimated].flatMap(({ feast, firstDay, estimated }) => {
    const holiday: ReligiousHoliday = religiousHolidays[feast];
    return daysFrom(firstDay, shiftDay(firstDay, holiday.days[sector] - 1)).map((day) =>
      describe(feast, day, holiday, sector, estimated),
    );
  });
}

function calculatedFeasts(year: number) {
  const read = hijriReader();
  const entries = Object.entries(religiousHolidays) as [Feast, ReligiousHoliday][];
  // A feast of two days may begin on the last day of the year before.
  return daysFrom(shiftDay(`${pad(year)}-01-01`, -1), `${pad(year)}-12-31`).flatMap((firstDay) => {
    const hijri = read(firstDay);
    const found = entries.find(([, { month, day }]) => month === hijri.month && day === hijri.day);
    return found === undefined ? [] : [{ feast: found[0], firstDay, estimated: true }];
  });
}

function exceptionalDays({ exceptional }: HolidayRules): readonly Holiday[] {
  return exceptional.map((day) => ({
    day,
    id: "exceptional",
    names: exceptionalNames,
    estimated: false,
    source: "given by the caller",
    mark: "secondary",
  }));
}

function describe(
  id: Holiday["id"],
  day: CivilDay,
  { names, note }: FixedHoliday | ReligiousHoliday,
  sector: Sector,
  estimated: boolean,
): Holiday {
  const { article, source, mark } = holidayLists[sector];
  const holiday = {
    day,
    id,
    names,
    estimated,
    article,
    source,
    mark: estimated ? "inference" : mark,
  } as const;
  return note === undefined ? holiday : { ...holiday, note };
}

function pad(year: number): string {
  return String(year).padStart(4, "0");
}
