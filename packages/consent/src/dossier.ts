/**
 * The proof of a purpose in a period: what was shown and answered, for who asks at the first request.
 *
 * @module consent/dossier
 */
import { parseCheckpoint } from "@data-tika/core/evidence";
import { purposeOf } from "./compare-notices.js";
import type { ConsentEvent } from "./consent-event.js";
import { sealNotice } from "./define-notice.js";
import { type LogFile, readBundle } from "./export-log.js";
import { failure } from "./failure.js";
import type { ConsentLedger } from "./ledger.js";
import { type LogEntry, readBody } from "./log-entry.js";
import type { NoticeCapsule } from "./notice.js";
import { countEvents } from "./paper/count-events.js";
import type { ConsentDossier, DossierCheckpoint } from "./paper/dossier-shape.js";

export type { DossierFinding, DossierFindingCode } from "./paper/dossier-finding.js";
export type { ConsentDossier, DossierCheckpoint, DossierStatistics } from "./paper/dossier-shape.js";
export { renderDossier } from "./paper/render-dossier.js";
export { explainDossier, verifyDossier } from "./paper/verify-dossier.js";

/** What a dossier is made from. */
export interface DossierOptions {
  /** The ledger; it has a signer. */
  readonly ledger: Pick<ConsentLedger, "export" | "consistency" | "receipts">;
  /** First instant of the period. */
  readonly from: Date;
  /** First instant behind the period. */
  readonly to: Date;
  /** The instant of the making. */
  readonly now: Date;
  /** Checkpoints that were kept outside the database, oldest first. */
  readonly checkpoints?: readonly string[];
  /** Called after each receipt. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * What was shown and answered for a purpose in a period, each answer with its signed receipt.
 *
 * It holds the whole notices that were answered to, in every language, counts the answers, and proves that the log only
 * grew since the checkpoints that were kept. Every receipt is proved in one and the same tree, that of the dossier's
 * checkpoint. Who has the published keys verifies all of it without the ledger. It names persons by their pseudonyms only.
 *
 * The whole log is read, and hashed against its tree, once; the dossier itself is held in memory, some four kilobytes for
 * each event.
 *
 * @param purpose - Identifier of the purpose.
 * @param options - Ledger and period.
 * @returns The dossier, for `renderDossier` and `JSON.stringify`.
 * @throws {@link DataTikaError} `consent.unknown_purpose` when no notice of the log states the purpose.
 * @throws {@link DataTikaError} `consent.invalid_option` when the period is none, or the ledger has no signer.
 * @throws {@link DataTikaError} `consent.checkpoint_fork`, `consent.checkpoint_ahead`, `consent.invalid_checkpoint` or `consent.checkpoint_other_origin` when a kept checkpoint is not of this log.
 * @throws {@link DataTikaError} `consent.invalid_log` when a stored entry cannot be read, or is not in the tree.
 * @example
 * ```ts
 * import { createLedger, defineNotice } from "@data-tika/consent";
 * import { dossier, verifyDossier } from "@data-tika/consent/dossier";
 * import { createMemoryStore } from "@data-tika/consent/memory";
 * import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
 *
 * const origin = "social-aid.example/consent";
 * const signer = createSigner({ name: origin, secret: sha256(utf8("example only")) });
 * const now = new Date("2026-11-21T12:00:00Z");
 * const ledger = createLedger({ store: createMemoryStore(), origin, signer, now: () => now });
 * const notice = defineNotice({
 *   id: "newsletter",
 *   effectiveFrom: "2026-01-01T00:00:00Z",
 *   controller: "Agence d’aide sociale",
 *   contact: "droits@aide-sociale.example",
 *   text: { fr: "Nous envoyons une lettre par mois." },
 *   purposes: [{ id: "newsletter", label: { fr: "Lettre" }, basis: "consent" }],
 * });
 * await ledger.publish(notice);
 * await ledger.record({
 *   version: 1,
 *   kind: "refused",
 *   id: "3f0f8a52-6a3c-4b52-9d0c-1f0d6d1e0a02",
 *   subject: "p-1",
 *   notice: notice.digest,
 *   purpose: "newsletter",
 *   at: "2026-06-01T10:00:00Z",
 *   capture: "web",
 *   by: { kind: "self" },
 * });
 *
 * const period = { from: new Date("2026-01-01T00:00:00Z"), to: new Date("2027-01-01T00:00:00Z") };
 * const proof = await dossier("newsletter", { ledger, now, ...period });
 * proof.statistics.events; // => { refused: 1 }
 * const keys = [{ verifierKey: signer.verifierKey }];
 * await verifyDossier(JSON.parse(JSON.stringify(proof)), { keys, at: now }); // => { valid: true, findings: [] }
 * ```
 * @see Law 09-08, art. 12-1-a
 */
export async function dossier(purpose: string, options: DossierOptions): Promise<ConsentDossier> {
  const { ledger, from, to, now } = options;
  if (!(from.getTime() < to.getTime())) throw failure("consent.invalid_option", { option: "to" });
  const { checkpoint, origin, notices, events } = await readPurpose(purpose, options);
  if (notices.length === 0) throw failure("consent.unknown_purpose");
  const receipts: string[] = [];
  const ids = events.map(({ id }) => id);
  for await (const receipt of ledger.receipts(ids, { checkpoint })) {
    receipts.push(receipt);
    options.onProgress?.(receipts.length, ids.length);
  }
  const named = new Set(events.map(({ notice }) => notice));
  return {
    version: 1,
    origin,
    purpose,
    from: from.toISOString(),
    to: to.toISOString(),
    madeAt: now.toISOString(),
    // A notice that nobody was shown and nobody answered to is no text as it was shown.
    notices: notices.filter(({ digest }) => named.has(digest)),
    statistics: countEvents(events),
    checkpoints: await keptCheckpoints(options, checkpoint),
    checkpoint,
    receipts,
  };
}

type PurposeEvent = Extract<ConsentEvent, { notice: string }>;

/** What the log of one checkpoint says of a purpose: its notices, and its events in the period. */
async function readPurpose(purpose: string, { ledger, from, to }: DossierOptions) {
  const notices: NoticeCapsule[] = [];
  const events: PurposeEvent[] = [];
  for await (const file of ledger.export()) {
    if (file.path === "checkpoint") {
      const checkpoint = new TextDecoder().decode(file.bytes);
      return { checkpoint, origin: parseCheckpoint(checkpoint).origin, notices, events };
    }
    for (const entry of entriesIn(file)) {
      if (entry.type === "notice") {
        const capsule = sealNotice(entry.notice);
        if (purposeOf(capsule, purpose) !== undefined) notices.push(capsule);
      }
      if (entry.type !== "event" || !("notice" in entry.event)) continue;
      const { event } = entry;
      const at = Date.parse(event.at);
      const isAbout =
        event.kind === "shown"
          ? notices.some(({ digest }) => digest === event.notice)
          : event.purpose === purpose;
      if (isAbout && from.getTime() <= at && at < to.getTime()) events.push(event);
    }
  }
  // An export ends with its checkpoint.
  throw failure("consent.invalid_log", { index: 0 });
}

function entriesIn({ path, bytes }: LogFile): LogEntry[] {
  if (!path.startsWith("tile/entries/")) return [];
  return readBundle(bytes).map((body) => {
    const entry = readBody(body);
    if (entry === undefined) throw failure("consent.invalid_log", { index: "?" });
    return entry;
  });
}

function keptCheckpoints(
  { ledger, checkpoints = [] }: DossierOptions,
  checkpoint: string,
): Promise<DossierCheckpoint[]> {
  return Promise.all(
    checkpoints.map(async (note) => {
      const { hashes } = await ledger.consistency(note, checkpoint);
      return { note, hashes };
    }),
  );
}
