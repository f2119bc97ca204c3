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
import { type NoticeCapsule, noticeSchema } from "../notice.js";
import type { VerifyReceiptOptions } from "../receipt.js";
import { countEvents } from "./count-events.js";
import type { DossierFinding } from "./dossier-finding.js";
import { type NoticeEvent, verifyReceipts } from "./dossier-receipts.js";
import type { ConsentDossier } from "./dossier-shape.js";
import { readDossier } from "./read-dossier.js";

/**
 * Whether a dossier holds: its notices, its checkpoints, each of its receipts, and what it counts.
 *
 * Needs nothing but the published keys. It says that what is in the dossier was recorded so, in the one log of its
 * checkpoint; that nothing was left out is for the exported log to show. Who kept a checkpoint looks for it among
 * `checkpoints`: a log that was forked before the dossier was made shows by that alone.
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
  const read = readDossier(dossier);
  if (read === undefined) return { valid: false, findings: [{ code: "malformed" }] };
  const capsules = read.notices.filter((capsule) => isOwn(capsule, read.purpose));
  const { findings, events } = await verifyReceipts(read, capsules, options);
  const all = [
    ...noticeFindings(read, capsules, events),
    ...(await checkpointFindings(read, options)),
    ...findings,
  ];
  if (!counts(read, events)) all.push({ code: "statistics-differ" });
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

// Whether the digest is that of the words, and they ask for the purpose.
function isOwn({ digest, notice }: NoticeCapsule, purpose: string): boolean {
  const { data } = noticeSchema.safeParse(notice);
  if (data === undefined || !data.purposes.some(({ id }) => id === purpose)) return false;
  try {
    return toHex(canonicalDigest(data)) === digest;
  } catch {
    // Words that no canonical JSON can hold have no digest.
    return false;
  }
}

function noticeFindings(
  { notices }: ConsentDossier,
  capsules: readonly NoticeCapsule[],
  events: readonly NoticeEvent[],
): DossierFinding[] {
  return notices.flatMap((capsule, i): DossierFinding[] => {
    if (!capsules.includes(capsule)) return [{ code: "notice-differs", index: i + 1 }];
    // The log names a notice by what was shown or answered: without that, nothing shows that it is of the log at all.
    const isNamed = events.some(({ notice }) => notice === capsule.digest);
    return isNamed ? [] : [{ code: "notice-unproved", index: i + 1 }];
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

function counts({ statistics }: ConsentDossier, events: readonly NoticeEvent[]): boolean {
  try {
    return canonicalJson(statistics) === canonicalJson(countEvents(events));
  } catch {
    return false;
  }
}
