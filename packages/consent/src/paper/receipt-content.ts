import { isDataTikaError } from "@data-tika/core";
import { fromBase64url, parseCheckpoint } from "@data-tika/core/evidence";
import { failure } from "../failure.js";
import { readReceipt } from "../read-receipt.js";
import type { ConsentReceipt } from "../receipt-shape.js";
import { readPromise } from "../verify-promise.js";

/** What stands in a receipt that is about to be shown. Its form is checked, its signature is not. */
export function receiptContent(receipt: string): ConsentReceipt {
  const payload = payloadOf(receipt);
  const content = readReceipt(payload);
  if (content === undefined)
    throw failure(
      readPromise(payload) === undefined ? "consent.invalid_receipt" : "consent.receipt_promised",
    );
  if (!hasSignedCheckpoint(content)) throw failure("consent.invalid_receipt");
  return content;
}

function hasSignedCheckpoint({ evidence }: ConsentReceipt): boolean {
  try {
    return parseCheckpoint(evidence.checkpoint).signatures.length > 0;
  } catch (error) {
    if (isDataTikaError(error, "core.invalid_checkpoint")) return false;
    throw error;
  }
}

function payloadOf(receipt: string): unknown {
  try {
    const [, payload = ""] = receipt.split(".");
    return JSON.parse(new TextDecoder().decode(fromBase64url(payload)));
  } catch {
    // What is no receipt is no receipt, however it fails.
    return undefined;
  }
}
