import { hmacSha256, toHex, utf8 } from "@data-tika/core/evidence";

// No row is digested like this: rows are JSON lists, and the keys of a slice come as 32 bytes.
const constant = utf8("data-tika retention key check");

/** What shows whether a key is the one that was used, and nothing else of it: its HMAC-SHA-256 of a constant. */
export function keyCheckOf(key: Uint8Array): string {
  return toHex(hmacSha256(key, constant));
}
