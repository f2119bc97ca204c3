import { verifyJws } from "@data-tika/core/evidence";
import { type InclusionPromise, promiseType } from "./promise-shape.js";
import { isObject } from "./read-receipt.js";
import { keysAt, type ReceiptRefusal, type VerifyReceiptOptions } from "./receipt-key.js";

/** What became of a promise. */
export type PromiseVerdict =
  | { readonly valid: true; readonly promise: InclusionPromise }
  | { readonly valid: false; readonly because: ReceiptRefusal };

/** Whether a promise is what the log signed. */
export async function verifyPromise(text: string, options: VerifyReceiptOptions): Promise<PromiseVerdict> {
  const keys = options.keys.map(({ verifierKey }) => verifierKey);
  const verdict = await verifyJws(text, { keys, type: promiseType });
  if (!verdict.valid) {
    const { because } = verdict;
    return refused(because === "no-known-key" || because === "bad-signature" ? because : "malformed");
  }
  const promise = readPromise(verdict.payload);
  if (promise === undefined) return refused("malformed");
  // Said so that an instant which is none refuses as well.
  if (!(Date.parse(promise.issued_at) <= options.at.getTime())) return refused("issued-later");
  if (!keysAt(options.keys, promise.issued_at).includes(verdict.verifierKey)) return refused("key-expired");
  return promise.origin === (options.origin ?? verdict.signedBy)
    ? { valid: true, promise }
    : refused("other-origin");
}

function refused(because: ReceiptRefusal): PromiseVerdict {
  return { valid: false, because };
}

/** A promise out of a signed content; nothing when it is not formed like one. */
export function readPromise(payload: unknown): InclusionPromise | undefined {
  if (!isObject(payload) || payload["version"] !== 1) return undefined;
  const { origin, record_id, leaf, recorded_at, issued_at, integrated_by } = payload;
  const texts = [origin, record_id, leaf, recorded_at, issued_at, integrated_by];
  if (!texts.every((text) => typeof text === "string") || !/^[0-9a-f]{64}$/.test(String(leaf)))
    return undefined;
  const [recorded, issued, due] = [recorded_at, issued_at, integrated_by].map((time) =>
    Date.parse(String(time)),
  );
  // What cannot be dated is never after anything: both comparisons refuse it.
  const isDated = recorded! < due! && issued! < due!;
  return isDated ? (payload as unknown as InclusionPromise) : undefined;
}
