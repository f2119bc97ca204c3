import type { Language } from "../localised.js";
import { type Period, parsePeriod } from "./period.js";

type Unit = keyof Period;
type Count = (amount: number) => string;

/**
 * A period in words that a person reads, with the plural forms of the language.
 *
 * The words are our own and not the host's: they stand in notices, whose digest must be the same everywhere.
 *
 * @param period - ISO 8601 duration, see {@link parsePeriod}.
 * @param language - Language of the words.
 * @returns The words; no time at all is zero days.
 * @throws {@link DataTikaError} `core.invalid_period` when it is no such duration.
 * @example
 * ```ts
 * import { describePeriod } from "@data-tika/core/time";
 *
 * describePeriod("P1Y6M", "fr"); // => 1 an et 6 mois
 * describePeriod("P2Y", "ar"); // => سنتان
 * describePeriod("P0D", "en"); // => 0 days
 * ```
 */
export function describePeriod(period: string, language: Language): string {
  const parts = parsePeriod(period);
  const units = (["years", "months", "days"] as const).filter((unit) => parts[unit] > 0);
  const said = units.length > 0 ? units : (["days"] as const);
  const spoken = said.map((unit) => words[language][unit](parts[unit]));
  return [...spoken.slice(0, -2), spoken.slice(-2).join(and[language])].join(comma[language]);
}

const comma = { fr: ", ", ar: " و", en: ", " } as const;
const and = { fr: " et ", ar: " و", en: " and " } as const;

const words: Readonly<Record<Language, Readonly<Record<Unit, Count>>>> = {
  fr: { years: french("an", "ans"), months: french("mois", "mois"), days: french("jour", "jours") },
  ar: {
    years: arabic("سنة واحدة", "سنتان", "سنوات", "سنة"),
    months: arabic("شهر واحد", "شهران", "أشهر", "شهرا"),
    days: arabic("يوم واحد", "يومان", "أيام", "يوما"),
  },
  en: { years: english("year"), months: english("month"), days: english("day") },
};

function french(one: string, many: string): Count {
  return (amount) => `${amount} ${amount < 2 ? one : many}`;
}

function english(unit: string): Count {
  return (amount) => `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

/** One, two, three to ten, and eleven upwards; from a hundred on the last two figures decide. */
function arabic(one: string, two: string, few: string, many: string): Count {
  const bare = one.split(" ")[0] ?? one;
  return (amount) => {
    if (amount === 1) return one;
    if (amount === 2) return two;
    const rest = amount % 100;
    if (rest >= 3 && rest <= 10) return `${amount} ${few}`;
    return `${amount} ${rest >= 11 ? many : bare}`;
  };
}
