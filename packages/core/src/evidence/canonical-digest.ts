import { hashText } from "#hash";
import { canonicalJson } from "./canonical-json.js";

/**
 * SHA-256 of a value's canonical JSON.
 *
 * The same as `sha256(utf8(canonicalJson(value)))`, without the bytes in between.
 *
 * @param value - Plain data, as {@link canonicalJson} takes it. Not changed.
 * @returns 32 bytes.
 * @throws {@link DataTikaError} the codes of {@link canonicalJson} when the value is not plain data.
 * @example
 * ```ts
 * import { canonicalDigest, toHex } from "@data-tika/core/evidence";
 *
 * toHex(canonicalDigest({ b: 1, a: 2 })).slice(0, 16); // => d3626ac30a87e6f7
 * toHex(canonicalDigest({ a: 2, b: 1 })).slice(0, 16); // => d3626ac30a87e6f7
 * ```
 * @see RFC 8785; FIPS 180-4
 */
export function canonicalDigest(value: unknown): Uint8Array {
  return hashText(canonicalJson(value));
}
