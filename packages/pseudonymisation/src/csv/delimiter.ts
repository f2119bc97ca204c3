import { failure } from "../failure.js";

/** What stands between two cells. */
export type Delimiter = "," | ";" | "\t";

const delimiters: readonly Delimiter[] = [",", ";", "\t"];
const quote = 0x22;
const lineFeed = 0x0a;

/** The byte of a delimiter that somebody gave. */
export function delimiterByte(delimiter: Delimiter): number {
  if (!delimiters.includes(delimiter)) throw failure("pseudonymisation.invalid_delimiter");
  return delimiter.charCodeAt(0);
}

/**
 * The delimiter that is most frequent outside quotes in the first line that is not empty, a comma where none is.
 * `undefined` while the line has not ended.
 */
export function detectDelimiter(bytes: Uint8Array, final: boolean): number | undefined {
  const counts = delimiters.map(() => 0);
  let inside = false;
  let started = false;
  let ended = final;
  for (const byte of bytes) {
    if (byte === quote) inside = !inside;
    if (byte === lineFeed && !inside && started) {
      ended = true;
      break;
    }
    started ||= byte > 0x20;
    const found = inside ? -1 : delimiters.indexOf(String.fromCharCode(byte) as Delimiter);
    if (found >= 0) counts[found]! += 1;
  }
  if (!ended) return undefined;
  const best = counts.indexOf(Math.max(...counts));
  return delimiterByte(delimiters[best] ?? ",");
}
