import type { ConsentSentences } from "./explain-decision.js";
import type { ReceiptObjection } from "./receipt-key.js";

/**
 * Why a receipt is not to be believed, in words for the person who holds it.
 *
 * @param because - From a verdict of `verifyReceipt`, `verifyReceiptCode` or `verifyRedemption`.
 * @param sentences - The sentences of the reader's language.
 * @returns One sentence. It holds nothing of the receipt.
 * @example
 * ```ts
 * import { sentences } from "@data-tika/consent/messages/fr";
 * import { explainRefusal, verifyReceipt } from "@data-tika/consent/receipt";
 *
 * const verdict = await verifyReceipt("a.b.c", { keys: [], at: new Date("2026-11-21T12:00:00Z") });
 * verdict.valid || explainRefusal(verdict.because, sentences); // => Ce texte n’est pas un reçu, ou il est incomplet.
 * ```
 */
export function explainRefusal(
  because: ReceiptObjection,
  sentences: Pick<ConsentSentences, "refusals">,
): string {
  return sentences.refusals[because];
}
