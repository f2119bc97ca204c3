import { type Signer, signJws } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import { receiptOf } from "./issue-receipt.js";
import type { EntryProof } from "./ledger-proof.js";
import { readBody } from "./log-entry.js";
import type { NoticeCapsule } from "./notice.js";
import { receiptType } from "./receipt-shape.js";

/** The signed receipt of an event that is proved to stand in the log. */
export function signReceipt(
  proof: EntryProof,
  notices: readonly NoticeCapsule[],
  options: { readonly signer: Signer; readonly issuedAt: string },
): string {
  const entry = readBody(proof.entry);
  if (entry?.type !== "event") throw failure("consent.unknown_event");
  const { event } = entry;
  const capsule = "notice" in event ? notices.find(({ digest }) => digest === event.notice) : undefined;
  const payload = receiptOf(event, capsule, proof, options.issuedAt);
  return signJws(payload, { signer: options.signer, type: receiptType });
}
