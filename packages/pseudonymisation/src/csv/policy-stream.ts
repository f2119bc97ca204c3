import { failure } from "../failure.js";
import type { Policy } from "../policy.js";
import { createTransform } from "../transforms/column-spec.js";
import type { ColumnTransform, ReadColumn, TransformContext } from "../transforms/transform.js";
import { cellTexts } from "./cell-texts.js";
import { createCsvReader } from "./csv-reader.js";
import type { Delimiter } from "./delimiter.js";
import type { ScannedRecords } from "./record-scanner.js";
import { rewriteCells } from "./rewrite-cells.js";

/** How far a stream has come. */
export interface CsvProgress {
  /** Records written so far, without the header. */
  readonly records: number;
  /** Bytes read of them. */
  readonly bytes: number;
}

/** What a stream needs beside its policy. */
export interface PolicyStreamOptions extends TransformContext {
  /** What stands between cells; found in the header when left out. */
  readonly delimiter?: Delimiter;
  /** Called after each batch of about a thousand records. */
  readonly onProgress?: (progress: CsvProgress) => void;
}

interface Target {
  readonly name: string;
  readonly transform: string;
  readonly column: number;
  readonly treat: ColumnTransform;
}

/**
 * A stream of CSV bytes that applies a policy: bytes in, bytes out.
 *
 * Only the cells of treated columns are rewritten, every other byte stays. The header is checked before any byte is
 * written. When a later line is broken the stream fails: write to a temporary file and rename it at the end. Memory
 * does not grow with the file. Cells that begin with `=`, `+`, `-` or `@` stay as they are, so open the result as
 * text and not as formulas.
 *
 * @param policy - What happens to every column of the file.
 * @param options - `keyring` and `on` as in `applyPolicy`; the delimiter; a callback for a progress bar.
 * @returns A transform stream. It fails with the errors below.
 * @throws {@link DataTikaError} `pseudonymisation.missing_column` when the header lacks a column of the policy.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_column` when a column is not in the policy.
 * @throws {@link DataTikaError} `pseudonymisation.repeated_column` when a column of the policy stands twice in the header.
 * @throws {@link DataTikaError} `pseudonymisation.empty_csv` when there is no header.
 * @throws {@link DataTikaError} `pseudonymisation.broken_csv` when quotes or the number of cells of a line are wrong.
 * @throws {@link DataTikaError} `pseudonymisation.line_too_long` when a record exceeds one mebibyte.
 * @throws {@link DataTikaError} `pseudonymisation.not_utf8` when a treated cell is not UTF-8.
 * @throws {@link DataTikaError} `pseudonymisation.cell_refused` when a cell does not fit its transform.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_delimiter` when another delimiter is given.
 * @throws {@link DataTikaError} `pseudonymisation.keyring_missing` when there are pseudonyms, moved days or noise
 *   and no keyring.
 * @throws {@link DataTikaError} `pseudonymisation.day_missing` when there are ages and no civil day.
 * @example
 * ```ts
 * import { ageBand, definePolicy, keep, redact } from "@data-tika/pseudonymisation";
 * import { policyStream } from "@data-tika/pseudonymisation/csv";
 *
 * const policy = definePolicy({ columns: { name: redact(), birth: ageBand(10), town: keep() } });
 * const csv = new Response('name;birth;town\r\n"Someone";1987-05-03;فاس\r\n').body!;
 * const treated = csv.pipeThrough(policyStream(policy, { on: "2026-11-21" }));
 * JSON.stringify(await new Response(treated).text()); // => "name;birth;town\r\n\"\";30-39;فاس\r\n"
 * ```
 * @see RFC 4180
 */
export function policyStream(
  policy: Policy,
  options: PolicyStreamOptions = {},
): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  const transforms = new Map(
    Object.entries(policy.columns).map(([name, spec]) => [name, createTransform(name, spec, options)]),
  );
  let targets: readonly Target[] = [];
  let names: readonly string[] = [];
  let delimiter = 0;
  let write: (bytes: Uint8Array) => void;
  const progress = { records: 0, bytes: 0 };

  const reader = createCsvReader(
    {
      header: (columns, bytes, between) => {
        refuseHeader(policy, columns);
        names = columns;
        targets = columns.flatMap((name, column) => {
          const treat = transforms.get(name);
          return treat === undefined
            ? []
            : [{ name, transform: policy.columns[name]!.transform, column, treat }];
        });
        delimiter = between;
        write(bytes.slice());
      },
      batch: (records) => {
        const read = (name: string) => cellTexts(records, names.indexOf(name));
        write(
          rewriteCells(
            records,
            targets.map((target) => treated(records, target, read)),
            delimiter,
          ),
        );
        progress.records += records.records;
        progress.bytes += records.consumed;
        options.onProgress?.({ ...progress });
      },
    },
    options.delimiter,
  );
  return new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      write = (bytes) => controller.enqueue(bytes as Uint8Array<ArrayBuffer>);
    },
    transform: (chunk) => reader.push(chunk),
    flush: () => reader.end(),
  });
}

function treated(records: ScannedRecords, { name, transform, column, treat }: Target, read: ReadColumn) {
  const refuse = (record: number): never => {
    throw failure("pseudonymisation.cell_refused", {
      column: name,
      line: records.lines[record] ?? 0,
      transform,
    });
  };
  const cells = treat(cellTexts(records, column), refuse, read);
  return { column, cells };
}

function refuseHeader(policy: Policy, columns: readonly string[]): void {
  for (const column of Object.keys(policy.columns)) {
    const first = columns.indexOf(column);
    if (first < 0) throw failure("pseudonymisation.missing_column", { column });
    if (columns.includes(column, first + 1)) throw failure("pseudonymisation.repeated_column", { column });
  }
  const position = columns.findIndex((column) => !Object.hasOwn(policy.columns, column));
  if (position >= 0) throw failure("pseudonymisation.unknown_column", { position: position + 1 });
}
