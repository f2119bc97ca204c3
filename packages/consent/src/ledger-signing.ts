import { type Frontier, formatCheckpoint, type Signer, sha256, toHex, utf8 } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import { issueReceipts } from "./issue-receipts.js";
import { handover, type KeySpan, keySpans } from "./key-handover.js";
import type { ConsentLedger } from "./ledger.js";
import type { LedgerOptions } from "./ledger-options.js";
import { type EntryProof, proveEntry, proveGrowth } from "./ledger-proof.js";
import { append, marks, type Writing } from "./ledger-writing.js";
import { handoverEntry, trustedEntry } from "./log-entry.js";
import type { NoticeCapsule } from "./notice.js";
import type { Recorded } from "./recording.js";
import { recordingTime } from "./recording-time.js";
import { signPromise } from "./sign-promise.js";
import { signReceipt } from "./sign-receipt.js";
import { steadyHead } from "./steady-head.js";
import type { StoredEntry } from "./store.js";

/** What a ledger says with its signature, and the keys it says it with. */
export interface Signing {
  /** Integrates, and signs what the tree is then. */
  readonly checkpoint: () => Promise<string>;
  /** Proves an entry in the tree as it is after integrating. */
  readonly prove: (id: string) => Promise<EntryProof>;
  /** The receipt of an event, or the promise of one. */
  readonly receipt: (id: string) => Promise<string>;
  /** The receipts of many events, proved in one tree. */
  readonly receipts: ConsentLedger["receipts"];
  /** Hands the log over to another key. */
  readonly rotateKey: (next: Signer) => Promise<Recorded>;
  /** What may sign for the log, from some keys on or from the ledger's first; nothing when there is none. */
  readonly spans: (trusted?: readonly string[]) => Promise<readonly KeySpan[] | undefined>;
}

/** Refuses a key of another name: others know a log by its key's name, and would take its receipts for another log's. */
export function checkSigner({ name }: Signer, origin: string): void {
  if (name !== origin) throw failure("consent.invalid_option", { option: "signer" });
}

/**
 * The signing side of a ledger.
 *
 * @param writing - What the ledger writes with.
 * @param notices - All notices of the log.
 */
export function startSigning(writing: Writing, notices: () => Promise<readonly NoticeCapsule[]>): Signing {
  const { store, origin, now, mergeDelay } = writing;
  const first = writing.signer;
  let signer = first;
  // The tree may hold the change of key before its writer has heard so: who signs meanwhile waits for it.
  let rotation: Promise<unknown> = Promise.resolve();
  const head = steadyHead(store, origin);
  const signed = async (read: () => Promise<Frontier>): Promise<string> => {
    const { size, root } = await head(read);
    await rotation;
    return formatCheckpoint({ origin, size, root }, signer === undefined ? [] : [signer]);
  };
  const checkpoint = () => signed(() => store.integrate(origin));
  const prove = async (entry: StoredEntry): Promise<EntryProof> => {
    const note = await checkpoint();
    return proveEntry(store, origin, entry.index === null ? await found(writing, entry.id) : entry, note);
  };
  const own = (): Signer => {
    if (signer === undefined) throw failure("consent.invalid_option", { option: "signer" });
    return signer;
  };
  const rotate = async (next: Signer): Promise<Recorded> => {
    const statement = handover(origin, own(), next);
    const entry = handoverEntry(statement, marks(writing, toHex(sha256(utf8(statement)))));
    const recorded = await append(writing, entry);
    signer = next;
    return recorded;
  };
  return {
    checkpoint,
    prove: async (id) => prove(await found(writing, id)),
    receipt: async (id) => {
      const by = own();
      const issuedAt = recordingTime(now());
      const entry = await found(writing, id);
      const lags = mergeDelay !== undefined && entry.index === null;
      const promise = lags ? signPromise(entry, { origin, signer: by, mergeDelay, issuedAt }) : undefined;
      if (promise !== undefined) return promise;
      // Where the tree may lag, what has its place already is proved in it as it is: nobody waits for the integrator.
      const asItIs = mergeDelay !== undefined && entry.index !== null;
      const proof = asItIs
        ? await proveEntry(store, origin, entry, await signed(() => store.frontier(origin)))
        : await prove(entry);
      return signReceipt(proof, await notices(), { signer: own(), issuedAt });
    },
    receipts: async function* (ids, given = {}) {
      const by = own();
      const fresh = await checkpoint();
      // Refuses a checkpoint of another log, or of a fork of this one.
      if (given.checkpoint !== undefined)
        await proveGrowth(store, origin, { from: given.checkpoint, to: fresh });
      const issuedAt = recordingTime(now());
      const about = { store, origin, signer: by, issuedAt, checkpoint: given.checkpoint ?? fresh };
      yield* issueReceipts(ids, { ...about, notices: await notices() });
    },
    rotateKey: async (next) => {
      own();
      checkSigner(next, origin);
      const turn = rotation.then(() => rotate(next));
      rotation = turn.catch(() => {});
      return turn;
    },
    spans: async (trusted = first && [first.verifierKey]) =>
      trusted && keySpans(await store.entriesOf(origin, [""]), origin, trusted),
  };
}

async function found({ store, origin }: LedgerOptions, id: string): Promise<StoredEntry> {
  const stored = await store.find(origin, id);
  if (stored === undefined) throw failure("consent.unknown_event");
  trustedEntry(stored, origin);
  return stored;
}
