/**
 * Verifies receipts, and promises of them, without the ledger: in a browser, Deno, Bun and Node.
 *
 * @module consent/receipt
 */
export { explainRefusal } from "./explain-refusal.js";
export type { InclusionPromise } from "./promise-shape.js";
export type {
  ReceiptKey,
  ReceiptObjection,
  ReceiptRefusal,
  VerifyReceiptOptions,
} from "./receipt-key.js";
export type { ConsentReceipt, ReceiptEvent, ReceiptEvidence, ReceiptProcessing } from "./receipt-shape.js";
export { type ReceiptVerdict, verifyReceipt } from "./verify-receipt.js";
export { type RedemptionVerdict, verifyRedemption } from "./verify-redemption.js";
