import { createBulkHmac } from "#hash";
import { failure } from "./failure.js";
import { createTextCmac } from "./primitives/text-cmac.js";

/** How the digest of a pseudonym is computed. */
export type PseudonymAlgorithm = "hmac-sha256" | "aes-cmac";

/** Digests many texts under one key. */
export interface TextDigest {
  /** The digests of texts in their order, behind each other. */
  digest(texts: readonly string[]): Uint8Array;
  /** How many bytes lie from one digest to the next. */
  readonly digestBytes: number;
}

const digests: Readonly<Record<PseudonymAlgorithm, (key: Uint8Array) => TextDigest>> = {
  "hmac-sha256": (key) => {
    const bulk = createBulkHmac(key);
    return {
      digestBytes: 32,
      digest: (texts) => {
        const bytes = new Uint8Array(texts.length * 32);
        bulk(texts, bytes);
        return bytes;
      },
    };
  },
  "aes-cmac": (key) => ({ digestBytes: 16, digest: createTextCmac(key) }),
};

/** The digest of an algorithm under a key. */
export function createDigest(algorithm: PseudonymAlgorithm, key: Uint8Array): TextDigest {
  return digests[algorithm](key);
}

/** Refuses an algorithm that is none, and bits that are too few to tell people apart or more than it gives. */
export function requireBits(bits: number, algorithm: PseudonymAlgorithm): void {
  if (!Object.hasOwn(digests, algorithm)) throw failure("pseudonymisation.unknown_algorithm");
  if (!Number.isInteger(bits / 8) || bits < 64 || bits > 256) {
    throw failure("pseudonymisation.bits_out_of_range", { bits: Number(bits) });
  }
  if (algorithm === "aes-cmac" && bits > 128) throw failure("pseudonymisation.bits_beyond_cmac", { bits });
}
