import { leafHash, toHex, utf8 } from "@data-tika/core/evidence";
import type { InclusionPromise } from "./promise-shape.js";
import type { ReceiptObjection, VerifyReceiptOptions } from "./receipt-key.js";
import type { ConsentReceipt } from "./receipt-shape.js";
import { verifyPromise } from "./verify-promise.js";
import { verifyReceipt } from "./verify-receipt.js";

/** What became of a promise of a receipt. */
export type RedemptionVerdict =
  | {
      /** The receipt proves that the very entry which was promised is in the log. */
      readonly status: "redeemed";
      /** The promise. */
      readonly promise: InclusionPromise;
      /** The receipt. */
      readonly receipt: ConsentReceipt;
    }
  | {
      /** No receipt was given: its time has not come (`due`), or it has passed (`overdue`). */
      readonly status: "due" | "overdue";
      /** The promise. */
      readonly promise: InclusionPromise;
    }
  | {
      /** The log signed two entries for one event: the one that it promised, and the one that it holds. */
      readonly status: "contradicted";
      /** The promise. */
      readonly promise: InclusionPromise;
      /** The receipt. */
      readonly receipt: ConsentReceipt;
    }
  | {
      /** One of the two says nothing about the other. */
      readonly status: "refused";
      /** Which one. */
      readonly of: "promise" | "receipt";
      /** Why; `promised` when the receipt is a promise again, `other-event` when it is about another event. */
      readonly because: ReceiptObjection;
    };

/**
 * Whether a receipt redeems the promise that the ledger gave while its tree lagged.
 *
 * `redeemed` is for the same event, the same leaf and the same log. `contradicted` is evidence against the log by itself:
 * it signed both. So is `overdue`, together with the exported log of a checkpoint of that time or later that lacks the
 * leaf. A checkpoint bears no time: a receipt shows that the entry is in the tree, not since when.
 *
 * @param promise - The compact JWS that `ledger.receipt` gave first. Nothing in it is trusted.
 * @param receipt - The one it gave later; `undefined` when there is none.
 * @param options - Keys, instant and name of the log. Both keys where the log changed its key in between.
 * @returns What became of the promise.
 * @throws {@link DataTikaError} `core.invalid_key` when a given verifier key is malformed.
 * @throws {@link DataTikaError} `core.no_ed25519` when the runtime has no Ed25519, as a page without HTTPS.
 * @example
 * ```ts
 * import { createLedger, defineNotice } from "@data-tika/consent";
 * import { createMemoryStore } from "@data-tika/consent/memory";
 * import { verifyReceipt, verifyRedemption } from "@data-tika/consent/receipt";
 * import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
 *
 * const origin = "social-aid.example/consent";
 * const signer = createSigner({ name: origin, secret: sha256(utf8("example only")) });
 * const at = new Date("2026-11-21T12:00:00Z");
 * const ledger = createLedger({ store: createMemoryStore(), origin, signer, mergeDelay: 60, now: () => at });
 * const notice = defineNotice({
 *   id: "newsletter",
 *   effectiveFrom: "2026-01-01T00:00:00Z",
 *   controller: "Agence d’aide sociale",
 *   contact: "droits@aide-sociale.example",
 *   text: { fr: "Nous envoyons une lettre par mois." },
 *   purposes: [{ id: "newsletter", label: { fr: "Lettre" }, basis: "consent" }],
 * });
 * await ledger.publish(notice);
 * const id = "3f0f8a52-6a3c-4b52-9d0c-1f0d6d1e0a02";
 * const about = { subject: "p-1", notice: notice.digest, purpose: "newsletter", capture: "web" } as const;
 * await ledger.record({ version: 1, kind: "refused", id, at: "2026-11-21T10:00:00Z", by: { kind: "self" }, ...about });
 *
 * const options = { keys: [{ verifierKey: signer.verifierKey }], at };
 * const promise = await ledger.receipt(id);
 * const verdict = await verifyReceipt(promise, options);
 * verdict.valid || verdict.because; // => promised
 * (await verifyRedemption(promise, undefined, options)).status; // => due
 *
 * await ledger.checkpoint(); // at least once a minute, as promised
 * const receipt = await ledger.receipt(id);
 * (await verifyReceipt(receipt, options)).valid; // => true
 * (await verifyRedemption(promise, receipt, options)).status; // => redeemed
 * ```
 * @see RFC 9162, section 4.8
 */
export async function verifyRedemption(
  promise: string,
  receipt: string | undefined,
  options: VerifyReceiptOptions,
): Promise<RedemptionVerdict> {
  const given = await verifyPromise(promise, options);
  if (!given.valid) return { status: "refused", of: "promise", because: given.because };
  const promised = given.promise;
  if (receipt === undefined) {
    const isOver = Date.parse(promised.integrated_by) < options.at.getTime();
    return { status: isOver ? "overdue" : "due", promise: promised };
  }
  const proved = await verifyReceipt(receipt, { ...options, origin: promised.origin });
  if (!proved.valid) return { status: "refused", of: "receipt", because: proved.because };
  const { record_id, evidence } = proved.receipt;
  if (record_id !== promised.record_id) return { status: "refused", of: "receipt", because: "other-event" };
  const isSame = toHex(leafHash(utf8(evidence.entry))) === promised.leaf;
  return { status: isSame ? "redeemed" : "contradicted", promise: promised, receipt: proved.receipt };
}
