import type { Language } from "@data-tika/core";
import { numberText } from "../number-text.js";

/** How a noun is written after a number, by the plural categories of its language. `#` stands for the number. */
export interface CountedNoun {
  readonly fr: Readonly<Record<"one" | "other", string>>;
  readonly ar: Readonly<Record<"zero" | "one" | "two" | "few" | "many" | "other", string>>;
  readonly en: Readonly<Record<"one" | "other", string>>;
}

/**
 * A number and its noun: `3 réponses`, `جوابان`, `11 جوابا`.
 *
 * The rules are those of Unicode for whole numbers, written here so that every machine says the same.
 */
export function counted(count: number, noun: CountedNoun, language: Language): string {
  const form =
    language === "ar"
      ? noun.ar[arabicCategory(count)]
      : noun[language][(language === "fr" ? count < 2 : count === 1) ? "one" : "other"];
  return form.replace("#", numberText(count, language));
}

function arabicCategory(count: number): keyof CountedNoun["ar"] {
  if (count === 0) return "zero";
  if (count === 1) return "one";
  if (count === 2) return "two";
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return "few";
  return rest >= 11 ? "many" : "other";
}
