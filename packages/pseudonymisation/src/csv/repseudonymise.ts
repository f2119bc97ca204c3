import { failure } from "../failure.js";
import type { VersionBridge } from "../rotation/version-bridge.js";
import { cellTexts } from "./cell-texts.js";
import { createCsvReader } from "./csv-reader.js";
import type { Delimiter } from "./delimiter.js";
import type { ScannedRecords } from "./record-scanner.js";
import { rewriteCells } from "./rewrite-cells.js";

/** A place in a file from which the work can go on. Plain data. */
export interface RepseudonymiseCheckpoint {
  /** Version of this shape. */
  readonly version: 1;
  /** Bytes of the old file that are done: the work goes on with the next. */
  readonly read: number;
  /** Bytes of the new file that belong to them: whatever stands behind is to be cut off. */
  readonly written: number;
  /** Records that are done. */
  readonly records: number;
  /** Line on which the rest starts, counted from one. */
  readonly line: number;
  /** The header line as it stands in the old file. */
  readonly header: string;
}

/** Bytes of the new file, and the place that is reached when they are kept. */
export interface RepseudonymisedPart {
  /** The bytes, to be appended. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** To be kept after the bytes, never before. */
  readonly checkpoint: RepseudonymiseCheckpoint;
}

/** What the stream needs beside its bridge. */
export interface RepseudonymiseOptions {
  /** Columns whose pseudonyms are carried over. */
  readonly columns: readonly string[];
  /** What stands between cells; found in the header when left out. */
  readonly delimiter?: Delimiter;
  /** Where an earlier run stood: the stream is then fed with the old file from `resume.read` on. */
  readonly resume?: RepseudonymiseCheckpoint;
}

/**
 * A stream of CSV bytes whose pseudonyms are carried over to a new key, record by record, and which can be taken up
 * where it was cut.
 *
 * Each part is bytes of the new file and a checkpoint. Keep the bytes, then the checkpoint. After a stop of any kind cut
 * the new file to `written` bytes and feed a new stream, with `resume`, from byte `read` of the old file: nothing is
 * missing and nothing stands twice. `repseudonymiseFile` of `./node` does so. Empty cells stay empty, every byte
 * outside the columns stays as it is.
 *
 * @param bridge - The bridge between the two keys.
 * @param options - The columns; where to go on. Not changed.
 * @returns A transform stream. It fails with the errors below and with those of a broken CSV, as `policyStream` does.
 * @throws {@link DataTikaError} `pseudonymisation.missing_column` when the header lacks a column.
 * @throws {@link DataTikaError} `pseudonymisation.repeated_column` when a column stands twice in the header.
 * @throws {@link DataTikaError} `pseudonymisation.unknown_pseudonym` when the bridge does not know a cell.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_delimiter` when another delimiter is given.
 * @example
 * ```ts
 * import { createKeyring, createVersionBridge, defineDomain, generateKey } from "@data-tika/pseudonymisation";
 * import { repseudonymise } from "@data-tika/pseudonymisation/csv";
 *
 * const keyring = createKeyring({ keys: [{ ...generateKey("2025-01"), status: "previous" }, generateKey("2026-01")] });
 * const domain = defineDomain({ name: "social-aid", scope: "person" });
 * const bridge = createVersionBridge(["AB123456"], { keyring, domain, kind: "cin", from: "2025-01" });
 * const file = new Response("id,town\n,Fès\n").body!;
 * const parts = file.pipeThrough(repseudonymise(bridge, { columns: ["id"] })).getReader();
 * (await parts.read()).value?.checkpoint.written; // => 8
 * (await parts.read()).value?.checkpoint.records; // => 1
 * ```
 */
export function repseudonymise(
  bridge: VersionBridge,
  options: RepseudonymiseOptions,
): TransformStream<Uint8Array, RepseudonymisedPart> {
  const { columns, resume } = options;
  let give: (part: RepseudonymisedPart) => void;
  let targets: readonly { readonly name: string; readonly column: number }[] = [];
  let between = 0;
  let place: RepseudonymiseCheckpoint;
  let skippedLines = 0;

  function treated(records: ScannedRecords, name: string, column: number) {
    const cells = cellTexts(records, column).map((cell, record) => {
      const text = cell?.trim() ?? "";
      if (text === "") return cell;
      const young = bridge.translate(text);
      if (young !== undefined) return young;
      const line = (records.lines[record] ?? 0) + skippedLines;
      throw failure("pseudonymisation.unknown_pseudonym", { column: name, line });
    });
    return { column, cells };
  }

  const reader = createCsvReader(
    {
      header: (names, bytes, delimiter) => {
        between = delimiter;
        targets = columns
          .map((name) => ({ name, column: columnOf(names, name) }))
          .sort((a, b) => a.column - b.column);
        const line = 1 + bytes.reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 0);
        const [header, length] = [latin1(bytes), bytes.length];
        if (resume !== undefined) {
          place = resume;
          skippedLines = resume.line - line;
          return;
        }
        place = { version: 1, read: length, written: length, records: 0, line, header };
        give({ bytes: Uint8Array.from(bytes), checkpoint: place });
      },
      batch: (records) => {
        const rewritten = targets.map(({ name, column }) => treated(records, name, column));
        const bytes = Uint8Array.from(rewriteCells(records, rewritten, between));
        place = {
          ...place,
          read: place.read + records.consumed,
          written: place.written + bytes.length,
          records: place.records + records.records,
          line: records.nextLine + skippedLines,
        };
        give({ bytes, checkpoint: place });
      },
    },
    options.delimiter,
  );
  return new TransformStream<Uint8Array, RepseudonymisedPart>({
    start: (controller) => {
      give = (part) => controller.enqueue(part);
      if (resume !== undefined) reader.push(Uint8Array.from(resume.header, (letter) => letter.charCodeAt(0)));
    },
    transform: (chunk) => reader.push(chunk),
    flush: () => reader.end(),
  });
}

function columnOf(names: readonly string[], column: string): number {
  const place = names.indexOf(column);
  if (place < 0) throw failure("pseudonymisation.missing_column", { column });
  if (names.includes(column, place + 1)) throw failure("pseudonymisation.repeated_column", { column });
  return place;
}

/** The bytes as a text of as many characters, which JSON keeps whatever they are. */
function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
