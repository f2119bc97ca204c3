import type { Language, Localised } from "@data-tika/core";

/** What persons are told, in plain words: what every rendering of it shows. */
export interface Letter {
  readonly title: string;
  readonly parts: readonly LetterPart[];
}

/** A heading, sentences under it, and a list. */
export interface LetterPart {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly items: readonly string[];
}

/** A part; its heading is chosen by language. */
export const part = (
  heading: string,
  sentences: readonly (string | undefined)[],
  items: readonly string[] = [],
): LetterPart => ({
  heading,
  sentences: sentences.filter((sentence) => sentence !== undefined),
  items,
});

const foreign: Readonly<Record<Language, RegExp>> = {
  fr: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
  ar: /[^\p{Script=Arabic}\p{P}\s]/u,
  en: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
};

/**
 * A text of the payload inside a sentence of ours. Where it runs the other way, or holds digits in an Arabic
 * sentence, it is kept together: FIRST STRONG ISOLATE and its end.
 */
export function quoted(text: string, language: Language): string {
  return foreign[language].test(text) ? `\u2068${text}\u2069` : text;
}

/** A sentence of the language, its `{}` replaced by a text of the payload. */
export function said(sentence: Localised, text: string, language: Language): string {
  return sentence[language].replace("{}", () => quoted(text, language));
}
