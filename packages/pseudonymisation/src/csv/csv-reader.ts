import { failure } from "../failure.js";
import { joinedBytes } from "../joined-bytes.js";
import { cellTexts } from "./cell-texts.js";
import { type Delimiter, delimiterByte, detectDelimiter } from "./delimiter.js";
import { createRecordScanner, type ScannedRecords } from "./record-scanner.js";

/** What a reader tells, in this order: the header once, then the records in batches. */
export interface CsvReaderEvents {
  /** The names of the columns, and the bytes up to the end of the header line with the byte order mark. */
  header(columns: readonly string[], bytes: Uint8Array, delimiter: number): void;
  /** Whole records behind the header; valid until the next call. */
  batch(records: ScannedRecords): void;
}

/** Takes bytes as they come. */
export interface CsvReader {
  /** Takes the next bytes, cut anywhere. */
  push(chunk: Uint8Array): void;
  /** Says that there are no more. */
  end(): void;
}

// Records of one piece are treated together: large enough for batches, small enough for the processor's cache.
const pieceBytes = 65_536;
const longestRecord = 1_048_576;
const empty = new Uint8Array(0);

/** A reader of CSV bytes: byte order mark, delimiter, header, then batches of records. */
export function createCsvReader(events: CsvReaderEvents, delimiter?: Delimiter): CsvReader {
  let waiting: Uint8Array = empty;
  let scan: ReturnType<typeof createRecordScanner> | undefined;
  let between = delimiter === undefined ? undefined : delimiterByte(delimiter);
  let line = 1;
  let headed = false;

  /** What is left to scan when delimiter and header are known; `undefined` while they are not. */
  function open(bytes: Uint8Array, final: boolean): Uint8Array | undefined {
    const mark = byteOrderMark(bytes);
    between ??= detectDelimiter(bytes.subarray(mark), final);
    if (between === undefined) return undefined;
    const end = endOfHeader(bytes, mark, final);
    if (end === undefined) return undefined;
    scan = createRecordScanner(between);
    const header = scan(bytes.subarray(mark, end), true);
    if (header.records === 0) throw failure("pseudonymisation.empty_csv");
    const columns = Array.from({ length: header.width }, (_, column) => cellTexts(header, column)[0] ?? "");
    headed = true;
    events.header(
      columns.map((column) => column.trim()),
      bytes.subarray(0, end),
      between,
    );
    return bytes.subarray(end);
  }

  function take(piece: Uint8Array, final: boolean): void {
    let bytes = joinedBytes(waiting, piece);
    if (!headed) {
      const rest = open(bytes, final);
      if (rest === undefined) {
        wait(bytes);
        return;
      }
      bytes = rest;
    }
    const scanned = scan!(bytes, final);
    if (scanned.consumed > 0) events.batch(scanned);
    line = scanned.nextLine;
    wait(bytes.subarray(scanned.consumed));
  }

  function wait(bytes: Uint8Array): void {
    if (bytes.length > longestRecord) {
      throw failure("pseudonymisation.line_too_long", { line, bytes: longestRecord });
    }
    waiting = bytes.slice();
  }

  return {
    push: (chunk) => {
      for (let at = 0; at < chunk.length; at += pieceBytes) take(chunk.subarray(at, at + pieceBytes), false);
    },
    end: () => take(empty, true),
  };
}

function byteOrderMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** The byte behind the first line that is not empty, quotes honoured; `undefined` while it has not ended. */
function endOfHeader(bytes: Uint8Array, from: number, final: boolean): number | undefined {
  let inside = false;
  let started = false;
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === 0x22) inside = !inside;
    if (bytes[at] === 0x0a && !inside && started) return at + 1;
    started ||= bytes[at] !== 0x0d && bytes[at] !== 0x0a;
  }
  return final ? bytes.length : undefined;
}
