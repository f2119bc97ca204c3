import { failure } from "../failure.js";

/** Marks of a cell, as bits. */
export const quoted = 1;
/** The cell has quotes inside, written twice. */
export const escaped = 2;
/** The cell has bytes beyond ASCII. */
export const nonAscii = 4;

/** Where the cells of some whole records lie. The arrays are used again by the next scan. */
export interface ScannedRecords {
  /** The bytes that were scanned. */
  readonly bytes: Uint8Array;
  /** How many records were found. */
  readonly records: number;
  /** Cells of each record. */
  readonly width: number;
  /** First byte and the byte behind the last of every cell, with its quotes, record after record. */
  readonly bounds: Int32Array;
  /** Marks of every cell. */
  readonly marks: Uint8Array;
  /** Line on which each record starts, counted from one. */
  readonly lines: Int32Array;
  /** Bytes up to the end of the last whole record; the rest waits for more. */
  readonly consumed: number;
  /** Line on which the rest starts. */
  readonly nextLine: number;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const incomplete = -1;

/**
 * A scanner of CSV (RFC 4180) that finds cells in bytes and copies nothing.
 *
 * Lines end in LF or CR LF; a line without any byte is skipped. A quote inside an unquoted cell, anything but a
 * delimiter behind a closing quote, a lone CR outside quotes, a quote that is never closed, and a record with more or
 * fewer cells than the first are broken. No byte of a delimiter, quote or line end can be part of a longer UTF-8
 * sequence, so text in any script passes.
 *
 * @param delimiter - The byte between cells.
 */
export function createRecordScanner(
  delimiter: number,
): (bytes: Uint8Array, final: boolean) => ScannedRecords {
  let width = 0;
  let line = 1;
  /** Line feeds inside the quotes of the record at hand. */
  let inner = 0;
  let bounds = new Int32Array(0);
  let marks = new Uint8Array(0);
  let lines = new Int32Array(0);

  /** The byte behind a quoted cell; the closing quote is sought from `at`. */
  function closeQuote(bytes: Uint8Array, at: number, final: boolean, cell: number): number {
    marks[cell] = quoted;
    for (let next = at; next < bytes.length; next++) {
      const byte = bytes[next]!;
      if (byte >= 0x80) marks[cell]! |= nonAscii;
      if (byte === lineFeed) inner++;
      if (byte !== quote) continue;
      if (next + 1 === bytes.length) return final ? next + 1 : incomplete;
      if (bytes[next + 1] !== quote) return next + 1;
      marks[cell]! |= escaped;
      next++;
    }
    if (final) throw failure("pseudonymisation.broken_csv", { line });
    return incomplete;
  }

  /** The byte behind an unquoted cell. */
  function endOfCell(bytes: Uint8Array, at: number, final: boolean, cell: number): number {
    marks[cell] = 0;
    for (let next = at; next < bytes.length; next++) {
      const byte = bytes[next]!;
      if (byte === delimiter || byte === lineFeed || byte === carriageReturn) return next;
      if (byte === quote) throw failure("pseudonymisation.broken_csv", { line });
      if (byte >= 0x80) marks[cell]! |= nonAscii;
    }
    return final ? bytes.length : incomplete;
  }

  /** The byte behind a record that starts at `from`, whose first cell gets the number `first`. */
  function record(bytes: Uint8Array, from: number, final: boolean, first: number): number {
    let at = from;
    inner = 0;
    for (let cell = first; ; cell++) {
      const end =
        bytes[at] === quote ? closeQuote(bytes, at + 1, final, cell) : endOfCell(bytes, at, final, cell);
      if (end === incomplete) return incomplete;
      bounds[2 * cell] = at;
      bounds[2 * cell + 1] = end;
      if (bytes[end] === delimiter) {
        at = end + 1;
        continue;
      }
      if (bytes[end] === carriageReturn && end + 1 === bytes.length && !final) return incomplete;
      const next = behindLine(bytes, end);
      const cells = cell + 1 - first;
      if (width === 0) width = cells;
      if (next === incomplete || cells !== width) throw failure("pseudonymisation.broken_csv", { line });
      return next;
    }
  }

  return (bytes, final) => {
    if (marks.length < bytes.length + 2) {
      bounds = new Int32Array(2 * bytes.length + 4);
      marks = new Uint8Array(bytes.length + 2);
      lines = new Int32Array(bytes.length + 2);
    }
    let at = 0;
    let records = 0;
    while (at < bytes.length) {
      if (bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed)) {
        at = behindLine(bytes, at);
        line++;
        continue;
      }
      const next = record(bytes, at, final, records * width);
      if (next === incomplete) break;
      lines[records++] = line;
      line += 1 + inner;
      at = next;
    }
    return { bytes, records, width, bounds, marks, lines, consumed: at, nextLine: line };
  };
}

/** The byte behind the end of line at `at`, or the end of the bytes; `incomplete` when there is neither. */
function behindLine(bytes: Uint8Array, at: number): number {
  if (at === bytes.length) return at;
  if (bytes[at] === lineFeed) return at + 1;
  return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : incomplete;
}
