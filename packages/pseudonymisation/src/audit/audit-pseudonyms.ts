import { failure } from "../failure.js";
import { type AuditReport, recoveredNumbers } from "./audit-report.js";
import { candidateSpace } from "./candidate-space.js";
import { digestColumn } from "./digest-column.js";
import { type AuditOptions, search } from "./search.js";
import { type ColumnCell, structuralFindings } from "./structure.js";

// Fewer bytes would be met by chance, and are told as a truncation anyway.
const leastBytes = 8;

/**
 * Attacks a column of pseudonyms as somebody would who has the column and no key, and says what it gave away.
 *
 * It looks for numbers that are only encoded, for counters, for values cut below 64 bits, and computes MD5, SHA-1 and
 * SHA-256 digests of the numbers of the kind, bare and with usual salts, within a budget. The numbers are tried in a
 * scattered order: what a share of them recovers, all of them would recover in proportion. Finding nothing proves
 * little: a salt that was not guessed, or another order of fields, stays hidden. A column of this package's keyed
 * pseudonyms has no findings.
 *
 * @param column - The pseudonyms, row by row; `null` and empty texts are none. Not changed.
 * @param options - Kind and clock; originals, salts, budget, signal, progress, reveal.
 * @returns Counts and seconds, never a value; with `reveal` also the numbers, in a field that does not print.
 * @throws {@link DataTikaError} `pseudonymisation.other_length` when there are not as many originals as pseudonyms.
 * @example
 * ```ts
 * import { createHash } from "node:crypto";
 * import { auditPseudonyms, createPseudonymiser, createKeyring, defineDomain, generateKey } from "@data-tika/pseudonymisation";
 *
 * const originals = ["AB123456", "K45678", "N/A", "N/A"];
 * const options = { kind: "cin", originals, clock: () => performance.now() } as const;
 * const hashed = originals.map((cin) => createHash("sha256").update(cin).digest("hex"));
 * const { findings } = await auditPseudonyms(hashed, { ...options, budget: { digests: 1000 } });
 * findings.map(({ leak }) => leak); // => [ 'shared-null', 'unkeyed-digest' ]
 *
 * const keyring = createKeyring({ keys: [generateKey("2026-01")] });
 * const { many } = createPseudonymiser({ keyring, domain: defineDomain({ name: "aid", scope: "person" }), kind: "cin" });
 * (await auditPseudonyms(many(originals), { ...options, budget: { digests: 1000 } })).findings; // => []
 * ```
 */
export async function auditPseudonyms(
  column: readonly ColumnCell[],
  options: AuditOptions,
): Promise<AuditReport> {
  const { kind, originals } = options;
  if (originals !== undefined && originals.length !== column.length) {
    throw failure("pseudonymisation.other_length", { count: column.length });
  }
  options.signal?.throwIfAborted();
  const started = options.clock();
  const seconds = () => (options.clock() - started) / 1000;
  const rows = column.map((cell) => cell?.trim() ?? "");
  const distinct = [...new Set(rows)].filter((value) => value !== "");
  const digests = digestColumn(distinct);
  const structural = structuralFindings({ distinct, rows, kind, digests, originals });
  const space = candidateSpace(kind);
  const searched =
    digests === undefined || digests.bytes < leastBytes || structural.some(({ leak }) => leak === "encoded")
      ? undefined
      : await search(digests, { ...options, rows, seconds, space });
  const known = new Set(structural.map(({ leak }) => leak));
  return {
    values: rows.filter((value) => value !== "").length,
    distinct: distinct.length,
    findings: [...structural, ...(searched?.findings ?? []).filter(({ leak }) => !known.has(leak))],
    digests: searched?.attack.digests() ?? 0,
    space: space?.size ?? 0,
    tried: searched?.tried ?? 0,
    seconds: seconds(),
    complete: space !== undefined && searched?.tried === space.size,
    ...(options.reveal === true && { recovered: recoveredNumbers(searched?.attack.recovered ?? new Map()) }),
  };
}
