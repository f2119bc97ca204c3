import { hash } from "#hash";
import { failure } from "../failure.js";
import { fromBase64, toBase64 } from "./base64.js";
import { toHex, utf8 } from "./bytes.js";

const ed25519 = 1;

/** What a verifier key says. */
export interface VerifierKey {
  /** Name of the key: for a log, its origin. */
  readonly name: string;
  /** Key ID, 8 hexadecimal characters. */
  readonly id: string;
  /** The Ed25519 public key, 32 bytes. */
  readonly publicKey: Uint8Array;
}

/**
 * A public key as one line of text, the form that note verifiers exchange: name, key ID, type and key.
 *
 * @param name - Name of the key: no space, no plus sign, no control character.
 * @param publicKey - The Ed25519 public key, 32 bytes.
 * @returns The line, `name+id+base64`.
 * @throws {@link DataTikaError} `core.invalid_key_name` when the name cannot stand in a note.
 * @throws {@link DataTikaError} `core.invalid_key` when the key is not 32 bytes long.
 * @example
 * ```ts
 * import { formatVerifierKey } from "@data-tika/core/evidence";
 *
 * formatVerifierKey("log.example", new Uint8Array(32)).split("+")[0]; // => log.example
 * ```
 * @see C2SP signed-note, "Signatures"
 */
export function formatVerifierKey(name: string, publicKey: Uint8Array): string {
  if (!isKeyName(name)) throw failure("core.invalid_key_name");
  if (publicKey.length !== 32) throw failure("core.invalid_key");
  return `${name}+${keyId(name, publicKey)}+${toBase64(new Uint8Array([ed25519, ...publicKey]))}`;
}

/**
 * Reads a public key written by {@link formatVerifierKey} or by another tool for signed notes.
 *
 * @param text - The line.
 * @returns Its parts.
 * @throws {@link DataTikaError} `core.invalid_key` when it is no Ed25519 verifier key, or its key ID is not its own.
 * @example
 * ```ts
 * import { parseVerifierKey } from "@data-tika/core/evidence";
 *
 * const text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
 * parseVerifierKey(text).name; // => PeterNeumann
 * parseVerifierKey("PeterNeumann"); // throws core.invalid_key
 * ```
 * @see C2SP signed-note, "Signatures"
 */
export function parseVerifierKey(text: string): VerifierKey {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  if (name === undefined || id === undefined || encoded === undefined || !isKeyName(name))
    throw failure("core.invalid_key");
  const bytes = decode(encoded);
  const publicKey = bytes.slice(1);
  if (bytes.length !== 33 || bytes[0] !== ed25519 || keyId(name, publicKey) !== id)
    throw failure("core.invalid_key");
  return { name, id, publicKey };
}

/** Whether a text may name a key in a signed note. */
export function isKeyName(name: string): boolean {
  return name !== "" && !/[\s+\p{Cc}\p{Surrogate}]/u.test(name);
}

function keyId(name: string, publicKey: Uint8Array): string {
  return toHex(hash(utf8(`${name}\n`), new Uint8Array([ed25519]), publicKey).subarray(0, 4));
}

function decode(encoded: string): Uint8Array {
  try {
    return fromBase64(encoded);
  } catch {
    throw failure("core.invalid_key");
  }
}
