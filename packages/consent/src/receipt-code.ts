/**
 * Receipts small enough for a QR code: the proof itself, or the names of the receipt where it does not fit.
 *
 * @module consent/receipt-code
 */
import { fromHex, parseCheckpoint, toBase64url, utf8 } from "@data-tika/core/evidence";
import { deflateSync } from "fflate";
import { codeForm, writeCount } from "./code-form.js";
import { entryDictionary } from "./entry-dictionary.js";
import { failure } from "./failure.js";
import type { ConsentReceipt } from "./receipt-shape.js";

export type { ProvedEvent, ReceiptCodeVerdict, VerifyReceiptCodeOptions } from "./verify-receipt-code.js";
export { verifyReceiptCode } from "./verify-receipt-code.js";

/** How a code is made. */
export interface ReceiptCodeOptions {
  /** Page that reads the code, put before it with a `#`: what stands behind a `#` is sent to no server. */
  readonly page?: string;
}

/** A code and what is in it. */
export interface ReceiptCode {
  /** The text, at most 1,200 bytes of ASCII. */
  readonly text: string;
  /** `proof`: the event and its proof. `names`: where those do not fit, the identifiers of event and receipt. */
  readonly holds: "proof" | "names";
}

/**
 * A receipt as a text for a QR code.
 *
 * The proof holds the entry, its place and hashes, and the log's signature; the root is computed from them again. It
 * leaves out the words of the notice, which its digest names. The events of logs of some 100,000 entries fit; where a
 * proof does not, the code names the event and the receipt, which the controller can then look up.
 *
 * @param receipt - From `verifyReceipt`.
 * @param options - The page that reads it.
 * @returns The code.
 * @throws {@link DataTikaError} `consent.invalid_option` when the page has a `#`, is not ASCII or leaves no room.
 * @example
 * ```ts
 * import { createLedger, defineNotice } from "@data-tika/consent";
 * import { createMemoryStore } from "@data-tika/consent/memory";
 * import { verifyReceipt } from "@data-tika/consent/receipt";
 * import { receiptCode, verifyReceiptCode } from "@data-tika/consent/receipt-code";
 * import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
 *
 * const origin = "social-aid.example/consent";
 * const signer = createSigner({ name: origin, secret: sha256(utf8("example only")) });
 * const at = new Date("2026-11-21T12:00:00Z");
 * const ledger = createLedger({ store: createMemoryStore(), origin, signer, now: () => at });
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
 * const keys = [{ verifierKey: signer.verifierKey }];
 * const verdict = await verifyReceipt(await ledger.receipt(id), { keys, at });
 * if (!verdict.valid) throw new Error(verdict.because);
 * const code = receiptCode(verdict.receipt);
 * code.holds; // => proof
 * (await verifyReceiptCode(code.text, { keys, at })).outcome; // => proved
 * ```
 */
export function receiptCode(receipt: ConsentReceipt, options: ReceiptCodeOptions = {}): ReceiptCode {
  const { page } = options;
  if (page !== undefined && !/^[!-"$-~]+$/.test(page))
    throw failure("consent.invalid_option", { option: "page" });
  const before = page === undefined ? "" : `${page}#`;
  const proof = before + toBase64url(proofBytes(receipt));
  if (proof.length <= codeForm.mostBytes) return { text: proof, holds: "proof" };
  const names = before + toBase64url(nameBytes(receipt));
  if (names.length > codeForm.mostBytes) throw failure("consent.invalid_option", { option: "page" });
  return { text: names, holds: "names" };
}

function proofBytes({ evidence }: ConsentReceipt): Uint8Array {
  const { entry, index, size, hashes, checkpoint } = evidence;
  const { origin, signatures } = parseCheckpoint(checkpoint);
  // A log signs under its own name; witnesses of other names stay behind.
  const own = signatures.find(({ name }) => name === origin) ?? signatures[0];
  if (own === undefined) throw failure("consent.invalid_checkpoint");
  return Uint8Array.from([
    codeForm.proof,
    ...writeCount(index),
    ...writeCount(size),
    ...writeCount(hashes.length),
    ...hashes.flatMap((hash) => [...fromHex(hash)]),
    ...fromHex(own.id),
    ...own.signature,
    ...deflateSync(utf8(entry), { level: 9, dictionary: utf8(entryDictionary) }),
  ]);
}

function nameBytes({ record_id, receipt_id }: ConsentReceipt): Uint8Array {
  const id = fromHex(record_id.replaceAll("-", ""));
  return Uint8Array.from([codeForm.names, ...id, ...fromHex(receipt_id)]);
}
