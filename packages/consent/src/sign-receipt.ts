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
  // Clocks of two processes may differ: what is issued says nothing before it was recorded.
  const { recordedAt } = entry;
  const isBehind = Date.parse(options.issuedAt) < Date.parse(recordedAt);
  const payload = receiptOf(event, capsule, proof, isBehind ? recordedAt : options.issuedAt);
  return signJws(payload, { signer: options.signer, type: receiptType });
}
