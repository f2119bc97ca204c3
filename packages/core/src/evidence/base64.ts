import { failure } from "../failure.js";

/**
 * Bytes in the standard alphabet, with padding.
 *
 * @param bytes - The bytes.
 * @returns The text.
 * @example
 * ```ts
 * import { toBase64, utf8 } from "@data-tika/core/evidence";
 *
 * toBase64(utf8("oui?")); // => b3VpPw==
 * ```
 * @see RFC 4648, section 4
 */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The bytes of standard base64; only the one spelling that {@link toBase64} writes is read. */
export function fromBase64(text: string): Uint8Array {
  const bytes = decode(text);
  if (bytes === undefined || toBase64(bytes) !== text)
    throw failure("core.invalid_encoding", { encoding: "base64" });
  return bytes;
}

/**
 * Bytes in the URL-safe alphabet of RFC 4648 section 5, without padding, as JWS writes them.
 *
 * @param bytes - Any bytes.
 * @returns The text.
 * @example
 * ```ts
 * import { toBase64url } from "@data-tika/core/evidence";
 *
 * toBase64url(new Uint8Array([251, 255])); // => -_8
 * ```
 */
export function toBase64url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * The bytes of base64url text.
 *
 * Padding, spaces and unused bits that are not zero are refused, so that two texts never mean the same bytes.
 *
 * @param text - Text written by {@link toBase64url}.
 * @returns The bytes.
 * @throws {@link DataTikaError} `core.invalid_encoding` when the text is anything else.
 * @example
 * ```ts
 * import { fromBase64url } from "@data-tika/core/evidence";
 *
 * fromBase64url("-_8").length; // => 2
 * fromBase64url("-_9"); // throws core.invalid_encoding
 * ```
 */
export function fromBase64url(text: string): Uint8Array {
  const bytes = decode(text.replaceAll("-", "+").replaceAll("_", "/"));
  if (bytes === undefined || toBase64url(bytes) !== text)
    throw failure("core.invalid_encoding", { encoding: "base64url" });
  return bytes;
}

function decode(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
