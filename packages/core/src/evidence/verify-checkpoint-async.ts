import { utf8 } from "./bytes.js";
import { type CheckpointVerdict, signatureClaims } from "./checkpoint-verdict.js";
import { isSignedBy } from "./web-signature.js";

/**
 * {@link verifyCheckpoint} by the runtime's own WebCrypto: nothing of Ed25519 has to be bundled for a browser.
 *
 * @param note - The text of a checkpoint. Nothing in it is trusted.
 * @param options - `origin` of the log, and its verifier keys.
 * @returns The checkpoint and who signed it, or why it is refused.
 * @throws {@link DataTikaError} `core.invalid_key` when a given verifier key is malformed.
 * @throws {@link DataTikaError} `core.no_ed25519` when the runtime has no Ed25519, as a page without HTTPS.
 * @example
 * ```ts
 * import { createSigner, formatCheckpoint, merkleRoot, sha256, utf8, verifyCheckpointAsync } from "@data-tika/core/evidence";
 *
 * const signer = createSigner({ name: "log.example", secret: sha256(utf8("example only")) });
 * const note = formatCheckpoint({ origin: "log.example", size: 0, root: merkleRoot([]) }, [signer]);
 * const keys = [signer.verifierKey];
 * (await verifyCheckpointAsync(note, { origin: "log.example", keys })).valid; // => true
 * ```
 * @see C2SP signed-note, "Signatures"
 */
export async function verifyCheckpointAsync(
  note: string,
  options: { readonly origin: string; readonly keys: readonly string[] },
): Promise<CheckpointVerdict> {
  const claims = signatureClaims(note, options);
  if ("valid" in claims) return claims;
  const { checkpoint, signatures } = claims;
  const message = utf8(checkpoint.text);
  for (const { publicKey, signature } of signatures)
    if (!(await isSignedBy(publicKey, message, signature))) return { valid: false, because: "bad-signature" };
  return { valid: true, checkpoint, signedBy: signatures.map(({ name }) => name) };
}
