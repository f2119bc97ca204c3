import { emptyRoot, nodeHash } from "./merkle-hash.js";

/**
 * The right edge of a Merkle tree: all that is needed to append to it, at most 53 hashes whatever its size.
 *
 * One hash for each full subtree, from the largest on the left to the smallest on the right: one for each binary
 * one in `size`.
 */
export interface Frontier {
  /** Number of leaves. */
  readonly size: number;
  /** Hashes of the full subtrees, left to right. */
  readonly peaks: readonly Uint8Array[];
}

/** The frontier of the tree without leaves. */
export const emptyFrontier: Frontier = Object.freeze({ size: 0, peaks: Object.freeze([]) });

/**
 * A frontier with more leaves behind it.
 *
 * Costs about one hash a leaf, so that a million leaves are appended in linear time; give many at once.
 *
 * @param frontier - The frontier before. Not changed.
 * @param leaves - Hashes of the new leaves, by {@link leafHash}, in order.
 * @returns The frontier after.
 * @example
 * ```ts
 * import { emptyFrontier, extendFrontier, leafHash, utf8 } from "@data-tika/core/evidence";
 *
 * const three = extendFrontier(emptyFrontier, ["a", "b", "c"].map((text) => leafHash(utf8(text))));
 * three.size; // => 3
 * three.peaks.length; // => 2
 * ```
 */
export function extendFrontier(frontier: Frontier, leaves: Iterable<Uint8Array>): Frontier {
  const peaks = [...frontier.peaks];
  let size = frontier.size;
  for (const leaf of leaves) {
    let peak = leaf;
    // As in counting: each trailing binary one of the old size is a subtree that becomes full.
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) peak = nodeHash(peaks.pop()!, peak);
    peaks.push(peak);
    size++;
  }
  return { size, peaks };
}

/**
 * The root of the tree that a frontier is the edge of.
 *
 * @param frontier - A frontier.
 * @returns 32 bytes; for no leaves, the hash of nothing.
 * @example
 * ```ts
 * import { emptyFrontier, frontierRoot, toHex } from "@data-tika/core/evidence";
 *
 * toHex(frontierRoot(emptyFrontier)).slice(0, 16); // => e3b0c44298fc1c14
 * ```
 */
export function frontierRoot(frontier: Frontier): Uint8Array {
  if (frontier.peaks.length === 0) return emptyRoot();
  return frontier.peaks.reduceRight((right, left) => nodeHash(left, right));
}

/**
 * The root of a Merkle tree.
 *
 * @param leaves - Hashes of all leaves, by {@link leafHash}, in order.
 * @returns 32 bytes; for no leaves, the hash of nothing.
 * @example
 * ```ts
 * import { leafHash, merkleRoot, toHex, utf8 } from "@data-tika/core/evidence";
 *
 * toHex(merkleRoot(["a", "b"].map((text) => leafHash(utf8(text))))).slice(0, 16); // => b137985ff484fb60
 * ```
 * @see RFC 9162, section 2.1.1
 */
export function merkleRoot(leaves: Iterable<Uint8Array>): Uint8Array {
  return frontierRoot(extendFrontier(emptyFrontier, leaves));
}
