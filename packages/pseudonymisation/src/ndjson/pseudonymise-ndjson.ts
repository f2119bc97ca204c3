import { failure } from "../failure.js";
import { joinedBytes } from "../joined-bytes.js";
import type { Policy } from "../policy.js";
import { createTransform } from "../transforms/column-spec.js";
import type { TransformContext } from "../transforms/transform.js";
import { createLineScanner, type ScannedLines } from "./line-scanner.js";
import { memberTexts, rewriteMembers } from "./member-cells.js";

/** How far a stream has come. */
export interface NdjsonProgress {
  /** Objects written so far. */
  readonly records: number;
  /** Bytes read of them. */
  readonly bytes: number;
}

/** What a stream needs beside its policy. */
export interface NdjsonOptions extends TransformContext {
  /** Called after each batch. */
  readonly onProgress?: (progress: NdjsonProgress) => void;
}

const pieceBytes = 65_536;
const longestLine = 1_048_576;

/**
 * Lines of JSON objects after a policy: bytes in, bytes out.
 *
 * Only the values of treated columns are rewritten; every other byte stays, so do the order of the members, spaces and
 * numbers of any length. Every member of every object must be in the policy; an object may lack some. A kept member may
 * hold objects and arrays, which are not looked into. A broken line makes the stream fail: write to a temporary file
 * and rename it at the end. Memory does not grow with the file.
 *
 * @param stream - The bytes, one JSON object a line; empty lines are kept.
 * @param policy - What happens to every member.
 * @param options - `keyring` and `on` as in `applyPolicy`; a callback for a progress bar.
 * @returns The treated bytes. The stream fails with the errors below.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_member` when a member is not in the policy; its position and
 *   line are told, since its name may be a value.
 * @throws {@link DataTikaError} `pseudonymisation.repeated_member` when a name stands twice in one object.
 * @throws {@link DataTikaError} `pseudonymisation.broken_ndjson` when a line is no JSON object in UTF-8.
 * @throws {@link DataTikaError} `pseudonymisation.ndjson_line_too_long` when a line exceeds one mebibyte.
 * @throws {@link DataTikaError} `pseudonymisation.cell_refused` when a value does not fit its transform.
 * @throws {@link DataTikaError} `pseudonymisation.keyring_missing` when there are pseudonyms and no keyring.
 * @throws {@link DataTikaError} `pseudonymisation.day_missing` when there are ages and no civil day.
 * @example
 * ```ts
 * import { definePolicy, generaliseNumber, keep, mask } from "@data-tika/pseudonymisation";
 * import { pseudonymiseNdjson } from "@data-tika/pseudonymisation/ndjson";
 *
 * const policy = definePolicy({ columns: { cin: mask("cin"), age: generaliseNumber(10), town: keep() } });
 * const lines = (text: string) => new Response(text).body!;
 * const treated = pseudonymiseNdjson(lines('{"cin": "AB123456", "age": 38, "town": {"fr": "Fès"}}\n'), policy);
 * await new Response(treated).json(); // => { cin: '******56', age: '30..39', town: { fr: 'Fès' } }
 * await new Response(pseudonymiseNdjson(lines('{"cin": 1\n'), policy)).text(); // throws pseudonymisation.broken_ndjson
 * ```
 * @see RFC 8259 (JSON), RFC 7493, §2.3 (no repeated names)
 */
export function pseudonymiseNdjson(
  stream: ReadableStream<Uint8Array>,
  policy: Policy,
  options: NdjsonOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const names = Object.keys(policy.columns);
  const treat = createBatchTreatment(policy, names, options);
  const scan = createLineScanner(names);
  const progress = { records: 0, bytes: 0 };
  let waiting: Uint8Array = new Uint8Array(0);

  function take(piece: Uint8Array, final: boolean): Uint8Array {
    const bytes = joinedBytes(waiting, piece);
    const scanned = scan(bytes, final);
    if (bytes.length - scanned.consumed > longestLine) {
      throw failure("pseudonymisation.ndjson_line_too_long", { line: scanned.nextLine, bytes: longestLine });
    }
    const treated = treat(scanned);
    waiting = bytes.slice(scanned.consumed);
    progress.records += scanned.records;
    progress.bytes += scanned.consumed;
    if (scanned.consumed > 0) options.onProgress?.({ ...progress });
    return treated;
  }

  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        for (let at = 0; at < chunk.length; at += pieceBytes) {
          const treated = take(chunk.subarray(at, at + pieceBytes), false);
          if (treated.length > 0) controller.enqueue(treated as Uint8Array<ArrayBuffer>);
        }
      },
      flush: (controller) => {
        const treated = take(new Uint8Array(0), true);
        if (treated.length > 0) controller.enqueue(treated as Uint8Array<ArrayBuffer>);
      },
    }),
  );
}

/** Applies the transforms of a policy to one batch. */
function createBatchTreatment(
  policy: Policy,
  names: readonly string[],
  context: TransformContext,
): (batch: ScannedLines) => Uint8Array {
  const targets = names.flatMap((name, column) => {
    const spec = policy.columns[name]!;
    const treat = createTransform(name, spec, context);
    return treat === undefined ? [] : [{ name, column, transform: spec.transform, treat }];
  });
  return (batch) => {
    const texts = (name: string, transform: string) =>
      memberTexts(batch, names.indexOf(name), (record) => refuse(batch, name, transform, record));
    const rewritten = targets.map(({ name, column, transform, treat }) => {
      const cells = treat(
        texts(name, transform),
        (record) => refuse(batch, name, transform, record),
        (other) => texts(other, transform),
      );
      return { column, cells };
    });
    return rewriteMembers(batch, rewritten);
  };
}

function refuse({ lines }: ScannedLines, column: string, transform: string, record: number): never {
  throw failure("pseudonymisation.cell_refused", { column, line: lines[record] ?? 0, transform });
}
