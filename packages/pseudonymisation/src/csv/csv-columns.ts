import { createCsvReader } from "./csv-reader.js";
import type { Delimiter } from "./delimiter.js";

/** How a header is read. */
export interface CsvColumnsOptions {
  /** What stands between cells; found in the header when left out. */
  readonly delimiter?: Delimiter;
}

/**
 * The names of the columns of a CSV file: what a policy for it must list.
 *
 * Reads up to the end of the header line only and then cancels the stream.
 *
 * @param csv - The bytes of the file.
 * @param options - The delimiter.
 * @returns The names in their order, without the white space around them.
 * @throws {@link DataTikaError} `pseudonymisation.empty_csv` when there is no header.
 * @throws {@link DataTikaError} `pseudonymisation.broken_csv` when the quotes of the header are wrong.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_delimiter` when another delimiter is given.
 * @example
 * ```ts
 * import { csvColumns } from "@data-tika/pseudonymisation/csv";
 *
 * await csvColumns(new Response("cin;town\nAB123456;Fès\n").body!); // => [ 'cin', 'town' ]
 * await csvColumns(new Response("").body ?? new Blob([]).stream()); // throws pseudonymisation.empty_csv
 * ```
 * @see RFC 4180
 */
export async function csvColumns(
  csv: ReadableStream<Uint8Array>,
  options: CsvColumnsOptions = {},
): Promise<readonly string[]> {
  let columns: readonly string[] | undefined;
  const header = (names: readonly string[]) => {
    columns = names;
  };
  const reader = createCsvReader({ header, batch: () => {} }, options.delimiter);
  const bytes = csv.getReader();
  try {
    while (columns === undefined) {
      const next = await bytes.read();
      if (next.done) reader.end();
      else pushHeader(reader.push, next.value, () => columns !== undefined);
    }
    return columns;
  } finally {
    await bytes.cancel();
  }
}

/** A broken line behind the header is not the header's fault. */
function pushHeader(push: (chunk: Uint8Array) => void, chunk: Uint8Array, found: () => boolean): void {
  try {
    push(chunk);
  } catch (error) {
    if (!found()) throw error;
  }
}
