import type { LegalReference } from "@data-tika/core/law";
import { words } from "../filing/box.js";
import type { FactCondition } from "./fact-condition.js";
import type { FactName } from "./facts.js";
import type { FactQuestion } from "./formality.js";

/** A question, and when its answer can change something. */
export interface QuestionRule extends FactQuestion {
  /** Asked when this is so, or cannot be excluded; always when left out. */
  readonly askWhen?: FactCondition;
}

/** Makes a question; keeps the tables readable. */
export const ask = (
  fact: FactName,
  article: LegalReference,
  fr: string,
  ar: string,
  en: string,
  askWhen?: FactCondition,
): QuestionRule => {
  const question = { fact, article, labels: words(fr, ar, en) };
  return askWhen === undefined ? question : { ...question, askWhen };
};
