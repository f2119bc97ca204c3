import type { LegalTerm } from "./legal-term.js";
import { sources } from "./sources.js";

/** Identifier of a right of the person concerned. */
export type PersonRight = "information" | "access" | "rectification" | "opposition" | "no-automated-decision";

const shared = { mark: "text", source: sources.law } as const;

/**
 * The rights of the person concerned, in the order of the law.
 *
 * Erasure and blocking are parts of rectification (art. 8-a), not rights of their own.
 *
 * @example
 * ```ts
 * import { personRights } from "@data-tika/core/law";
 *
 * personRights.access.labels.ar; // => الحق في الولوج
 * ```
 * @see Law 09-08, arts. 5 to 11
 */
export const personRights: Readonly<Record<PersonRight, LegalTerm>> = {
  information: {
    ...shared,
    article: "law-09-08/5",
    labels: { fr: "droit à l’information", ar: "الحق في الإخبار", en: "right to be informed" },
  },
  access: {
    ...shared,
    article: "law-09-08/7",
    labels: { fr: "droit d’accès", ar: "الحق في الولوج", en: "right of access" },
  },
  rectification: {
    ...shared,
    article: "law-09-08/8",
    labels: { fr: "droit de rectification", ar: "الحق في التصحيح", en: "right of rectification" },
    note: "Covers updating, correction, erasure and blocking.",
  },
  opposition: {
    ...shared,
    article: "law-09-08/9",
    labels: { fr: "droit d’opposition", ar: "الحق في التعرض", en: "right of opposition" },
  },
  "no-automated-decision": {
    ...shared,
    article: "law-09-08/11",
    labels: {
      fr: "neutralité des effets (aucune décision sur le seul fondement d’un traitement automatisé)",
      ar: "انعدام الآثار (عدم اتخاذ قرار بناء على معالجة آلية وحدها)",
      en: "no decision on automated processing alone",
    },
  },
};
