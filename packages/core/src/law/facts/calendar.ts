import { checkedOn, sources } from "../sources.js";
import type { LegalFigure } from "./figure.js";
import type { LegalFactId } from "./figure-ids.js";

const obligations = {
  unit: "day",
  mark: "text",
  article: "obligations-code/132",
  source: sources.obligationsCode,
  checkedOn,
} as const;
const publicList = {
  unit: "count",
  mark: "secondary",
  article: "decree-2-77-169",
  source: sources.publicHolidays,
  checkedOn,
} as const;
const privateList = {
  unit: "count",
  mark: "text",
  article: "decree-2-04-426",
  source: sources.privateHolidays,
  checkedOn,
} as const;

/** Figures of the computing of time and of the lists of holidays. */
export const calendarFigures = {
  "time.week": {
    ...obligations,
    value: 7,
    labels: {
      fr: "une semaine, en jours entiers",
      ar: "الأسبوع بالأيام الكاملة",
      en: "a week, in full days",
    },
  },
  "time.month": {
    ...obligations,
    value: 30,
    labels: { fr: "un mois, en jours entiers", ar: "الشهر بالأيام الكاملة", en: "a month, in full days" },
  },
  "time.year": {
    ...obligations,
    value: 365,
    labels: { fr: "une année, en jours entiers", ar: "السنة بالأيام الكاملة", en: "a year, in full days" },
  },
  "cpc.new_in_force": {
    unit: "date",
    value: "2026-08-24",
    article: "law-58-25/643",
    mark: "secondary",
    source: sources.newCivilProcedure,
    checkedOn,
    labels: {
      fr: "entrée en vigueur du nouveau Code de procédure civile",
      ar: "دخول قانون المسطرة المدنية الجديد حيز التنفيذ",
      en: "entry into force of the new Code of Civil Procedure",
    },
    note: "The article that replaces article 512 of the code of 1974, on clear days, was not seen.",
  },
  "holidays.public_fixed": {
    ...publicList,
    value: 11,
    labels: {
      fr: "jours fériés fixes, secteur public",
      ar: "العطل الثابتة في القطاع العام",
      en: "fixed holidays, public sector",
    },
    note: "Since 2026, with 31 October.",
  },
  "holidays.public_religious_days": {
    ...publicList,
    value: 7,
    labels: {
      fr: "jours de fêtes religieuses, secteur public",
      ar: "أيام الأعياد الدينية في القطاع العام",
      en: "days of religious feasts, public sector",
    },
  },
  "holidays.private_fixed": {
    ...privateList,
    value: 10,
    labels: {
      fr: "jours fériés fixes, liste du secteur privé",
      ar: "العطل الثابتة في لائحة القطاع الخاص",
      en: "fixed holidays, private list",
    },
    note: "Since 2026, with 31 October. 1 January is not in the decree, though often given.",
  },
  "holidays.private_religious_days": {
    ...privateList,
    value: 4,
    labels: {
      fr: "jours de fêtes religieuses, liste du secteur privé",
      ar: "أيام الأعياد الدينية في لائحة القطاع الخاص",
      en: "days of religious feasts, private list",
    },
    note: "One day a feast by decree; some firms give two for Fitr and Adha.",
  },
  "holidays.unity_first": {
    ...privateList,
    unit: "date",
    value: 2026,
    labels: {
      fr: "première fête de l’Unité chômée le 31 octobre",
      ar: "أول عطلة لعيد الوحدة في 31 أكتوبر",
      en: "first holiday of 31 October",
    },
    note: "Decree 2-26-14 for the private list, read; decree 2-25-1140 for the public one, reported.",
  },
} as const satisfies Partial<Record<LegalFactId, LegalFigure>>;
