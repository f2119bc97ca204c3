import { verifySignature } from "#ed25519";
import { utf8 } from "./bytes.js";
import type { CheckpointVerdict } from "./checkpoint-verdict.js";
import { signatureClaims } from "./checkpoint-verdict.js";

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
  const claims = signatureClaims(note, options);
  if ("valid" in claims) return claims;
  const { checkpoint, signatures } = claims;
  const message = utf8(checkpoint.text);
  return signatures.every(({ publicKey, signature }) => verifySignature(publicKey, message, signature))
    ? { valid: true, checkpoint, signedBy: signatures.map(({ name }) => name) }
    : { valid: false, because: "bad-signature" };
}
