import { failure } from "../failure.js";
import { pack, readCipherKey, unpack } from "./packed.js";
import { createSiv } from "./siv.js";

/** AES-SIV under one key with one list of associated data. */
export interface AesSiv {
  /** The value behind its 16 bytes of synthetic initialisation vector; the same for the same value. */
  encrypt(plaintext: Uint8Array): Uint8Array;
  /** The value again; throws when a byte of it, of the key or of the associated data is another. */
  decrypt(sealed: Uint8Array): Uint8Array;
  /** The same as `encrypt` for each, in lockstep. */
  encryptMany(plaintexts: readonly Uint8Array[]): Uint8Array[];
  /** The same as `decrypt` for each, in lockstep. */
  decryptMany(sealed: readonly Uint8Array[]): Uint8Array[];
}

/** How many values go in lockstep: enough for the cipher, little enough for the caches. */
const batchSize = 4096;

/**
 * AES-SIV, deterministic encryption that finds every change.
 *
 * Equal values are equal when encrypted, and lengths show; nothing else does. Stay below 2⁴⁸ values a key.
 *
 * @param options - `key`: 32, 48 or 64 bytes, of which the first half authenticates and the second encrypts;
 *   `associatedData`: up to 126 byte strings that must be the same for opening, a nonce as the last of them. Copied.
 * @returns Its four functions. They are synchronous and keep no values.
 * @throws {@link DataTikaError} `pseudonymisation.wrong_cipher_key_length` when the key has another length.
 * @throws {@link DataTikaError} `pseudonymisation.too_many_associated_data` when there are more than 126.
 * @example
 * ```ts
 * import { utf8 } from "@data-tika/core/evidence";
 * import { createAesSiv } from "@data-tika/pseudonymisation/primitives";
 *
 * const siv = createAesSiv({ key: new Uint8Array(64).fill(7), associatedData: [utf8("file number")] });
 * const sealed = siv.encrypt(utf8("2026/114"));
 * new TextDecoder().decode(siv.decrypt(sealed)); // => 2026/114
 * siv.decrypt(sealed.with(0, 1)); // throws pseudonymisation.altered
 * ```
 * @see RFC 5297
 */
export function createAesSiv(options: {
  readonly key: Uint8Array;
  readonly associatedData?: readonly Uint8Array[];
}): AesSiv {
  const { associatedData = [] } = options;
  if (associatedData.length > 126) throw failure("pseudonymisation.too_many_associated_data");
  const { seal, open } = createSiv(readCipherKey(options.key, 2), associatedData);
  const encryptMany: AesSiv["encryptMany"] = (values) =>
    inBatches(values, (batch) => unpack(seal(pack(batch))));
  const decryptMany: AesSiv["decryptMany"] = (values) =>
    inBatches(values, (batch, from) => {
      const plain = open(pack(batch));
      if (typeof plain === "number")
        throw failure("pseudonymisation.altered", { position: from + plain + 1 });
      return unpack(plain);
    });
  return {
    encryptMany,
    decryptMany,
    encrypt: (plaintext) => encryptMany([plaintext])[0] as Uint8Array,
    decrypt: (sealed) => decryptMany([sealed])[0] as Uint8Array,
  };
}

function inBatches(
  values: readonly Uint8Array[],
  work: (batch: readonly Uint8Array[], from: number) => Uint8Array[],
): Uint8Array[] {
  const results: Uint8Array[] = [];
  for (let from = 0; from < values.length; from += batchSize) {
    results.push(...work(values.slice(from, from + batchSize), from));
  }
  return results;
}
