import type { Language } from "@data-tika/core";

/** The months as Morocco writes them. Written out, so that every machine prints the same. */
const months: Readonly<Record<Language, readonly string[]>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  ar: "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A civil day in words: `3 novembre 2025`. */
export function dayText(day: string, language: Language): string {
  const [year, month, date] = day.split("-").map(Number);
  const name = months[language][(month ?? 0) - 1];
  return `${date === 1 && language === "fr" ? "1er" : date} ${name} ${year}`;
}

/** A number with its thousands apart. Morocco writes Arabic with the digits 0 to 9. */
export function numberText(value: number, language: Language): string {
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : "\u00a0");
  return part === undefined ? grouped : `${grouped}${language === "en" ? "." : ","}${part}`;
}
