import { canonicalJson, sha256, toHex, utf8 } from "@data-tika/core/evidence";
import { failure } from "../failure.js";
import { type CustodyEntry, custodyEntrySchema } from "./custody-entry.js";

/** What {@link appendCustody} is told: an entry without what it works out itself. */
export interface CustodyAct extends Omit<CustodyEntry, "sequence" | "previous" | "hash"> {}

/** What {@link verifyCustody} answers. */
export type CustodyVerdict =
  | {
      /** Every entry is what was written, in order. */
      readonly intact: true;
      /** Hash of the last entry; sixty-four zeros for an empty log. */
      readonly head: string;
    }
  | {
      /** The log is not what was written. */
      readonly intact: false;
      /** Position, from 0, of the first entry that fails; the length of the log when entries are missing at its end. */
      readonly index: number;
      /** What is wrong with it. */
      readonly because: "malformed" | "altered" | "out-of-order" | "truncated";
    };

const beginning = "0".repeat(64);

/**
 * The log with one more entry, chained to the last.
 *
 * @param log - The log so far; not changed. Its last entry is checked, the whole only by {@link verifyCustody}.
 * @param act - What was done to which proof, when and by whom.
 * @returns A new log.
 * @throws {@link DataTikaError} `notifications.invalid_custody` when the act, or the last entry, is not what it should be.
 * @example
 * ```ts
 * import { appendCustody, verifyCustody } from "@data-tika/notifications";
 *
 * const evidence = "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a";
 * const log = appendCustody([], { at: "2026-11-20T09:00:00Z", by: "association-desk", action: "collected", evidence });
 * log[0]?.sequence; // => 1
 * verifyCustody(log).intact; // => true
 * ```
 */
export function appendCustody(log: readonly CustodyEntry[], act: CustodyAct): CustodyEntry[] {
  const last = log.at(-1);
  if (last !== undefined && hashOf(last) !== last.hash) throw failure("notifications.invalid_custody");
  const chained = { ...act, sequence: log.length + 1, previous: last?.hash ?? beginning };
  const entry = { ...chained, hash: hashOf(chained) };
  if (!custodyEntrySchema.safeParse(entry).success) throw failure("notifications.invalid_custody");
  return [...log, entry];
}

/**
 * Whether a custody log is what was written, and where it is not.
 *
 * Any bit changed in an entry is found at that entry. Entries cut off at the end are found only against a head kept
 * elsewhere. Whoever can rewrite the whole log can forge it: sign it, or keep its head apart.
 *
 * @param log - The log, from anywhere. Not changed.
 * @param options - `head`: the hash of the last entry as it was kept elsewhere.
 * @returns The head, or the first entry that fails.
 * @example
 * ```ts
 * import { verifyCustody } from "@data-tika/notifications";
 *
 * verifyCustody([], { head: "4b".repeat(32) }); // => { intact: false, index: 0, because: 'truncated' }
 * ```
 */
export function verifyCustody(
  log: readonly unknown[],
  options: { readonly head?: string } = {},
): CustodyVerdict {
  let head = beginning;
  for (const [index, each] of log.entries()) {
    const parsed = custodyEntrySchema.safeParse(each);
    if (!parsed.success) return { intact: false, index, because: "malformed" };
    const entry = parsed.data;
    if (hashOf(entry) !== entry.hash) return { intact: false, index, because: "altered" };
    if (entry.previous !== head || entry.sequence !== index + 1)
      return { intact: false, index, because: "out-of-order" };
    head = entry.hash;
  }
  if (options.head !== undefined && options.head !== head)
    return { intact: false, index: log.length, because: "truncated" };
  return { intact: true, head };
}

function hashOf(entry: Omit<CustodyEntry, "hash">): string {
  const { sequence, at, by, action, evidence, previous } = entry;
  return toHex(sha256(utf8(canonicalJson({ sequence, at, by, action, evidence, previous }))));
}
