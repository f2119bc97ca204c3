import { toHex } from "@data-tika/core/evidence";

/** A column whose values are bytes of one length, written as hexadecimal or base64. */
export interface DigestColumn {
  /** How the bytes are written. */
  readonly encoding: "hex" | "base64";
  /** Bytes of a value. */
  readonly bytes: number;
  /** The bytes in hexadecimal, to the value as it stands in the column. */
  readonly values: ReadonlyMap<string, string>;
}

const label = /^(?:(?:md5|sha-?1|sha-?256)[:$]|0x(?=[0-9a-f]+$))/i;
const ourText = /^[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+\.([A-Za-z0-9_-]{11,43})\.[0-9]{2}$/;

/** Reads a column as bytes when nine in ten of its values, and the same length, allow it. */
export function digestColumn(values: readonly string[]): DigestColumn | undefined {
  const texts = values.map(
    (value) => ourText.exec(value)?.[1] ?? value.replace(label, "").replace(/=+$/, ""),
  );
  const length = mostFrequent(texts.map((text) => text.length));
  const fitting = (pattern: RegExp) =>
    texts.flatMap((text, at) => (text.length === length && pattern.test(text) ? [at] : []));
  const hex = fitting(/^(?:[0-9a-f]{2})+$/i);
  if (isMost(hex, values) && hex.some((at) => /[a-f]/i.test(texts[at]!))) {
    return columnOf(
      "hex",
      hex.map((at) => [texts[at]!.toLowerCase(), values[at]!]),
    );
  }
  const base64 = fitting(/^[A-Za-z0-9+/_-]+$/);
  const mixed =
    base64.some((at) => /[a-z]/.test(texts[at]!)) && base64.some((at) => /[A-Z]/.test(texts[at]!));
  if (length % 4 === 1 || !mixed || !isMost(base64, values)) return undefined;
  return columnOf(
    "base64",
    base64.map((at) => [toHex(bytesOf(texts[at]!)), values[at]!]),
  );
}

function columnOf(
  encoding: DigestColumn["encoding"],
  pairs: readonly (readonly [hex: string, value: string])[],
): DigestColumn {
  return { encoding, bytes: (pairs[0]?.[0].length ?? 0) / 2, values: new Map(pairs) };
}

function isMost(part: readonly unknown[], whole: readonly unknown[]): boolean {
  return part.length > 0 && part.length * 10 >= whole.length * 9;
}

function mostFrequent(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes of base64 or base64url without padding; bits behind the last whole byte are not looked at. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let size = 0;
  for (const character of text.replaceAll("-", "+").replaceAll("_", "/")) {
    held = ((held << 6) | alphabet.indexOf(character)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[size++] = held >>> bits;
  }
  return bytes;
}
