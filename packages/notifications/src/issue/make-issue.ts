import type { Localised } from "@data-tika/core";
import { citeArticle, type LegalReference, type Mark } from "@data-tika/core/law";
import type { PayloadKind } from "../kind.js";
import type { PayloadIssue } from "./issue.js";
import { locate } from "./locate.js";

/** What an issue is made of. */
export interface IssueParts {
  /** Kind of the payload, where it is known. */
  readonly kind: PayloadKind | undefined;
  /** Code of the issue. */
  readonly code: string;
  /** The field. */
  readonly path: readonly (string | number)[];
  /** What is wrong, without the name of the box. */
  readonly sentence: Localised;
  /** The rule's own article, where a rule is broken. */
  readonly article?: LegalReference;
  /** The rule's mark. */
  readonly mark?: Mark;
}

/** An issue with its box, its article and its sentence in three languages. */
export function makeIssue({ kind, code, path, sentence, article, mark = "text" }: IssueParts): PayloadIssue {
  const place = locate(kind, path);
  const asked = article ?? place.article;
  return {
    code,
    path,
    pointer: toPointer(path),
    box: place.number,
    article: asked,
    mark,
    message: {
      fr: `${place.number === "" ? "" : `Rubrique ${place.number}, `}« ${place.labels.fr} » : ${sentence.fr} (${citeArticle(asked, "fr")})`,
      ar: `${place.number === "" ? "" : `الخانة ${isolate(place.number)}، `}«${isolate(place.labels.ar)}»: ${sentence.ar} (${isolate(citeArticle(asked, "ar"))})`,
      en: `${place.number === "" ? "" : `Box ${place.number}, `}“${place.labels.en}”: ${sentence.en} (${citeArticle(asked, "en")})`,
    },
  };
}

/** A path as a JSON Pointer (RFC 6901). */
export function toPointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Keeps a fragment of either direction together inside an Arabic sentence: FIRST STRONG ISOLATE and its end. */
function isolate(fragment: string): string {
  return `\u2068${fragment}\u2069`;
}
