import type { LegalFact } from "../law/fact.js";
import { sources } from "../law/sources.js";
import type { Localised } from "../localised.js";

/** Whose holidays: those of the State and public bodies, or those of the labour code. */
export type Sector = "public" | "private";

/** Name of a holiday on a fixed day. */
export type FixedHolidayId =
  | "new-year"
  | "independence-manifesto"
  | "amazigh-new-year"
  | "labour-day"
  | "throne-day"
  | "oued-eddahab"
  | "king-and-people"
  | "youth-day"
  | "unity-day"
  | "green-march"
  | "independence-day";

/** A feast whose day is announced only days before. */
export type Feast = "hijri-new-year" | "mawlid" | "fitr" | "adha";

/** A holiday on the same day of every civil year. */
export interface FixedHoliday {
  /** Month and day, `MM-DD`. */
  readonly on: string;
  /** Its name. */
  readonly names: Localised;
  /** First year, where it is known that earlier years had none. */
  readonly since?: number;
  /** Set where one list only has it. */
  readonly only?: Sector;
  /** What is unclear, and which reading is taken. */
  readonly note?: string;
}

/** A feast of the year of the Hegira. */
export interface ReligiousHoliday {
  /** Month of the Hegira of its first day. */
  readonly month: number;
  /** Day of that month. */
  readonly day: number;
  /** Its name. */
  readonly names: Localised;
  /** Days off in each sector. */
  readonly days: Readonly<Record<Sector, number>>;
  /** What is unclear, and which reading is taken. */
  readonly note?: string;
}

/** Where the list of each sector stands, and how sure it is. */
export const holidayLists = {
  public: { article: "decree-2-77-169", source: sources.publicHolidays, mark: "secondary" },
  private: { article: "decree-2-04-426", source: sources.privateHolidays, mark: "text" },
} as const satisfies Readonly<Record<Sector, Pick<LegalFact<never>, "article" | "source" | "mark">>>;

/** Holidays on fixed days. */
export const fixedHolidays: Readonly<Record<FixedHolidayId, FixedHoliday>> = {
  "new-year": {
    on: "01-01",
    names: { fr: "Nouvel An", ar: "رأس السنة الميلادية", en: "New Year" },
    only: "public",
    note: "Absent from decree 2-04-426, though often given in the private sector too: add it to `exceptional` there.",
  },
  "independence-manifesto": {
    on: "01-11",
    names: {
      fr: "Manifeste de l’indépendance",
      ar: "ذكرى تقديم وثيقة الاستقلال",
      en: "Independence Manifesto",
    },
  },
  "amazigh-new-year": {
    on: "01-14",
    names: { fr: "Nouvel An amazigh", ar: "رأس السنة الأمازيغية", en: "Amazigh New Year" },
    since: 2024,
  },
  "labour-day": { on: "05-01", names: { fr: "Fête du travail", ar: "عيد الشغل", en: "Labour Day" } },
  "throne-day": { on: "07-30", names: { fr: "Fête du Trône", ar: "عيد العرش", en: "Throne Day" } },
  "oued-eddahab": {
    on: "08-14",
    names: { fr: "Oued Eddahab", ar: "يوم وادي الذهب", en: "Oued Eddahab Day" },
  },
  "king-and-people": {
    on: "08-20",
    names: {
      fr: "Révolution du Roi et du Peuple",
      ar: "ذكرى ثورة الملك والشعب",
      en: "Revolution of the King and the People",
    },
  },
  "youth-day": { on: "08-21", names: { fr: "Fête de la Jeunesse", ar: "عيد الشباب", en: "Youth Day" } },
  "unity-day": {
    on: "10-31",
    names: { fr: "Aïd Al-Wahda, Fête de l’Unité", ar: "عيد الوحدة", en: "Unity Day" },
    since: 2026,
  },
  "green-march": { on: "11-06", names: { fr: "Marche verte", ar: "عيد المسيرة الخضراء", en: "Green March" } },
  "independence-day": {
    on: "11-18",
    names: { fr: "Indépendance", ar: "عيد الاستقلال", en: "Independence Day" },
  },
};

const secondDay =
  "One day by the private list; a second one is often given: add it to `exceptional` where it is.";

/** Feasts whose day the Ministry of Habous announces. */
export const religiousHolidays: Readonly<Record<Feast, ReligiousHoliday>> = {
  "hijri-new-year": {
    month: 1,
    day: 1,
    names: { fr: "Nouvel An de l’hégire", ar: "فاتح محرم", en: "Hijri New Year" },
    days: { public: 1, private: 1 },
  },
  mawlid: {
    month: 3,
    day: 12,
    names: { fr: "Aïd al-Mawlid", ar: "عيد المولد النبوي", en: "Mawlid" },
    days: { public: 2, private: 1 },
  },
  fitr: {
    month: 10,
    day: 1,
    names: { fr: "Aïd al-Fitr", ar: "عيد الفطر", en: "Eid al-Fitr" },
    days: { public: 2, private: 1 },
    note: secondDay,
  },
  adha: {
    month: 12,
    day: 10,
    names: { fr: "Aïd al-Adha", ar: "عيد الأضحى", en: "Eid al-Adha" },
    days: { public: 2, private: 1 },
    note: secondDay,
  },
};
