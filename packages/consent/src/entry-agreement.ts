import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
import { isObject } from "./read-receipt.js";
import type { ConsentReceipt } from "./receipt-shape.js";

type Fields = Readonly<Record<string, unknown>>;

/** An entry of the log as its text has it; nothing when the text is no JSON object. */
export function readEntry(text: string): Fields | undefined {
  try {
    const entry: unknown = JSON.parse(text);
    return isObject(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a receipt says what its entry says: every field that the entry can show, and that it was issued no earlier than
 * recorded. The words of the notice are not in the entry, which names them by their digest.
 */
export function agreesWithEntry(receipt: ConsentReceipt, entry: Fields): boolean {
  const { event } = entry;
  if (entry["type"] !== "event" || !isObject(event)) return false;
  if (toHex(sha256(utf8(receipt.evidence.entry))) !== receipt.receipt_id) return false;
  // Not even a clock that runs behind issues a receipt of what is not recorded yet: the ledger sees to it.
  const isLater = Date.parse(String(entry["recordedAt"])) <= Date.parse(receipt.issued_at);
  return isLater && pairsOf(receipt, event).every(([said, recorded]) => said === recorded);
}

// What the receipt says, and what it has to be.
function pairsOf(receipt: ConsentReceipt, event: Fields): (readonly [said: unknown, recorded: unknown])[] {
  const { event: said, pii_processing: processing } = receipt;
  const opens = event["strength"] !== undefined;
  return [
    [receipt.record_id, event["id"]],
    [receipt.pii_principal_id, event["subject"]],
    [said.event_state, event["kind"]],
    [Date.parse(said.event_time), Date.parse(String(event["at"]))],
    [said.event_type, opens ? (event["strength"] === "express" ? "explicit" : "expressed") : undefined],
    [said.entity_id, actorOf(event)],
    [opens || said.validity_duration === undefined, true],
    [processing?.purposes[0].purpose, event["purpose"]],
    ...(processing === undefined
      ? []
      : ([
          [processing.privacy_notice, event["notice"]],
          [processing.language, event["language"]],
          [processing.collection_method, event["capture"]],
          [processing.channel, event["channel"]],
          [processing.recipient_third_parties.length, event["recipient"] === undefined ? 0 : 1],
          [processing.recipient_third_parties[0], event["recipient"]],
        ] as const)),
  ];
}

function actorOf({ by, subject }: Fields): unknown {
  if (!isObject(by)) return undefined;
  return by["kind"] === "self" ? subject : by["id"];
}
