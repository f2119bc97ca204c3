import type { Policy } from "../policy.js";
import { type PolicyStreamOptions, policyStream } from "./policy-stream.js";

/**
 * The bytes of a CSV file after a policy: `policyStream` behind a file.
 *
 * Only target cells are rewritten, every other byte is untouched. A file that is broken somewhere makes the result fail
 * there: write to a temporary file and rename it at the end.
 *
 * @param stream - The bytes of the file.
 * @param policy - What happens to every column of the file.
 * @param options - As for `policyStream`.
 * @returns The treated bytes. The stream fails with the errors of `policyStream`.
 * @throws {@link DataTikaError} The errors of `policyStream` that a policy and its options can have.
 * @example
 * ```ts
 * import { definePolicy, keep, mask } from "@data-tika/pseudonymisation";
 * import { pseudonymiseCsv } from "@data-tika/pseudonymisation/csv";
 *
 * const policy = definePolicy({ columns: { cin: mask("cin"), town: keep() } });
 * const treated = pseudonymiseCsv(new Response("cin,town\nAB123456,Fès\n").body!, policy);
 * JSON.stringify(await new Response(treated).text()); // => "cin,town\n******56,Fès\n"
 * ```
 */
export function pseudonymiseCsv(
  stream: ReadableStream<Uint8Array>,
  policy: Policy,
  options: PolicyStreamOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return stream.pipeThrough(policyStream(policy, options));
}
