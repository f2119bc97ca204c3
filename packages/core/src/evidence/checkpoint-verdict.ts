import { isDataTikaError } from "../error.js";
import { type ParsedCheckpoint, parseCheckpoint } from "./checkpoint.js";
import { parseVerifierKey } from "./verifier-key.js";

/** Why a checkpoint is not to be believed. */
export type CheckpointRefusal = "malformed" | "other-origin" | "no-known-key" | "bad-signature";

/** A checkpoint that is not to be believed. */
interface RefusedCheckpoint {
  /** Nothing in it is to be believed. */
  readonly valid: false;
  /** Why. */
  readonly because: CheckpointRefusal;
}

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
  | RefusedCheckpoint;

/** A checkpoint of the right log, and the signatures of known keys that must all hold. */
export interface SignatureClaims {
  /** The checkpoint. */
  readonly checkpoint: ParsedCheckpoint;
  /** At least one. */
  readonly signatures: readonly {
    readonly name: string;
    readonly publicKey: Uint8Array;
    readonly signature: Uint8Array;
  }[];
}

/** What is left to check of a checkpoint, once it is known to be of this log and under a known key. */
export function signatureClaims(
  note: string,
  options: { readonly origin: string; readonly keys: readonly string[] },
): SignatureClaims | RefusedCheckpoint {
  const keys = options.keys.map(parseVerifierKey);
  const checkpoint = tryParse(note);
  if (checkpoint === undefined) return { valid: false, because: "malformed" };
  if (checkpoint.origin !== options.origin) return { valid: false, because: "other-origin" };
  const signatures = checkpoint.signatures.flatMap(({ name, id, signature }) => {
    const key = keys.find((known) => known.name === name && known.id === id);
    return key === undefined ? [] : [{ name, publicKey: key.publicKey, signature }];
  });
  return signatures.length === 0 ? { valid: false, because: "no-known-key" } : { checkpoint, signatures };
}

function tryParse(note: string): ParsedCheckpoint | undefined {
  try {
    return parseCheckpoint(note);
  } catch (error) {
    if (isDataTikaError(error, "core.invalid_checkpoint")) return undefined;
    throw error;
  }
}
