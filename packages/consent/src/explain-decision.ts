import type { Language } from "@data-tika/core";
import { citeArticle } from "@data-tika/core/law";
import type { ConsentDecision, DecisionReasonCode } from "./consent-decision.js";
import type { ConsentEvent, ConsentEventKind } from "./consent-event.js";
import type { ImportFindingCode } from "./exchange/import-finding.js";
import type { LedgerFinding, LedgerFindingCode } from "./ledger-finding.js";
import type { DossierFindingCode } from "./paper/dossier-finding.js";
import type { PaperWord } from "./paper/paper-word.js";
import type { ReceiptObjection } from "./receipt-key.js";

/** The sentences of one language: `sentences` of `@data-tika/consent/messages/fr`, `ar` or `en`. */
export interface ConsentSentences {
  /** Their language. */
  readonly language: Language;
  /** What a denial is called. */
  readonly denied: string;
  /** A sentence for each reason of a decision. */
  readonly reasons: Readonly<Record<DecisionReasonCode, string>>;
  /** A sentence for each finding of a verification. */
  readonly findings: Readonly<Record<LedgerFindingCode, string>>;
  /** A sentence for each finding of an import. */
  readonly imports: Readonly<Record<ImportFindingCode, string>>;
  /** What each event is called. */
  readonly events: Readonly<Record<ConsentEventKind, string>>;
  /** What each way of capturing an answer is called. */
  readonly captures: Readonly<Record<Extract<ConsentEvent, { capture: string }>["capture"], string>>;
  /** Words of receipts and dossiers. */
  readonly paper: Readonly<Record<PaperWord, string>>;
  /** A sentence for each reason why a receipt is not to be believed. */
  readonly refusals: Readonly<Record<ReceiptObjection, string>>;
  /** A sentence for each finding of the verification of a dossier. */
  readonly dossier: Readonly<Record<DossierFindingCode, string>>;
}

/**
 * A decision in words: one line for each reason, with the article it rests on.
 *
 * @param decision - A decision of {@link decideConsent} or of a ledger.
 * @param sentences - The sentences of the reader's language.
 * @returns The lines, in the order of the reasons. They hold no value of the person.
 * @example
 * ```ts
 * import { decideConsent, defineNotice, explainDecision } from "@data-tika/consent";
 * import { sentences } from "@data-tika/consent/messages/fr";
 *
 * const notice = defineNotice({
 *   id: "newsletter",
 *   effectiveFrom: "2026-01-01T00:00:00Z",
 *   controller: "Agence d’aide sociale",
 *   contact: "droits@aide-sociale.example",
 *   text: { fr: "Nous envoyons une lettre par mois." },
 *   purposes: [{ id: "newsletter", label: { fr: "Lettre" }, basis: "consent" }],
 * });
 * const request = { purpose: "newsletter", at: new Date("2026-11-21T12:00:00Z") };
 * const decision = decideConsent({ events: [], notices: [notice] }, request);
 * explainDecision(decision, sentences)[0]; // => La personne n’a jamais été interrogée. (loi 09-08, art. 4)
 * ```
 */
export function explainDecision(decision: ConsentDecision, sentences: ConsentSentences): string[] {
  const { language, reasons } = sentences;
  return decision.because.map(({ code, article }) => `${reasons[code]} (${citeArticle(article, language)})`);
}

/**
 * A finding of a verification in words.
 *
 * @param finding - A finding of `ledger.verify`.
 * @param sentences - The sentences of the reader's language.
 * @returns One sentence.
 * @example
 * ```ts
 * import { explainFinding } from "@data-tika/consent";
 * import { sentences } from "@data-tika/consent/messages/en";
 *
 * explainFinding({ code: "entry-changed", index: 812 }, sentences); // => The content of entry number 812 was changed.
 * ```
 */
export function explainFinding(finding: LedgerFinding, sentences: ConsentSentences): string {
  const fields: Readonly<Record<string, unknown>> = { ...finding };
  return sentences.findings[finding.code].replace(/\{(\w+)\}/g, (_, name: string) => String(fields[name]));
}
