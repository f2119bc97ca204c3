import {
  fromHex,
  leafHash,
  utf8,
  verifyCheckpointAsync,
  verifyInclusion,
  verifyJws,
} from "@data-tika/core/evidence";
import { agreesWithEntry, readEntry } from "./entry-agreement.js";
import type { InclusionPromise } from "./promise-shape.js";
import { readReceipt } from "./read-receipt.js";
import { keysAt, type ReceiptRefusal, type VerifyReceiptOptions } from "./receipt-key.js";
import { type ConsentReceipt, type ReceiptEvidence, receiptType } from "./receipt-shape.js";
import { verifyPromise } from "./verify-promise.js";

/** What became of a receipt. */
export type ReceiptVerdict =
  | {
      /** Signed by a known key, over an entry that is in the log of the checkpoint. */
      readonly valid: true;
      /** The receipt. */
      readonly receipt: ConsentReceipt;
    }
  | {
      /** Not proved: the log signed that it recorded the event, and by when its tree will hold it. */
      readonly valid: false;
      /** The text is a promise of a receipt, and the promise holds. */
      readonly because: "promised";
      /** The promise. */
      readonly promise: InclusionPromise;
    }
  | {
      /** Nothing in it is to be believed. */
      readonly valid: false;
      /** Why. */
      readonly because: ReceiptRefusal;
    };

/**
 * Whether a receipt is what the controller signed, and its event stands in the log that the checkpoint names.
 *
 * What the ledger gives while its tree lags is a promise of a receipt: it is `promised` and never valid, since nothing
 * proves yet that the event is in the log. `verifyRedemption` holds the later receipt against it.
 *
 * Needs nothing but the receipt and the published keys: no ledger and no network. It says what was recorded, not what
 * holds today: a withdrawal has a receipt of its own. Every field that the log's entry can show is compared with it; the
 * words of the notice and the duration are under the signature alone, and the entry holds the digest of the notice.
 *
 * @param receipt - The compact JWS from `ledger.receipt`. Nothing in it is trusted.
 * @param options - Keys, instant and name of the log.
 * @returns The receipt, or why it is refused.
 * @throws {@link DataTikaError} `core.invalid_key` when a given verifier key is malformed.
 * @throws {@link DataTikaError} `core.no_ed25519` when the runtime has no Ed25519, as a page without HTTPS.
 * @example
 * ```ts
 * import { verifyReceipt } from "@data-tika/consent/receipt";
 *
 * const at = new Date("2026-11-21T12:00:00Z");
 * await verifyReceipt("a.b.c", { keys: [], at }); // => { valid: false, because: 'malformed' }
 * ```
 * @see ISO/IEC TS 27560; RFC 7515; RFC 9162, section 2.1.3.2
 */
export async function verifyReceipt(receipt: string, options: VerifyReceiptOptions): Promise<ReceiptVerdict> {
  const keys = options.keys.map(({ verifierKey }) => verifierKey);
  const verdict = await verifyJws(receipt, { keys, type: receiptType });
  if (!verdict.valid) {
    if (verdict.because === "other-type") return promised(receipt, options);
    const known = verdict.because === "no-known-key" || verdict.because === "bad-signature";
    return refused(known ? (verdict.because as ReceiptRefusal) : "malformed");
  }
  const content = readReceipt(verdict.payload);
  if (content === undefined) return refused("malformed");
  if (!(Date.parse(content.issued_at) <= options.at.getTime())) return refused("issued-later");
  // A key's time is held against the day of issue, so that a receipt outlives the key that signed it.
  const inForce = keysAt(options.keys, content.issued_at);
  if (!inForce.includes(verdict.verifierKey)) return refused("key-expired");
  const origin = options.origin ?? verdict.signedBy;
  const because = (await logRefusal(content.evidence, inForce, origin)) ?? entryRefusal(content, origin);
  return because === undefined ? { valid: true, receipt: content } : refused(because);
}

async function promised(text: string, options: VerifyReceiptOptions): Promise<ReceiptVerdict> {
  const verdict = await verifyPromise(text, options);
  return verdict.valid
    ? { valid: false, because: "promised", promise: verdict.promise }
    : refused(verdict.because);
}

function refused(because: ReceiptRefusal): ReceiptVerdict {
  return { valid: false, because };
}

async function logRefusal(
  evidence: ReceiptEvidence,
  keys: readonly string[],
  origin: string,
): Promise<ReceiptRefusal | undefined> {
  const { entry, index, size, hashes, checkpoint } = evidence;
  const verdict = await verifyCheckpointAsync(checkpoint, { origin, keys });
  if (!verdict.valid) return verdict.because === "other-origin" ? "other-origin" : "checkpoint-refused";
  if (verdict.checkpoint.size !== size) return "checkpoint-refused";
  const claim = { leaf: leafHash(utf8(entry)), index, size, proof: hashes.map(fromHex) };
  return verifyInclusion({ ...claim, root: verdict.checkpoint.root }) ? undefined : "not-included";
}

function entryRefusal(content: ConsentReceipt, origin: string): ReceiptRefusal | undefined {
  const entry = readEntry(content.evidence.entry);
  if (entry === undefined || !agreesWithEntry(content, entry)) return "entry-differs";
  return entry["origin"] === origin ? undefined : "other-origin";
}
