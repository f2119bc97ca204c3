import { failure } from "../failure.js";

const encoder = new TextEncoder();
const latin1 = new TextDecoder("latin1");
const digits = Uint8Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));

/**
 * The UTF-8 bytes of a text.
 *
 * A lone surrogate becomes U+FFFD, as everywhere on the web; {@link canonicalJson} refuses it instead.
 *
 * @param text - Any text.
 * @returns Its bytes.
 * @example
 * ```ts
 * import { toHex, utf8 } from "@data-tika/core/evidence";
 *
 * toHex(utf8("رضى")); // => d8b1d8b6d989
 * ```
 */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * Bytes as lower-case hexadecimal text.
 *
 * @param bytes - Any bytes.
 * @returns Two characters a byte.
 * @example
 * ```ts
 * import { toHex } from "@data-tika/core/evidence";
 *
 * toHex(new Uint8Array([0, 255])); // => 00ff
 * ```
 */
export function toHex(bytes: Uint8Array): string {
  // Decoded at once: joined digit by digit, the text takes six times as long and is slow to sort.
  const codes = new Uint8Array(2 * bytes.length);
  bytes.forEach((byte, at) => {
    codes[2 * at] = digits[byte >> 4] ?? 0;
    codes[2 * at + 1] = digits[byte & 15] ?? 0;
  });
  return latin1.decode(codes);
}

/**
 * The bytes of hexadecimal text; both cases are read.
 *
 * @param text - An even number of hexadecimal digits and nothing else.
 * @returns The bytes.
 * @throws {@link DataTikaError} `core.invalid_encoding` when the text is anything else.
 * @example
 * ```ts
 * import { fromHex } from "@data-tika/core/evidence";
 *
 * fromHex("00ff").length; // => 2
 * fromHex("0x00"); // throws core.invalid_encoding
 * ```
 */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text))
    throw failure("core.invalid_encoding", { encoding: "hex" });
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = (valueAt(text, 2 * i) << 4) | valueAt(text, 2 * i + 1);
  return bytes;
}

// Digits are 0x30 to 0x39; letters, of both cases, lie one above a multiple of 32, with bit 6 set.
function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code & 15) + 9 * (code >> 6);
}

/** Whether two byte arrays are the same. Not constant in time: for public values only. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
