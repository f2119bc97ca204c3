import { canonicalJson } from "@data-tika/core/evidence";
import type { ConsentEvent } from "../consent-event.js";
import { receiptOf } from "../issue-receipt.js";
import { readBody } from "../log-entry.js";
import type { NoticeCapsule } from "../notice.js";
import { type ConsentReceipt, type VerifyReceiptOptions, verifyReceipt } from "../receipt.js";
import type { DossierFinding, DossierFindingCode } from "./dossier-finding.js";
import type { ConsentDossier } from "./dossier-shape.js";

/** An event that a notice was shown by, or answered to with. */
export type NoticeEvent = Extract<ConsentEvent, { notice: string }>;

/** What the receipts of a dossier come to. */
export interface DossierReceipts {
  /** What is wrong with them. */
  readonly findings: readonly DossierFinding[];
  /** The events that they prove. */
  readonly events: readonly NoticeEvent[];
}

/** Verifies the receipts of a dossier, all against its own checkpoint, and reads the events that they prove. */
export async function verifyReceipts(
  dossier: ConsentDossier,
  capsules: readonly NoticeCapsule[],
  options: Pick<VerifyReceiptOptions, "keys" | "at">,
): Promise<DossierReceipts> {
  const seen = new Set<string>();
  const findings: DossierFinding[] = [];
  const events: NoticeEvent[] = [];
  for (const [i, text] of dossier.receipts.entries()) {
    const note = (code: DossierFindingCode) => findings.push({ code, index: i + 1 });
    const verdict = await verifyReceipt(text, { ...options, origin: dossier.origin });
    // Read by the schema: what a log has signed may still be formed as no event is.
    const event = verdict.valid ? noticeEventIn(verdict.receipt) : undefined;
    if (!verdict.valid || event === undefined) {
      note("receipt-refused");
      continue;
    }
    const { receipt } = verdict;
    // Two logs of one name and one key are a fork: only what is in this tree is in the log of this dossier.
    if (receipt.evidence.checkpoint !== dossier.checkpoint) note("receipt-elsewhere");
    if (!isAbout(event, dossier)) note("receipt-outside");
    if (seen.has(receipt.receipt_id)) note("receipt-repeated");
    if (!dossier.notices.some(({ digest }) => digest === event.notice)) note("notice-missing");
    const capsule = capsules.find(({ digest }) => digest === event.notice);
    if (capsule !== undefined && !agreesWithNotice(receipt, event, capsule)) note("receipt-differs");
    seen.add(receipt.receipt_id);
    events.push(event);
  }
  return { findings, events };
}

function noticeEventIn({ evidence }: ConsentReceipt): NoticeEvent | undefined {
  const entry = readBody(evidence.entry);
  return entry?.type === "event" && "notice" in entry.event ? entry.event : undefined;
}

function isAbout(event: NoticeEvent, { purpose, from, to }: ConsentDossier): boolean {
  const at = Date.parse(event.at);
  const isOfPurpose = event.kind === "shown" || event.purpose === purpose;
  return isOfPurpose && Date.parse(from) <= at && at < Date.parse(to);
}

// The words of the notice and the duration are no part of the entry: here is the notice that they must come from.
function agreesWithNotice(receipt: ConsentReceipt, event: NoticeEvent, capsule: NoticeCapsule): boolean {
  const own = receiptOf(event, capsule, receipt.evidence, receipt.issued_at);
  const told = (one: ConsentReceipt) =>
    canonicalJson([one.pii_processing ?? null, one.event.validity_duration ?? null]);
  return told(receipt) === told(own);
}
