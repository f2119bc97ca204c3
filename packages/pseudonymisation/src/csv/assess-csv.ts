import { failure } from "../failure.js";
import { createClassCounter } from "../risk/class-counter.js";
import { reportRisk } from "../risk/report-risk.js";
import type { RiskOptions, RiskReport } from "../risk/risk-report.js";
import { cellTexts } from "./cell-texts.js";
import { createCsvReader } from "./csv-reader.js";
import type { Delimiter } from "./delimiter.js";

/** What is asked of a CSV file. */
export interface AssessCsvOptions extends RiskOptions {
  /** What stands between cells; found in the header when left out. */
  readonly delimiter?: Delimiter;
}

/**
 * The risk that is left in a CSV file, read as a stream: the same report as `assessRisk` on its rows.
 *
 * Other columns are not read. Memory grows with the classes, not with the file.
 *
 * @param csv - The bytes of the file.
 * @param options - As for `assessRisk`, and the delimiter.
 * @returns The report, without a value of any row.
 * @throws {@link DataTikaError} `pseudonymisation.missing_column` when the header lacks one of the columns.
 * @throws {@link DataTikaError} `pseudonymisation.empty_csv` when there is no header.
 * @throws {@link DataTikaError} `pseudonymisation.broken_csv` when quotes or the number of cells of a line are wrong.
 * @throws {@link DataTikaError} `pseudonymisation.line_too_long` when a record exceeds one mebibyte.
 * @throws {@link DataTikaError} `pseudonymisation.not_utf8` when a cell of one of the columns is not UTF-8.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_delimiter` when another delimiter is given.
 * @example
 * ```ts
 * import { assessCsv } from "@data-tika/pseudonymisation/csv";
 *
 * const csv = new Response("age;town\n35-39;Fès\n35-39;Fès\n40-44;Taza\n").body!;
 * const report = await assessCsv(csv, { quasiIdentifiers: ["age", "town"] });
 * report.sizes; // => [ { size: 1, classes: 1 }, { size: 2, classes: 1 } ]
 * ```
 */
export async function assessCsv(
  csv: ReadableStream<Uint8Array>,
  options: AssessCsvOptions,
): Promise<RiskReport> {
  const names = [...options.quasiIdentifiers, ...(options.sensitive ?? [])];
  const counter = createClassCounter(options.quasiIdentifiers.length, options.sensitive?.length ?? 0);
  const values: string[] = new Array(names.length).fill("");
  let places: readonly number[] = [];
  const reader = createCsvReader(
    {
      header: (columns) => {
        places = names.map((column) => {
          const place = columns.indexOf(column);
          if (place < 0) throw failure("pseudonymisation.missing_column", { column });
          return place;
        });
      },
      batch: (batch) => {
        const columns = places.map((place) => cellTexts(batch, place));
        for (let record = 0; record < batch.records; record++) {
          for (let at = 0; at < columns.length; at++) values[at] = columns[at]![record] ?? "";
          counter.add(values);
        }
      },
    },
    options.delimiter,
  );
  await forEachChunk(csv, reader.push);
  reader.end();
  return reportRisk(counter.table(), options);
}

/** Reads to the end with a reader, since not every browser can iterate over a stream. */
async function forEachChunk(
  stream: ReadableStream<Uint8Array>,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) take(next.value);
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  }
}
