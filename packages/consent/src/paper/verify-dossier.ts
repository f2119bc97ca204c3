import {
  canonicalDigest,
  canonicalJson,
  fromHex,
  parseCheckpoint,
  toHex,
  verifyCheckpointAsync,
  verifyConsistency,
} from "@data-tika/core/evidence";
import type { ConsentSentences } from "../explain-decision.js";
import { isObject } from "../read-receipt.js";
import { type VerifyReceiptOptions, verifyReceipt } from "../receipt.js";
import { type CountedEvent, countEvents } from "./count-events.js";
import type { DossierFinding } from "./dossier-finding.js";
import type { ConsentDossier } from "./dossier-shape.js";

/**
 * Whether a dossier holds: its notices, its checkpoints, each of its receipts, and what it counts.
 *
 * Needs nothing but the published keys. It says that what is in the dossier was recorded so; that nothing was left out
 * is for the exported log to show.
 *
 * @param dossier - The dossier, as read from JSON. Nothing in it is trusted.
 * @param options - Keys, and the instant of the verification.
 * @returns Whether it holds as a whole, and all that does not.
 * @throws {@link DataTikaError} `core.invalid_key` when a given verifier key is malformed.
 * @throws {@link DataTikaError} `core.no_ed25519` when the runtime has no Ed25519, as a page without HTTPS.
 * @example
 * ```ts
 * import { verifyDossier } from "@data-tika/consent/dossier";
 *
 * const at = new Date("2026-11-21T12:00:00Z");
 * await verifyDossier({}, { keys: [], at }); // => { valid: false, findings: [ { code: 'malformed' } ] }
 * ```
 * @see Law 09-08, art. 12-1-a
 */
export async function verifyDossier(
  dossier: unknown,
  options: Pick<VerifyReceiptOptions, "keys" | "at">,
): Promise<{ readonly valid: boolean; readonly findings: readonly DossierFinding[] }> {
  if (!isDossier(dossier)) return { valid: false, findings: [{ code: "malformed" }] };
  const { findings, events } = await readReceipts(dossier, options);
  const all = [...noticeFindings(dossier), ...(await checkpointFindings(dossier, options)), ...findings];
  if (!counts(dossier, events)) all.push({ code: "statistics-differ" });
  return { valid: all.length === 0, findings: all };
}

/**
 * A finding of the verification of a dossier in words.
 *
 * @param finding - A finding of `verifyDossier`.
 * @param sentences - The sentences of the reader's language.
 * @returns One sentence.
 * @example
 * ```ts
 * import { explainDossier } from "@data-tika/consent/dossier";
 * import { sentences } from "@data-tika/consent/messages/en";
 *
 * explainDossier({ code: "receipt-refused", index: 3 }, sentences); // => Receipt number 3 does not verify.
 * ```
 */
export function explainDossier({ code, index }: DossierFinding, sentences: ConsentSentences): string {
  return sentences.dossier[code].replace("{index}", String(index));
}

function noticeFindings({ notices, purpose }: ConsentDossier): DossierFinding[] {
  return notices.flatMap(({ digest, notice }, i) => {
    const isOwn =
      toHex(canonicalDigest(notice)) === digest && notice.purposes.some(({ id }) => id === purpose);
    return isOwn ? [] : [{ code: "notice-differs", index: i + 1 } as const];
  });
}

async function checkpointFindings(
  { checkpoints, checkpoint, origin }: ConsentDossier,
  options: Pick<VerifyReceiptOptions, "keys">,
): Promise<DossierFinding[]> {
  const keys = options.keys.map(({ verifierKey }) => verifierKey);
  const findings: DossierFinding[] = [];
  const notes = [...checkpoints.map(({ note }) => note), checkpoint];
  for (const [i, note] of notes.entries())
    if (!(await verifyCheckpointAsync(note, { origin, keys })).valid)
      findings.push({ code: "checkpoint-refused", index: i + 1 });
  if (findings.length > 0) return findings;
  const to = parseCheckpoint(checkpoint);
  for (const [i, { note, hashes }] of checkpoints.entries())
    if (!verifyConsistency({ from: parseCheckpoint(note), to, proof: hashes.map(fromHex) }))
      findings.push({ code: "checkpoint-differs", index: i + 1 });
  return findings;
}

async function readReceipts(
  dossier: ConsentDossier,
  { keys, at }: Pick<VerifyReceiptOptions, "keys" | "at">,
): Promise<{ readonly findings: DossierFinding[]; readonly events: CountedEvent[] }> {
  const { origin, purpose, notices } = dossier;
  const [from, to] = [Date.parse(dossier.from), Date.parse(dossier.to)];
  const seen = new Set<string>();
  const findings: DossierFinding[] = [];
  const events: CountedEvent[] = [];
  for (const [i, receipt] of dossier.receipts.entries()) {
    const index = i + 1;
    const verdict = await verifyReceipt(receipt, { keys, at, origin });
    if (!verdict.valid) {
      findings.push({ code: "receipt-refused", index });
      continue;
    }
    // Bound to the receipt by its digest, and to the log by the proof: read as it was recorded.
    const { event } = JSON.parse(verdict.receipt.evidence.entry) as {
      readonly event: CountedEvent & { readonly purpose?: string; readonly notice?: string };
    };
    const when = Date.parse(event.at);
    const isAbout = event.purpose === purpose || (event.purpose === undefined && event.kind === "shown");
    if (!isAbout || !(from <= when && when < to)) findings.push({ code: "receipt-outside", index });
    if (seen.has(verdict.receipt.receipt_id)) findings.push({ code: "receipt-repeated", index });
    if (!notices.some(({ digest }) => digest === event.notice))
      findings.push({ code: "notice-missing", index });
    seen.add(verdict.receipt.receipt_id);
    events.push(event);
  }
  return { findings, events };
}

function counts({ statistics }: ConsentDossier, events: readonly CountedEvent[]): boolean {
  try {
    return canonicalJson(statistics) === canonicalJson(countEvents(events));
  } catch {
    return false;
  }
}

function isDossier(value: unknown): value is ConsentDossier {
  if (!isObject(value) || value["version"] !== 1) return false;
  const texts = ["origin", "purpose", "from", "to", "madeAt", "checkpoint"].map((name) => value[name]);
  const { notices, checkpoints, receipts } = value;
  return (
    texts.every((text) => typeof text === "string") &&
    list(receipts, (receipt) => typeof receipt === "string") &&
    list(
      checkpoints,
      (one) => isObject(one) && typeof one["note"] === "string" && list(one["hashes"], isHash),
    ) &&
    list(notices, isCapsule)
  );
}

function list(value: unknown, isGood: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isGood);
}

function isHash(value: unknown): boolean {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

function isCapsule(value: unknown): boolean {
  if (!isObject(value) || !isObject(value["notice"])) return false;
  return typeof value["digest"] === "string" && list(value["notice"]["purposes"], isObject);
}
