import { failure } from "../failure.js";
import { broken, type SkippedValue, skipSpace, skipString, skipValue, valueKind } from "./skip-value.js";

/** Where the values of some whole lines lie. The arrays are used again by the next scan. */
export interface ScannedLines {
  /** The bytes that were scanned. */
  readonly bytes: Uint8Array;
  /** How many objects were found. */
  readonly records: number;
  /** Columns of the policy. */
  readonly width: number;
  /** First byte and the byte behind the last of every value, record after record; 0 where a member is missing. */
  readonly bounds: Int32Array;
  /** What every value is, a `valueKind`. */
  readonly kinds: Uint8Array;
  /** Line of each record, counted from one. */
  readonly lines: Int32Array;
  /** Bytes up to the end of the last whole line; the rest waits for more. */
  readonly consumed: number;
  /** Line on which the rest starts. */
  readonly nextLine: number;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lineFeed = 0x0a;

/**
 * A scanner of lines of JSON that finds the members of objects in bytes and copies nothing.
 *
 * Every line is a whole JSON object (RFC 8259) or empty. A member that is no column, and a name that stands twice in
 * one object, are refused: readers differ on which of the two counts.
 *
 * @param columns - The columns of the policy.
 */
export function createLineScanner(
  columns: readonly string[],
): (bytes: Uint8Array, final: boolean) => ScannedLines {
  const width = columns.length;
  const places = new Map(columns.map((name, column) => [name, column]));
  const written = columns.map((name) => new TextEncoder().encode(JSON.stringify(name)));
  const skipped: SkippedValue = { end: 0, kind: 0 };
  let bounds = new Int32Array(0);
  let kinds = new Uint8Array(0);
  let lines = new Int32Array(0);
  let line = 0;
  /** Column that came behind each column the last time: lines of one file mostly have one order. */
  const following = new Int32Array(width + 1);

  function columnOf(bytes: Uint8Array, from: number, to: number, position: number, before: number): number {
    const guess = following[before + 1]!;
    if (width > 0 && equal(bytes, from, to, written[guess]!)) return guess;
    const column = places.get(nameOf(bytes, from, to, line));
    if (column === undefined) throw failure("pseudonymisation.unknown_member", { position, line });
    following[before + 1] = column;
    return column;
  }

  /** Finds the members of the object in a line, whose first byte is at `from`; false when the line is empty. */
  function record(bytes: Uint8Array, from: number, to: number, first: number): boolean {
    let at = skipSpace(bytes, from, to);
    if (at === to) return false;
    if (bytes[at] !== 0x7b) return refuseLine(line);
    kinds.fill(valueKind.missing, first, first + width);
    bounds.fill(0, 2 * first, 2 * (first + width));
    at = skipSpace(bytes, at + 1, to);
    let before = -1;
    for (let position = 1; position === 1 ? bytes[at] !== 0x7d : true; position++) {
      if (at >= to || bytes[at] !== 0x22) return refuseLine(line);
      const end = skipString(bytes, at, to, skipped);
      if (end === broken) return refuseLine(line);
      before = columnOf(bytes, at, end, position, before);
      at = skipSpace(bytes, end, to);
      if (at >= to || bytes[at] !== 0x3a) return refuseLine(line);
      at = skipSpace(bytes, at + 1, to);
      if (skipValue(bytes, at, to, skipped).end === broken) return refuseLine(line);
      const cell = first + before;
      if (kinds[cell] !== valueKind.missing) {
        throw failure("pseudonymisation.repeated_member", { column: columns[before]!, line });
      }
      kinds[cell] = skipped.kind;
      bounds[2 * cell] = at;
      bounds[2 * cell + 1] = skipped.end;
      at = skipSpace(bytes, skipped.end, to);
      if (at < to && bytes[at] === 0x7d) break;
      if (at >= to || bytes[at] !== 0x2c) return refuseLine(line);
      at = skipSpace(bytes, at + 1, to);
    }
    if (at >= to || skipSpace(bytes, at + 1, to) !== to) return refuseLine(line);
    return true;
  }

  return (bytes, final) => {
    let records = 0;
    let at = 0;
    while (at < bytes.length) {
      const found = bytes.indexOf(lineFeed, at);
      if (found < 0 && !final) break;
      const end = found < 0 ? bytes.length : found;
      line++;
      if (lines.length <= records) {
        lines = grown(lines, new Int32Array(2 * records + 64));
        kinds = grown(kinds, new Uint8Array(lines.length * width));
        bounds = grown(bounds, new Int32Array(2 * lines.length * width));
      }
      lines[records] = line;
      if (record(bytes, at, end, records * width)) records++;
      at = found < 0 ? end : end + 1;
    }
    return { bytes, records, width, bounds, kinds, lines, consumed: at, nextLine: line + 1 };
  };
}

function refuseLine(line: number): never {
  throw failure("pseudonymisation.broken_ndjson", { line });
}

function equal(bytes: Uint8Array, from: number, to: number, name: Uint8Array): boolean {
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at++) if (bytes[from + at] !== name[at]) return false;
  return true;
}

function nameOf(bytes: Uint8Array, from: number, to: number, line: number): string {
  try {
    return JSON.parse(decoder.decode(bytes.subarray(from, to)));
  } catch {
    throw failure("pseudonymisation.broken_ndjson", { line });
  }
}

function grown<Numbers extends Int32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
