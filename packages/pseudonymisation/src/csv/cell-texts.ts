import { failure } from "../failure.js";
import type { Cell } from "../transforms/transform.js";
import { escaped, nonAscii, quoted, type ScannedRecords } from "./record-scanner.js";

// A byte order mark inside a cell is part of its text.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The texts of one column of a batch, without their quotes; `null` for empty cells.
 *
 * ASCII cells are gathered and decoded in one call, since a call for each costs more than the pseudonym.
 */
export function cellTexts(batch: ScannedRecords, column: number): Cell[] {
  const { bytes, bounds, marks, records, width } = batch;
  const texts: Cell[] = new Array(records).fill(null);
  const ends = new Int32Array(records);
  let gathered = new Uint8Array(records * 16);
  let size = 0;
  for (let record = 0; record < records; record++) {
    const cell = record * width + column;
    const quotes = marks[cell]! & quoted;
    const from = bounds[2 * cell]! + quotes;
    const to = bounds[2 * cell + 1]! - quotes;
    if ((marks[cell]! & (escaped | nonAscii)) !== 0) {
      texts[record] = decoded(batch, record, from, to);
    } else if (to > from) {
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

function decoded({ bytes, lines }: ScannedRecords, record: number, from: number, to: number): string {
  try {
    return decoder.decode(bytes.subarray(from, to)).replaceAll('""', '"');
  } catch {
    throw failure("pseudonymisation.not_utf8", { line: lines[record] ?? 0 });
  }
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
