import type { Language, Localised } from "@data-tika/core";
import { describePeriod } from "@data-tika/core/time";
import type { Box } from "../filing/box.js";
import { type Gap, isGap } from "../filing/gap.js";
import { dayText, numberText } from "../number-text.js";

/** What an empty list says. */
export const nothing: Localised = { fr: "Néant", ar: "لا شيء", en: "None" };

const unknownYet: Localised = { fr: "Pas encore connu", ar: "غير معروف بعد", en: "Not known yet" };
const expected: Localised = { fr: ", attendu le ", ar: "، متوقع بتاريخ ", en: ", expected on " };
const notApplicable: Localised = { fr: "Sans objet : ", ar: "غير معني: ", en: "Not applicable: " };
const separators: Localised = { fr: " ; ", ar: "؛ ", en: "; " };

/** An answer in words of a language: codes by their words, gaps said, lists joined, nothing for what is missing. */
export function cellText(value: unknown, box: Box, language: Language): string {
  if (value === undefined) return "";
  if (isGap(value)) return gapText(value, language);
  if (Array.isArray(value)) {
    if (value.length === 0) return nothing[language];
    return value.map((item) => cellText(item, box, language)).join(separators[language]);
  }
  const text = String(value);
  const choice = Object.hasOwn(box.choices ?? {}, text) ? box.choices?.[text] : undefined;
  if (choice !== undefined) return choice[language];
  if (typeof value === "number") return numberText(value, language);
  return formatted(text, box.format, language);
}

/** What a gap says. */
export function gapText(gap: Gap, language: Language): string {
  if (gap.status === "not-applicable") return notApplicable[language] + gap.reason;
  if (gap.expectedOn === undefined) return unknownYet[language];
  return unknownYet[language] + expected[language] + dayText(gap.expectedOn, language);
}

function formatted(text: string, format: Box["format"], language: Language): string {
  if (format === "period") return describePeriod(text, language);
  if (format === "day") return dayText(text, language);
  if (format === "state") return new Intl.DisplayNames(language, { type: "region" }).of(text) ?? text;
  return text;
}
