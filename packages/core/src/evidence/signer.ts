import { openSeed } from "#ed25519";
import { failure } from "../failure.js";
import { formatVerifierKey } from "./verifier-key.js";

/** Signs with one Ed25519 key. The key itself cannot be read from it, nor is it shown when it is printed. */
export interface Signer {
  /** Name of the key: for a log, its origin. */
  readonly name: string;
  /** The public key as one line of text, to be published; what `verify…` functions take. */
  readonly verifierKey: string;
  /**
   * Signs bytes.
   *
   * @param message - What is signed.
   * @returns 64 bytes.
   */
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/**
 * A signer over an Ed25519 secret that the caller keeps.
 *
 * @param options - The name of the key and its 32-byte secret, the seed of RFC 8032. The secret is copied.
 * @returns The signer.
 * @throws {@link DataTikaError} `core.invalid_key` when the secret is not 32 bytes long.
 * @throws {@link DataTikaError} `core.invalid_key_name` when the name has a space or a plus sign.
 * @example
 * ```ts
 * import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
 *
 * // In production: 32 bytes of randomness out of a vault, never a text.
 * const signer = createSigner({ name: "social-aid.example/consent", secret: sha256(utf8("example only")) });
 * signer.verifierKey.split("+")[0]; // => social-aid.example/consent
 * signer.sign(utf8("a note")).length; // => 64
 * createSigner({ name: "short", secret: new Uint8Array(16) }); // throws core.invalid_key
 * ```
 * @see RFC 8032, section 5.1
 */
export function createSigner(options: { readonly name: string; readonly secret: Uint8Array }): Signer {
  if (!(options.secret instanceof Uint8Array) || options.secret.length !== 32)
    throw failure("core.invalid_key");
  const key = openSeed(options.secret);
  return {
    name: options.name,
    verifierKey: formatVerifierKey(options.name, key.publicKey),
    sign: key.sign,
  };
}
