/**
 * Evidence: canonical JSON, digests, Merkle trees, checkpoints and signatures.
 *
 * @module core/evidence
 */
export { fromBase64url, toBase64, toBase64url } from "./base64.js";
export { fromHex, toHex, utf8 } from "./bytes.js";
export { canonicalDigest } from "./canonical-digest.js";
export { canonicalJson } from "./canonical-json.js";
export type { Checkpoint, NoteSignature, ParsedCheckpoint } from "./checkpoint.js";
export { formatCheckpoint, parseCheckpoint } from "./checkpoint.js";
export type { CheckpointRefusal, CheckpointVerdict } from "./checkpoint-verdict.js";
export type { Frontier } from "./frontier.js";
export { emptyFrontier, extendFrontier, frontierRoot, merkleRoot } from "./frontier.js";
export { createHmacSha256, hmacSha256 } from "./hmac-sha256.js";
export type { JwsRefusal, JwsVerdict } from "./jws.js";
export { signJws, verifyJws } from "./jws.js";
export { leafHash, nodeHash } from "./merkle-hash.js";
export type { LeafRange } from "./merkle-proof.js";
export { consistencyProof, consistencyRanges, inclusionProof, inclusionRanges } from "./merkle-proof.js";
export type { ConsistencyClaim, InclusionClaim, TreeHead } from "./merkle-verify.js";
export { inclusionRoot, verifyConsistency, verifyInclusion } from "./merkle-verify.js";
export { sha256 } from "./sha256.js";
export type { Signer } from "./signer.js";
export { createSigner } from "./signer.js";
export type { VerifierKey } from "./verifier-key.js";
export { formatVerifierKey, parseVerifierKey } from "./verifier-key.js";
export { verifyCheckpoint } from "./verify-checkpoint.js";
export { verifyCheckpointAsync } from "./verify-checkpoint-async.js";
