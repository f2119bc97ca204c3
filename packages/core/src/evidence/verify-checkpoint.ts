import { verifySignature } from "#ed25519";
import { isDataTikaError } from "../error.js";
import { utf8 } from "./bytes.js";
import { type ParsedCheckpoint, parseCheckpoint } from "./checkpoint.js";
import { parseVerifierKey } from "./verifier-key.js";

/** Why a checkpoint is not to be believed. */
export type CheckpointRefusal = "malformed" | "other-origin" | "no-known-key" | "bad-signature";

/** What became of a checkpoint. */
export type CheckpointVerdict =
  | {
      /** A known key signed exactly this text. */
      readonly valid: true;
      /** The checkpoint. */
      readonly checkpoint: ParsedCheckpoint;
      /** Names of the known keys that signed it. */
      readonly signedBy: readonly string[];
    }
  | {
      /** Nothing in it is to be believed. */
      readonly valid: false;
      /** Why. */
      readonly because: CheckpointRefusal;
    };

/**
 * Whether a checkpoint is of this log and signed by a key that is trusted.
 *
 * Signatures of unknown keys are passed over, as the specification asks, so that keys can be rotated and witnesses
 * can sign; one bad signature of a known key refuses the whole note.
 *
 * @param note - The text of a checkpoint. Nothing in it is trusted.
 * @param options - `origin` of the log, and its verifier keys.
 * @returns The checkpoint and who signed it, or why it is refused.
 * @throws {@link DataTikaError} `core.invalid_key` when a given verifier key is malformed.
 * @example
 * ```ts
 * import { createSigner, formatCheckpoint, merkleRoot, sha256, utf8, verifyCheckpoint } from "@data-tika/core/evidence";
 *
 * const signer = createSigner({ name: "log.example", secret: sha256(utf8("example only")) });
 * const note = formatCheckpoint({ origin: "log.example", size: 0, root: merkleRoot([]) }, [signer]);
 * const keys = [signer.verifierKey];
 * verifyCheckpoint(note, { origin: "log.example", keys }).valid; // => true
 * verifyCheckpoint(note, { origin: "other.example", keys }); // => { valid: false, because: 'other-origin' }
 * ```
 * @see C2SP signed-note, "Signatures"
 */
export function verifyCheckpoint(
  note: string,
  options: { readonly origin: string; readonly keys: readonly string[] },
): CheckpointVerdict {
  const keys = options.keys.map(parseVerifierKey);
  const checkpoint = tryParse(note);
  if (checkpoint === undefined) return { valid: false, because: "malformed" };
  if (checkpoint.origin !== options.origin) return { valid: false, because: "other-origin" };
  const message = utf8(checkpoint.text);
  const signedBy: string[] = [];
  for (const { name, id, signature } of checkpoint.signatures) {
    const key = keys.find((known) => known.name === name && known.id === id);
    if (key === undefined) continue;
    if (!verifySignature(key.publicKey, message, signature))
      return { valid: false, because: "bad-signature" };
    signedBy.push(name);
  }
  return signedBy.length === 0
    ? { valid: false, because: "no-known-key" }
    : { valid: true, checkpoint, signedBy };
}

function tryParse(note: string): ParsedCheckpoint | undefined {
  try {
    return parseCheckpoint(note);
  } catch (error) {
    if (isDataTikaError(error, "core.invalid_checkpoint")) return undefined;
    throw error;
  }
}
