import type { Language } from "@data-tika/core";
import { citeArticle, type LegalReference } from "@data-tika/core/law";
import { describePeriod } from "@data-tika/core/time";
import type { RetentionDecision, RetentionReason } from "./decision.js";
import { ar } from "./explanations/ar.js";
import { en } from "./explanations/en.js";
import type { Explanations } from "./explanations/explanations.js";
import { fr } from "./explanations/fr.js";

const explanations: Readonly<Record<Language, Explanations>> = { ar, en, fr };

/** A decision in words. */
export interface RetentionExplanation {
  /** Language of the words. */
  readonly language: Language;
  /** The phase, a few words. */
  readonly phase: string;
  /** What is due, a few words. */
  readonly action: string;
  /** The reasons and the count, a sentence each, in the decision's order. */
  readonly because: readonly string[];
}

/**
 * A decision in words that a person can check with a calendar.
 *
 * Names rules, columns, periods and days; the row's key is not repeated.
 *
 * @param decision - Made by `decideRetention`. Not changed.
 * @param language - `fr`, `ar` or `en`.
 * @returns The words.
 * @example
 * ```ts
 * import { explainRetention } from "@data-tika/retention";
 *
 * const decision = {
 *   version: 1,
 *   dataset: "visits",
 *   key: ["7"],
 *   on: "2026-03-01",
 *   phase: "unknown",
 *   dueOn: null,
 *   action: "keep",
 *   because: [{ code: "no-rule" }],
 * } as const;
 * explainRetention(decision, "fr").because; // => [ 'Aucune règle en vigueur ne s’applique à cette ligne.' ]
 * explainRetention(decision, "en").action; // => keep
 * ```
 */
export function explainRetention(decision: RetentionDecision, language: Language): RetentionExplanation {
  const words = explanations[language];
  return {
    language,
    phase: words.phase[decision.phase],
    action: words.action[decision.action],
    because: decision.because.map((reason) => sentence(reason, words, language)),
  };
}

function sentence(reason: RetentionReason, words: Explanations, language: Language): string {
  const fields = new Map<string, string>(Object.entries(reason));
  if (reason.code === "phase") fields.set("phase", words.phase[reason.phase]);
  if (reason.code === "decided-by") fields.set("bound", words.bound[reason.bound]);
  if ("period" in reason) fields.set("period", describePeriod(reason.period, language));
  if ("source" in reason) fields.set("source", sourceInWords(reason.source, language));
  return words.reason[reason.code].replace(/\{(\w+)\}/g, (whole, name: string) => fields.get(name) ?? whole);
}

/** A legal reference as it is cited; any other source is the user's own words. */
function sourceInWords(source: string, language: Language): string {
  try {
    return citeArticle(source as LegalReference, language);
  } catch {
    return source;
  }
}
