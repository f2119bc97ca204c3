import { type ConsentReceipt, receiptSchema } from "./receipt-shape.js";

type Fields = Readonly<Record<string, unknown>>;

/** A receipt out of a signed content; nothing when it is not formed like one. By hand, so that no zod is loaded. */
export function readReceipt(payload: unknown): ConsentReceipt | undefined {
  if (!isObject(payload) || payload["schema_version"] !== receiptSchema) return undefined;
  const { event, evidence, pii_processing: processing } = payload;
  const isFormed =
    isHash(payload["receipt_id"]) &&
    isUuid(payload["record_id"]) &&
    isText(payload["pii_principal_id"]) &&
    isInstant(payload["issued_at"]) &&
    isEvent(event) &&
    isEvidence(evidence) &&
    (processing === undefined || isProcessing(processing));
  return isFormed ? (payload as unknown as ConsentReceipt) : undefined;
}

function isEvent(value: unknown): boolean {
  if (!isObject(value)) return false;
  const type = value["event_type"];
  return (
    isText(value["event_state"]) &&
    isInstant(value["event_time"]) &&
    (type === undefined || type === "expressed" || type === "explicit") &&
    maybeTexts(value, ["entity_id", "validity_duration"])
  );
}

function isEvidence(value: unknown): boolean {
  if (!isObject(value)) return false;
  return (
    texts(value, ["entry", "checkpoint"]) &&
    [value["index"], value["size"]].every((count) => Number.isSafeInteger(count) && Number(count) >= 0) &&
    isListOf(value["hashes"], isHash)
  );
}

function isProcessing(value: unknown): boolean {
  if (!isObject(value)) return false;
  return (
    isHash(value["privacy_notice"]) &&
    texts(value, ["lawful_basis", "collection_method", "withdrawal_method"]) &&
    maybeTexts(value, ["language", "channel"]) &&
    value["jurisdiction"] === "MA" &&
    isOne(value["purposes"], (purpose) => isText(purpose["purpose"]) && isWords(purpose["purpose_text"])) &&
    isOne(value["pii_controllers"], (party) => texts(party, ["party_name", "party_contact"])) &&
    isListOf(value["recipient_third_parties"], isText) &&
    isListOf(value["pii_information"], isData)
  );
}

function isData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { pii_type, pii_optional, sensitive_pii_category } = value;
  return (
    isText(pii_type) &&
    (pii_optional === undefined || typeof pii_optional === "boolean") &&
    (sensitive_pii_category === undefined || sensitive_pii_category === true)
  );
}

function isOne(value: unknown, isGood: (item: Fields) => boolean): boolean {
  return Array.isArray(value) && value.length === 1 && isObject(value[0]) && isGood(value[0]);
}

function isListOf(value: unknown, isGood: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isGood);
}

function isWords(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isText);
}

function texts(value: Fields, names: readonly string[]): boolean {
  return names.every((name) => isText(value[name]));
}

function maybeTexts(value: Fields, names: readonly string[]): boolean {
  return names.every((name) => value[name] === undefined || isText(value[name]));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isHash(value: unknown): boolean {
  return isText(value) && /^[0-9a-f]{64}$/.test(value);
}

function isUuid(value: unknown): boolean {
  return isText(value) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

// In UTC, as the ledger writes it.
function isInstant(value: unknown): boolean {
  return (
    isText(value) &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

/** Whether it is an object with names. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
