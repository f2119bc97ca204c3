import { createCmac } from "./cmac.js";
import { pack, readCipherKey } from "./packed.js";

/**
 * The AES-CMAC of one message: 16 bytes that only the holder of the key can make.
 *
 * @param key - 16, 24 or 32 bytes. Not changed.
 * @param message - Any bytes, none included. Not changed.
 * @returns The 16 bytes, new memory.
 * @throws {@link DataTikaError} `pseudonymisation.wrong_cipher_key_length` when the key has another length.
 * @example
 * ```ts
 * import { toHex } from "@data-tika/core/evidence";
 * import { aesCmac } from "@data-tika/pseudonymisation/primitives";
 *
 * const key = Uint8Array.from({ length: 16 }, (_, index) => index);
 * toHex(aesCmac(key, new Uint8Array(0))); // => 97dd6e5a882cbd564c39ae7d1c5a31aa
 * aesCmac(new Uint8Array(8), new Uint8Array(0)); // throws pseudonymisation.wrong_cipher_key_length
 * ```
 * @see RFC 4493; NIST SP 800-38B
 */
export function aesCmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  return Uint8Array.from(createCmac(readCipherKey(key))(pack([message])));
}
