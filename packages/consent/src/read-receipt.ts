import { type ConsentReceipt, receiptSchema } from "./receipt-shape.js";

/** A receipt out of a signed content; nothing when it is not formed like one. By hand, so that no zod is loaded. */
export function readReceipt(payload: unknown): ConsentReceipt | undefined {
  if (!isObject(payload) || payload["schema_version"] !== receiptSchema) return undefined;
  const { event, evidence, pii_processing: processing } = payload;
  if (!isObject(event) || !isObject(evidence)) return undefined;
  const texts = [
    payload["receipt_id"],
    payload["record_id"],
    payload["pii_principal_id"],
    payload["issued_at"],
  ];
  const more = [event["event_state"], event["event_time"], evidence["entry"], evidence["checkpoint"]];
  const isFormed =
    [...texts, ...more].every((text) => typeof text === "string") &&
    [evidence["index"], evidence["size"]].every(Number.isSafeInteger) &&
    isHashList(evidence["hashes"]) &&
    (processing === undefined || isProcessing(processing));
  return isFormed ? (payload as unknown as ConsentReceipt) : undefined;
}

function isHashList(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((hash) => typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash))
  );
}

function isProcessing(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value["purposes"])) return false;
  return (
    typeof value["privacy_notice"] === "string" &&
    value["purposes"].length === 1 &&
    isObject(value["purposes"][0])
  );
}

/** Whether it is an object with names. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
