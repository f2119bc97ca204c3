import type { LegalTerm } from "./legal-term.js";
import { sources } from "./sources.js";

/** Identifier of a category of sensitive data. */
export type SensitiveCategory =
  | "racial-or-ethnic-origin"
  | "political-opinions"
  | "religious-or-philosophical-beliefs"
  | "trade-union-membership"
  | "health";

const shared = { article: "law-09-08/1-3", mark: "text", source: sources.law } as const;

/**
 * The five categories of sensitive data, a closed list.
 *
 * Sex life, biometric data, offences and the identity card number are not in it; genetic data belong to health, and
 * have an authorisation trigger of their own beside it.
 *
 * @example
 * ```ts
 * import { sensitiveCategories } from "@data-tika/core/law";
 *
 * Object.keys(sensitiveCategories).length; // => 5
 * sensitiveCategories.health.labels.fr; // => santé, y compris les données génétiques
 * ```
 * @see Law 09-08, art. 1-3
 */
export const sensitiveCategories: Readonly<Record<SensitiveCategory, LegalTerm>> = {
  "racial-or-ethnic-origin": {
    ...shared,
    labels: {
      fr: "origine raciale ou ethnique",
      ar: "الأصل العرقي أو الإثني",
      en: "racial or ethnic origin",
    },
  },
  "political-opinions": {
    ...shared,
    labels: { fr: "opinions politiques", ar: "الآراء السياسية", en: "political opinions" },
  },
  "religious-or-philosophical-beliefs": {
    ...shared,
    labels: {
      fr: "convictions religieuses ou philosophiques",
      ar: "القناعات الدينية أو الفلسفية",
      en: "religious or philosophical beliefs",
    },
  },
  "trade-union-membership": {
    ...shared,
    labels: { fr: "appartenance syndicale", ar: "الانتماء النقابي", en: "trade-union membership" },
  },
  health: {
    ...shared,
    labels: {
      fr: "santé, y compris les données génétiques",
      ar: "الصحة، بما في ذلك المعطيات الجينية",
      en: "health, including genetic data",
    },
  },
};
