import { failure } from "../failure.js";
import type { Language } from "../localised.js";
import { acts } from "./acts.js";
import { parseArticlePlace, parseReference } from "./parse-reference.js";
import type { LegalReference } from "./reference.js";

const deliberationWord: Readonly<Record<Language, string>> = {
  fr: ", délibération ",
  ar: "، المداولة ",
  en: ", deliberation ",
};
/** The letters of the Latin lists and the ones the Arabic text puts in their place. */
const arabicLetters: Readonly<Record<string, string>> = {
  a: "أ",
  b: "ب",
  c: "ج",
  d: "د",
  e: "ه",
  f: "و",
  g: "ز",
  h: "ح",
  i: "ط",
};

/**
 * A reference as it is written in a letter, a notice or a report.
 *
 * The two acts held here are checked for the number of the article; the other acts are cited as the reference says.
 * A number of the CNDP such as `350-2013` or `D-939-2025` is cited as a deliberation.
 *
 * @param reference - The place to cite.
 * @param language - Language of the citation.
 * @returns The citation, without a full stop.
 * @throws {@link DataTikaError} `core.unknown_act` when the reference names no act that is known here.
 * @throws {@link DataTikaError} `core.unknown_article` when the act is known and has no such article.
 * @example
 * ```ts
 * import { citeArticle } from "@data-tika/core/law";
 *
 * citeArticle("law-09-08/12-1-e", "fr"); // => loi 09-08, art. 12-1-e
 * citeArticle("law-09-08/12-1-e", "ar"); // => القانون رقم 09.08، المادة 12-1-ه
 * citeArticle("cndp/350-2013", "en"); // => CNDP, deliberation 350-2013
 * citeArticle("law-09-08", "en"); // => Law 09-08
 * citeArticle("law-09-08/68", "en"); // throws core.unknown_article
 * ```
 */
export function citeArticle(reference: LegalReference, language: Language): string {
  const { act, place } = parseReference(reference);
  const { names, articles, arabicArticle = "المادة" } = acts[act];
  if (place === undefined) return names[language];
  if (articles !== undefined && parseArticlePlace(place, articles) === undefined) {
    throw failure("core.unknown_article", { act });
  }
  if (act === "cndp") return names[language] + cndpPlace(place, language);
  return language === "ar"
    ? `${names.ar}، ${arabicArticle} ${arabicPlace(place)}`
    : `${names[language]}, art. ${place}`;
}

function cndpPlace(place: string, language: Language): string {
  const isNumber = /^([A-Z]-)?\d+(-[A-Z]+)?-\d{4}$/.test(place);
  return isNumber ? deliberationWord[language] + place : `${language === "ar" ? "، " : ", "}${place}`;
}

function arabicPlace(place: string): string {
  return place
    .split("-")
    .map((part) => arabicLetters[part] ?? part)
    .join("-");
}
