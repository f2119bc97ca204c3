/** What a JSON value is, as far as its bytes say. */
export const valueKind = { missing: 0, text: 1, odd: 2, number: 3, literal: 4, empty: 5, nested: 6 } as const;

/** Answer for bytes that are no JSON. */
export const broken = -1;

/** The byte behind a value, and what the value is. Used again by the next call. */
export interface SkippedValue {
  end: number;
  kind: number;
}

const deepest = 256;
const quote = 0x22;
const backslash = 0x5c;

/** The first byte at or behind `at` that is no white space of JSON. */
export function skipSpace(bytes: Uint8Array, at: number, to: number): number {
  let next = at;
  while (next < to && (bytes[next] === 0x20 || bytes[next] === 0x09 || bytes[next] === 0x0d)) next++;
  return next;
}

/**
 * The byte behind a string whose opening quote is at `at`; `broken` when there is none. `text` is a string of plain
 * ASCII, `odd` one with escapes or bytes beyond ASCII, which is to be decoded.
 */
export function skipString(bytes: Uint8Array, at: number, to: number, skipped: SkippedValue): number {
  skipped.kind = valueKind.text;
  for (let next = at + 1; next < to; next++) {
    const byte = bytes[next]!;
    if (byte === quote) return next + 1;
    if (byte < 0x20) return broken;
    if (byte >= 0x80) skipped.kind = valueKind.odd;
    if (byte !== backslash) continue;
    skipped.kind = valueKind.odd;
    next = skipEscape(bytes, next + 1, to);
    if (next === broken) return broken;
  }
  return broken;
}

/** The last byte of an escape whose letter is at `at`. */
function skipEscape(bytes: Uint8Array, at: number, to: number): number {
  const letter = String.fromCharCode(bytes[at] ?? 0);
  if ('"\\/bfnrt'.includes(letter)) return at < to ? at : broken;
  if (letter !== "u" || at + 4 >= to) return broken;
  for (let next = at + 1; next <= at + 4; next++) {
    if (!/[0-9a-fA-F]/.test(String.fromCharCode(bytes[next]!))) return broken;
  }
  return at + 4;
}

/** Skips any value that begins at `at`; `skipped.end` is `broken` when it is none (RFC 8259, §3). */
export function skipValue(
  bytes: Uint8Array,
  at: number,
  to: number,
  skipped: SkippedValue,
  depth = 0,
): SkippedValue {
  const byte = at < to ? bytes[at] : undefined;
  if (byte === quote) skipped.end = skipString(bytes, at, to, skipped);
  else if (byte === 0x7b || byte === 0x5b) {
    skipped.end = depth === deepest ? broken : skipNested(bytes, at, to, skipped, depth);
    skipped.kind = valueKind.nested;
  } else if (byte === 0x74) skipWord(bytes, at, to, "true", skipped);
  else if (byte === 0x66) skipWord(bytes, at, to, "false", skipped);
  else if (byte === 0x6e) skipWord(bytes, at, to, "null", skipped);
  else skipNumber(bytes, at, to, skipped);
  return skipped;
}

function skipWord(bytes: Uint8Array, at: number, to: number, word: string, skipped: SkippedValue): void {
  skipped.kind = word === "null" ? valueKind.empty : valueKind.literal;
  skipped.end = at + word.length <= to ? at + word.length : broken;
  for (let index = 0; index < word.length; index++) {
    if (bytes[at + index] !== word.charCodeAt(index)) skipped.end = broken;
  }
}

/** Number of RFC 8259, §6: no leading zero, digits on both sides of the point, digits behind the exponent. */
function skipNumber(bytes: Uint8Array, at: number, to: number, skipped: SkippedValue): void {
  skipped.kind = valueKind.number;
  skipped.end = broken;
  const first = bytes[at] === 0x2d ? at + 1 : at;
  let end = skipDigits(bytes, first, to);
  if (end === first || (bytes[first] === 0x30 && end > first + 1)) return;
  if (end < to && bytes[end] === 0x2e) {
    const fraction = end + 1;
    end = skipDigits(bytes, fraction, to);
    if (end === fraction) return;
  }
  if (end < to && (bytes[end] === 0x65 || bytes[end] === 0x45)) {
    const exponent = end + (bytes[end + 1] === 0x2b || bytes[end + 1] === 0x2d ? 2 : 1);
    end = skipDigits(bytes, exponent, to);
    if (end === exponent) return;
  }
  skipped.end = end;
}

function skipDigits(bytes: Uint8Array, at: number, to: number): number {
  let next = at;
  while (next < to && bytes[next]! >= 0x30 && bytes[next]! <= 0x39) next++;
  return next;
}

function skipNested(bytes: Uint8Array, at: number, to: number, skipped: SkippedValue, depth: number): number {
  const closing = bytes[at]! + 2;
  let next = skipSpace(bytes, at + 1, to);
  if (next < to && bytes[next] === closing) return next + 1;
  for (;;) {
    if (closing === 0x7d) {
      next = skipKey(bytes, next, to, skipped);
      if (next === broken) return broken;
    }
    next = skipValue(bytes, next, to, skipped, depth + 1).end;
    if (next === broken) return broken;
    next = skipSpace(bytes, next, to);
    if (next < to && bytes[next] === closing) return next + 1;
    if (next >= to || bytes[next] !== 0x2c) return broken;
    next = skipSpace(bytes, next + 1, to);
  }
}

/** The first byte of the value behind a name that begins at `at`. */
export function skipKey(bytes: Uint8Array, at: number, to: number, skipped: SkippedValue): number {
  const end = at < to && bytes[at] === quote ? skipString(bytes, at, to, skipped) : broken;
  if (end === broken) return broken;
  const colon = skipSpace(bytes, end, to);
  return colon < to && bytes[colon] === 0x3a ? skipSpace(bytes, colon + 1, to) : broken;
}
