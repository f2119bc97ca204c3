import { failure } from "../failure.js";
import type { Article } from "./act-text.js";
import { decree209165 } from "./decree-2-09-165/index.js";
import { law0908 } from "./law-09-08/index.js";
import { parseArticlePlace, parseReference } from "./parse-reference.js";
import type { LegalReference } from "./reference.js";

/** An article, with the place inside it that a reference points at. */
export interface CitedArticle extends Article {
  /** Paragraph and letter below the article, outermost first; empty for the whole article. */
  readonly path: readonly string[];
}

/**
 * The article a reference points at, in Law 09-08 or in its decree.
 *
 * Where the paragraphs and letters of an article are held, a place that is not among them is unknown too.
 *
 * @param reference - A reference into `law-09-08` or `decree-2-09-165`.
 * @returns The article and the path below it.
 * @throws {@link DataTikaError} `core.unknown_act` when the reference names no act that is known here.
 * @throws {@link DataTikaError} `core.unknown_article` when the act has no such article or place, or is cited only.
 * @example
 * ```ts
 * import { article } from "@data-tika/core/law";
 *
 * article("law-09-08/12-1-e").number; // => 12
 * article("law-09-08/12-1-e").path; // => [ '1', 'e' ]
 * article("decree-2-09-165/28").title.fr; // => Délai de l’autorisation et silence
 * article("law-09-08/12-1-g"); // throws core.unknown_article
 * article("cndp/350-2013"); // throws core.unknown_article
 * ```
 */
export function article(reference: LegalReference): CitedArticle {
  const { act, place = "" } = parseReference(reference);
  const text = [law0908, decree209165].find((held) => held.act === act);
  const parsed = text && parseArticlePlace(place, text.articles.length);
  const found = parsed && text.articles[parsed.number - 1];
  if (!found || !holds(found, parsed.path)) throw failure("core.unknown_article", { act });
  return { ...found, path: parsed.path };
}

/** A path is held when it is one of the places of the article or leads to one. */
function holds({ places }: Article, path: readonly string[]): boolean {
  if (places === undefined || path.length === 0) return true;
  const wanted = path.join("-");
  return places.some((place) => place === wanted || place.startsWith(`${wanted}-`));
}
