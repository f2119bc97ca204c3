import {
  fromBase64url,
  inclusionRoot,
  leafHash,
  parseVerifierKey,
  toBase64,
  toHex,
  verifyCheckpointAsync,
} from "@data-tika/core/evidence";
import { inflateSync } from "fflate";
import { codeForm, codeParts } from "./code-form.js";
import { entryDictionary } from "./entry-dictionary.js";
import { isObject } from "./read-receipt.js";
import type { ReceiptRefusal, VerifyReceiptOptions } from "./receipt.js";

/** What a code is verified with. */
export type VerifyReceiptCodeOptions = VerifyReceiptOptions;

/** An event that a code proves, as the log holds it. */
export interface ProvedEvent {
  /** Identifier of the event. */
  readonly id: string;
  /** What happened. */
  readonly kind: string;
  /** Pseudonym of the person. */
  readonly subject: string;
  /** When, RFC 3339. */
  readonly at: string;
  /** The purpose, where it is about one. */
  readonly purpose?: string;
  /** The channel, where it names one. */
  readonly channel?: string;
  /** Digest of the notice, where it names one. */
  readonly notice?: string;
}

/** What became of a code. */
export type ReceiptCodeVerdict =
  | {
      /** The event stands in a log that a known key signed. */
      readonly outcome: "proved";
      /** The event. */
      readonly event: ProvedEvent;
      /** When it was recorded, RFC 3339. */
      readonly recordedAt: string;
    }
  | {
      /** The code holds no proof: it says which receipt to ask for. */
      readonly outcome: "named";
      /** Identifier of the event. */
      readonly recordId: string;
      /** `receipt_id` of the receipt, to be compared with it. */
      readonly receiptId: string;
    }
  | {
      /** Nothing in it is to be believed. */
      readonly outcome: "refused";
      /** Why. */
      readonly because: ReceiptRefusal;
    };

/**
 * Whether the event of a code stands in a log that a known key signed.
 *
 * A code has no time of issue. A key is held against the time of recording instead: one that had already ended by then
 * is not believed.
 *
 * @param code - The text of the code, with or without the page before it. Nothing in it is trusted.
 * @param options - Keys, instant and name of the log.
 * @returns The event, the names, or why it is refused.
 * @throws {@link DataTikaError} `core.invalid_key` when a given verifier key is malformed.
 * @throws {@link DataTikaError} `core.no_ed25519` when the runtime has no Ed25519, as a page without HTTPS.
 * @example
 * ```ts
 * import { verifyReceiptCode } from "@data-tika/consent/receipt-code";
 *
 * const at = new Date("2026-11-21T12:00:00Z");
 * await verifyReceiptCode("AAAA", { keys: [], at }); // => { outcome: 'refused', because: 'malformed' }
 * ```
 */
export async function verifyReceiptCode(
  code: string,
  options: VerifyReceiptCodeOptions,
): Promise<ReceiptCodeVerdict> {
  const bytes = tryBytes(code);
  if (bytes?.[0] === codeForm.names && bytes.length === 49) return named(bytes);
  const proof = bytes?.[0] === codeForm.proof ? tryProof(bytes.subarray(1)) : undefined;
  if (proof === undefined) return refused("malformed");
  const { entry, recordedAt, origin, event } = proof;
  if (!(Date.parse(recordedAt) <= options.at.getTime())) return refused("issued-later");
  const keys = options.keys.map((key) => ({ ...key, ...parseVerifierKey(key.verifierKey) }));
  const signing = keys.filter(({ id }) => id === proof.keyId);
  const [first] = signing;
  if (first === undefined) return refused("no-known-key");
  const key = signing.find(({ until }) => until === undefined || Date.parse(recordedAt) < Date.parse(until));
  if (key === undefined) return refused("key-expired");
  if (origin !== (options.origin ?? key.name)) return refused("other-origin");
  const root = inclusionRoot({
    leaf: leafHash(entry),
    index: proof.index,
    size: proof.size,
    proof: proof.hashes,
  });
  if (root === undefined) return refused("not-included");
  // The root is not told but computed: the signature holds only over the tree that the entry stands in.
  const head = `${origin}\n${proof.size}\n${toBase64(root)}\n`;
  const note = `${head}\n— ${key.name} ${toBase64(proof.signature)}\n`;
  const verdict = await verifyCheckpointAsync(note, { origin, keys: [key.verifierKey] });
  return verdict.valid ? { outcome: "proved", event, recordedAt } : refused("bad-signature");
}

function refused(because: ReceiptRefusal): ReceiptCodeVerdict {
  return { outcome: "refused", because };
}

function named(bytes: Uint8Array): ReceiptCodeVerdict {
  const id = toHex(bytes.subarray(1, 17));
  const recordId = [8, 12, 16, 20].reduceRight((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, id);
  return { outcome: "named", recordId, receiptId: toHex(bytes.subarray(17)) };
}

function tryBytes(code: string): Uint8Array | undefined {
  const text = code.slice(code.lastIndexOf("#") + 1).trim();
  try {
    return text.length > codeForm.mostBytes ? undefined : fromBase64url(text);
  } catch {
    return undefined;
  }
}

function tryProof(bytes: Uint8Array) {
  const parts = codeParts(bytes);
  const [index, size, count] = [parts.count(), parts.count(), parts.count()];
  if (!(count <= 64)) return undefined;
  const hashes = Array.from({ length: count }, () => parts.take(32));
  const signature = parts.take(68);
  const entry = tryInflate(parts.rest());
  const content = entry && tryContent(entry);
  if (entry === undefined || content === undefined) return undefined;
  return { index, size, hashes, signature, keyId: toHex(signature.subarray(0, 4)), entry, ...content };
}

function tryInflate(bytes: Uint8Array): Uint8Array | undefined {
  try {
    // With a buffer of its own, more than it holds is refused instead of filling the memory.
    const out = new Uint8Array(codeForm.longestEntry);
    const entry = inflateSync(bytes, { dictionary: new TextEncoder().encode(entryDictionary), out });
    return Uint8Array.from(entry);
  } catch {
    return undefined;
  }
}

function tryContent(entry: Uint8Array) {
  try {
    const content: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(entry));
    if (!isObject(content) || content["type"] !== "event" || !isObject(content["event"])) return undefined;
    const { origin, recordedAt, event } = content;
    const { id, kind, subject, at, purpose, channel, notice } = event as Readonly<Record<string, unknown>>;
    const needed = [origin, recordedAt, id, kind, subject, at];
    const maybe = Object.entries({ purpose, channel, notice }).filter(([, value]) => value !== undefined);
    if (![...needed, ...maybe.map(([, value]) => value)].every((value) => typeof value === "string"))
      return undefined;
    const read = { id, kind, subject, at, ...Object.fromEntries(maybe) } as unknown as ProvedEvent;
    return { origin: String(origin), recordedAt: String(recordedAt), event: read };
  } catch {
    return undefined;
  }
}
