import type { Cell } from "../transforms/transform.js";
import { quoted, type ScannedRecords } from "./record-scanner.js";

/** One column and its new cells, in the order of the records. */
export interface RewrittenColumn {
  /** Place of the column, from zero. */
  readonly column: number;
  /** New texts; `null` leaves the cell empty. */
  readonly cells: readonly Cell[];
}

const encoder = new TextEncoder();
const quote = 0x22;

/**
 * The bytes of a batch with some columns rewritten. Every byte outside their cells is copied as it is: spaces,
 * quotes, line ends, empty lines, the text of other columns even where it is no UTF-8. A cell that had quotes keeps
 * them; a new text that needs quotes gets them.
 *
 * @param columns - The columns, the leftmost first.
 */
export function rewriteCells(
  batch: ScannedRecords,
  columns: readonly RewrittenColumn[],
  delimiter: number,
): Uint8Array {
  const { bytes, bounds, marks, records, width, consumed } = batch;
  const special = delimiter === 0x3b ? /[";\r\n]/ : delimiter === 0x09 ? /["\t\r\n]/ : /[",\r\n]/;
  const target = new Uint8Array(consumed + room(columns));
  let size = 0;
  let copied = 0;
  for (let record = 0; record < records; record++) {
    for (const { column, cells } of columns) {
      const cell = record * width + column;
      const from = bounds[2 * cell]!;
      size = copy(bytes, copied, from, target, size);
      copied = bounds[2 * cell + 1]!;
      const text = cells[record] ?? "";
      const inQuotes = (marks[cell]! & quoted) !== 0 || special.test(text);
      size = inQuotes ? writeQuoted(text, target, size) : write(text, target, size);
    }
  }
  return target.subarray(0, copy(bytes, copied, consumed, target, size));
}

// Anything but plain letters grows when it is written.
const growing = /[^ !#-~]/;

/**
 * An upper bound of the bytes of all new cells, with two quotes around each: one for a plain letter, three for any
 * other UTF-16 unit, which covers a doubled quote too. What a looser bound takes stays alive with the chunk.
 */
function room(columns: readonly RewrittenColumn[]): number {
  let bytes = 0;
  for (const { cells } of columns) {
    for (const cell of cells) bytes += 2 + (cell === null ? 0 : cell.length * (growing.test(cell) ? 3 : 1));
  }
  return bytes;
}

function copy(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number {
  // A view for each gap costs more than copying a short one by hand.
  if (to - from > 96) target.set(source.subarray(from, to), at);
  else for (let next = from; next < to; next++) target[at + next - from] = source[next]!;
  return at + to - from;
}

function write(text: string, target: Uint8Array, start: number): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return start + encoder.encodeInto(text, target.subarray(start)).written;
    target[start + at] = unit;
  }
  return start + text.length;
}

function writeQuoted(text: string, target: Uint8Array, start: number): number {
  target[start] = quote;
  const end = write(text.includes('"') ? text.replaceAll('"', '""') : text, target, start + 1);
  target[end] = quote;
  return end + 1;
}
