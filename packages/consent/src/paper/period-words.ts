import type { Language } from "@data-tika/core";
import { type Period, parsePeriod } from "@data-tika/core/time";

const locales = { fr: "fr-MA", ar: "ar-MA", en: "en" } as const;
const units = [
  ["years", "year"],
  ["months", "month"],
  ["days", "day"],
] as const satisfies readonly (readonly [keyof Period, string])[];

/** An ISO 8601 period in words; as it stands when it is none. */
export function periodWords(text: string, language: Language): string {
  const period = tryPeriod(text);
  if (period === undefined) return text;
  const parts = units
    .filter(([name]) => period[name] > 0)
    .map(([name, unit]) => {
      const format = { style: "unit", unit, unitDisplay: "long" } as const;
      return new Intl.NumberFormat(locales[language], format).format(period[name]);
    });
  return new Intl.ListFormat(locales[language], { type: "conjunction" }).format(parts) || text;
}

function tryPeriod(text: string): Period | undefined {
  try {
    return parsePeriod(text);
  } catch {
    // A receipt of somewhere else may say it otherwise: it is shown as it is.
    return undefined;
  }
}
