import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
import { purposeOf } from "./compare-notices.js";
import type { ConsentEvent } from "./consent-event.js";
import type { EntryProof } from "./ledger-proof.js";
import type { NoticeCapsule } from "./notice.js";
import {
  type ConsentReceipt,
  type ReceiptEvent,
  type ReceiptProcessing,
  receiptSchema,
} from "./receipt-shape.js";
import { dataOf } from "./stated-data.js";
import { statedDuration } from "./stated-duration.js";

/** The receipt of an event, from its proof and the notice it is about. */
export function receiptOf(
  event: ConsentEvent,
  capsule: NoticeCapsule | undefined,
  proof: EntryProof,
  issuedAt: string,
): ConsentReceipt {
  const processing = capsule && "purpose" in event ? processingOf(event, capsule) : undefined;
  return {
    schema_version: receiptSchema,
    receipt_id: toHex(sha256(utf8(proof.entry))),
    record_id: event.id,
    pii_principal_id: event.subject,
    issued_at: issuedAt,
    ...(processing && { pii_processing: processing }),
    event: eventOf(event, capsule),
    evidence: proof,
  };
}

function eventOf(event: ConsentEvent, capsule: NoticeCapsule | undefined): ReceiptEvent {
  const at = { event_time: new Date(event.at).toISOString(), event_state: event.kind };
  const actor = "by" in event ? { entity_id: event.by.kind === "self" ? event.subject : event.by.id } : {};
  if (event.kind !== "given" && event.kind !== "renewed") return { ...at, ...actor };
  const duration = statedDuration(capsule && purposeOf(capsule, event.purpose));
  return {
    ...at,
    ...actor,
    // "Explicit" is the standard's word for what Law 09-08 calls express.
    event_type: event.strength === "express" ? "explicit" : "expressed",
    ...(duration !== undefined && { validity_duration: duration }),
  };
}

function processingOf(
  event: Extract<ConsentEvent, { purpose: string }>,
  capsule: NoticeCapsule,
): ReceiptProcessing | undefined {
  const { notice, digest } = capsule;
  const stated = purposeOf(capsule, event.purpose);
  if (stated === undefined) return undefined;
  return {
    privacy_notice: digest,
    ...("language" in event && { language: event.language }),
    purposes: [{ purpose: stated.id, purpose_text: stated.label as Readonly<Record<string, string>> }],
    lawful_basis: stated.basis,
    pii_information: dataOf(stated).map(({ type, answer, sensitive }) => ({
      pii_type: type,
      ...(answer && { pii_optional: !answer.compulsory }),
      ...(sensitive && { sensitive_pii_category: true as const }),
    })),
    pii_controllers: [{ party_name: notice.controller, party_contact: notice.contact }],
    recipient_third_parties: event.recipient === undefined ? [] : [event.recipient],
    ...(event.channel !== undefined && { channel: event.channel }),
    collection_method: event.capture,
    withdrawal_method: notice.contact,
    jurisdiction: "MA",
  };
}
