import { failure } from "../failure.js";
import type { Cell } from "../transforms/transform.js";
import type { ScannedLines } from "./line-scanner.js";
import { valueKind } from "./skip-value.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * The texts of one column of a batch; `null` for `null`, empty texts and missing members.
 *
 * Plain texts, numbers and the words true and false are gathered and decoded in one call.
 *
 * @param refuse - Called for a value that is an object or an array: it has no text.
 */
export function memberTexts(batch: ScannedLines, column: number, refuse: (record: number) => never): Cell[] {
  const { bytes, bounds, kinds, records, width } = batch;
  const texts: Cell[] = new Array(records).fill(null);
  const ends = new Int32Array(records);
  let gathered = new Uint8Array(records * 16);
  let size = 0;
  for (let record = 0; record < records; record++) {
    const cell = record * width + column;
    const kind = kinds[cell]!;
    const quotes = kind === valueKind.text ? 1 : 0;
    const from = bounds[2 * cell]! + quotes;
    const to = bounds[2 * cell + 1]! - quotes;
    if (kind === valueKind.nested) refuse(record);
    if (kind === valueKind.odd) texts[record] = oddText(batch, record, from, to);
    else if (kind !== valueKind.empty && to > from) {
      if (size + to - from > gathered.length) gathered = grown(gathered, size + to - from);
      for (let at = from; at < to; at++) gathered[size++] = bytes[at]!;
    }
    ends[record] = size;
  }
  const text = decoder.decode(gathered.subarray(0, size));
  for (let record = 0, from = 0; record < records; record++) {
    const to = ends[record]!;
    if (to > from) texts[record] = text.slice(from, to);
    from = to;
  }
  return texts;
}

function oddText({ bytes, lines }: ScannedLines, record: number, from: number, to: number): Cell {
  try {
    const text = JSON.parse(decoder.decode(bytes.subarray(from, to)));
    return text === "" ? null : text;
  } catch {
    throw failure("pseudonymisation.broken_ndjson", { line: lines[record] ?? 0 });
  }
}

/** One column and its new cells, in the order of the records. */
export interface RewrittenMember {
  /** Place of the column in the policy. */
  readonly column: number;
  /** New texts; `null` is written as `null`. */
  readonly cells: readonly Cell[];
}

const number = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/**
 * The bytes of a batch with some values rewritten. Every byte outside them is copied as it is: spaces, the order and
 * the writing of names, numbers that no binary form holds. A number that becomes a number stays one.
 */
export function rewriteMembers(batch: ScannedLines, columns: readonly RewrittenMember[]): Uint8Array {
  const { bytes, bounds, kinds, records, width, consumed } = batch;
  const parts: string[] = [];
  const cells: number[] = [];
  for (let record = 0; record < records; record++) {
    const order = columns
      .map((_, index) => index)
      .filter((index) => kinds[record * width + columns[index]!.column] !== valueKind.missing)
      .sort((a, b) => at(record, a) - at(record, b));
    for (const index of order) {
      const cell = record * width + columns[index]!.column;
      const text = columns[index]!.cells[record] ?? null;
      const stays = text !== null && kinds[cell] === valueKind.number && number.test(text);
      parts.push(stays ? text : JSON.stringify(text));
      cells.push(cell);
    }
  }
  function at(record: number, index: number): number {
    return bounds[2 * (record * width + columns[index]!.column)]!;
  }
  const room = parts.reduce((sum, part) => sum + part.length * 3, consumed);
  const target = new Uint8Array(room);
  let size = 0;
  let copied = 0;
  cells.forEach((cell, index) => {
    const gap = bytes.subarray(copied, bounds[2 * cell]!);
    target.set(gap, size);
    size += gap.length;
    size += encoder.encodeInto(parts[index]!, target.subarray(size)).written;
    copied = bounds[2 * cell + 1]!;
  });
  target.set(bytes.subarray(copied, consumed), size);
  return target.subarray(0, size + consumed - copied);
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
