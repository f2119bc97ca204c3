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

const unusual = /[^ !#-[\]-~]/;
const number = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/**
 * The bytes of a batch with some values rewritten. Every byte outside them is copied as it is: spaces, the order and
 * the writing of names, numbers that no binary form holds. A number that becomes a number stays one.
 */
export function rewriteMembers(batch: ScannedLines, columns: readonly RewrittenMember[]): Uint8Array {
  const { bytes, bounds, kinds, records, width, consumed } = batch;
  const target = new Uint8Array(consumed + room(columns));
  const order = [...columns];
  let size = 0;
  let copied = 0;
  for (let record = 0; record < records; record++) {
    const first = record * width;
    sortByPlace(order, bounds, first);
    for (const { column, cells } of order) {
      const cell = first + column;
      const kind = kinds[cell]!;
      if (kind === valueKind.missing) continue;
      const text = cells[record] ?? null;
      size = copy(bytes, copied, bounds[2 * cell]!, target, size);
      size = writeValue(text, kind === valueKind.number && text !== null && number.test(text), target, size);
      copied = bounds[2 * cell + 1]!;
    }
  }
  return target.subarray(0, copy(bytes, copied, consumed, target, size));
}

/** An upper bound of the bytes of all new values: six for a UTF-16 unit in its escaped form, and two quotes. */
function room(columns: readonly RewrittenMember[]): number {
  let units = 0;
  for (const { cells } of columns) for (const cell of cells) units += (cell?.length ?? 0) * 6 + 4;
  return units;
}

/** The columns in the order in which this record has them, mostly the one of the record before. */
function sortByPlace(order: RewrittenMember[], bounds: Int32Array, first: number): void {
  for (let at = 1; at < order.length; at++) {
    const one = order[at]!;
    const place = bounds[2 * (first + one.column)]!;
    let before = at - 1;
    for (; before >= 0 && bounds[2 * (first + order[before]!.column)]! > place; before--) {
      order[before + 1] = order[before]!;
    }
    order[before + 1] = one;
  }
}

function copy(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number {
  // A view for each gap costs more than copying a short one by hand.
  if (to - from > 96) target.set(source.subarray(from, to), at);
  else for (let next = from; next < to; next++) target[at + next - from] = source[next]!;
  return at + to - from;
}

function writeValue(text: Cell, plain: boolean, target: Uint8Array, start: number): number {
  if (text === null || plain || unusual.test(text)) {
    const written = plain ? text : JSON.stringify(text);
    return start + encoder.encodeInto(String(written), target.subarray(start)).written;
  }
  target[start] = 0x22;
  for (let at = 0; at < text.length; at++) target[start + 1 + at] = text.charCodeAt(at);
  target[start + 1 + text.length] = 0x22;
  return start + text.length + 2;
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
