import { describe, expect, test } from "vitest";
import type { Localised } from "../localised.js";
import * as law from "./index.js";

// Every text in three languages that the folder exports, with the path that leads to it.
const texts = [...localisedIn(law, "law")];

function* localisedIn(value: unknown, path: string): Generator<readonly [string, Localised]> {
  if (typeof value !== "object" || value === null) return;
  if (isLocalised(value)) yield [path, value];
  else for (const [key, inner] of Object.entries(value)) yield* localisedIn(inner, `${path}.${key}`);
}

function isLocalised(value: object): value is Localised {
  return "fr" in value && "ar" in value && "en" in value && typeof value.fr === "string";
}

// Words of another law that must not appear as Moroccan law, and words that the Moroccan text does not use.
const forbidden = {
  fr: /\b(DPO|DPD|RGPD|portabilité|droit à l’oubli|limitation du traitement|adéquat|72 heures|consultation préalable|autorité de contrôle|réduite)/i,
  ar: /بيانات|النفاذ|الوصول إلى المعطيات|حق النسيان|قابلية النقل|72/,
  en: /\b(DPO|GDPR|portability|right to be forgotten|right to restriction|adequa|72 hours|prior consultation|supervisory authority|one month to answer)/i,
} as const;

test("the folder holds the texts of 118 articles and of its lists", () => {
  expect(texts.length).toBeGreaterThan(118 * 2);
});

describe.each(["fr", "ar", "en"] as const)("in %s", (language) => {
  test("no text is empty or ends with a space", () => {
    expect(
      texts.filter(([, text]) => text[language] !== text[language].trim() || text[language] === ""),
    ).toEqual([]);
  });

  test("no word of another law appears", () => {
    const found = texts.filter(([, text]) => forbidden[language].test(text[language]));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test("apostrophes are typographic", () => {
    expect(texts.filter(([, text]) => text[language].includes("'")).map(([path]) => path)).toEqual([]);
  });
});

test("Arabic is written in Arabic letters, with Arabic commas and no presentation forms", () => {
  const wrong = texts.filter(
    ([, { ar }]) =>
      !/[\u0621-\u064a]/.test(ar) ||
      /[\ufb50-\ufdff\ufe70-\ufeff]/.test(ar) ||
      /[,;?]/.test(ar) ||
      /[A-Za-z]/.test(ar),
  );
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test("French and English hold no Arabic letter", () => {
  const wrong = texts.filter(([, { fr, en }]) => /[\u0600-\u06ff]/.test(fr + en));
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test("an article says something else in its title than in its sense", () => {
  const articles = [...law.law0908.articles, ...law.decree209165.articles];
  expect(articles.filter(({ title, sense }) => title.fr === sense.fr)).toEqual([]);
});
