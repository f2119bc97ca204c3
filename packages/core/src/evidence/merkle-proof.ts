import { failure } from "../failure.js";
import { merkleRoot } from "./frontier.js";

/** A run of leaves whose subtree is one hash of a proof: from `begin` up to, not including, `end`. */
export interface LeafRange {
  /** Index of its first leaf. */
  readonly begin: number;
  /** Index behind its last leaf. */
  readonly end: number;
}

/**
 * Which subtrees the proof of a leaf is made of, leaf upwards.
 *
 * For stores that keep inner hashes: they need not read the leaves.
 *
 * @param index - Index of the leaf, from 0.
 * @param size - Number of leaves of the tree.
 * @returns The ranges, in the order of the proof.
 * @throws {@link DataTikaError} `core.outside_tree` when there is no such leaf.
 * @example
 * ```ts
 * import { inclusionRanges } from "@data-tika/core/evidence";
 *
 * inclusionRanges(2, 3); // => [ { begin: 0, end: 2 } ]
 * ```
 * @see RFC 9162, section 2.1.3.1
 */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  if (!isCount(index) || !isCount(size) || index >= size) throw failure("core.outside_tree");
  const ranges: LeafRange[] = [];
  let [begin, end] = [0, size];
  while (end - begin > 1) {
    const middle = begin + largestPowerBelow(end - begin);
    ranges.push(index < middle ? { begin: middle, end } : { begin, end: middle });
    if (index < middle) end = middle;
    else begin = middle;
  }
  return ranges.reverse();
}

/**
 * Which subtrees the proof between two sizes of a tree is made of.
 *
 * @param first - Size of the older tree.
 * @param second - Size of the newer tree.
 * @returns The ranges, in the order of the proof; none when the older tree is empty or the sizes are equal.
 * @throws {@link DataTikaError} `core.outside_tree` when `first` is larger than `second`.
 * @example
 * ```ts
 * import { consistencyRanges } from "@data-tika/core/evidence";
 *
 * consistencyRanges(2, 3); // => [ { begin: 2, end: 3 } ]
 * ```
 * @see RFC 9162, section 2.1.4.1
 */
export function consistencyRanges(first: number, second: number): LeafRange[] {
  if (!isCount(first) || !isCount(second) || first > second) throw failure("core.outside_tree");
  if (first === 0) return [];
  const ranges: LeafRange[] = [];
  let [begin, end] = [0, second];
  while (first !== end) {
    const middle = begin + largestPowerBelow(end - begin);
    ranges.push(first <= middle ? { begin: middle, end } : { begin, end: middle });
    if (first <= middle) end = middle;
    else begin = middle;
  }
  // The verifier knows the old root; where that is this very subtree, its hash is left out.
  if (begin > 0) ranges.push({ begin, end });
  return ranges.reverse();
}

/**
 * The proof that a leaf is in a tree.
 *
 * @param leaves - Hashes of all leaves of the tree, in order.
 * @param index - Index of the leaf, from 0.
 * @returns The hashes that {@link verifyInclusion} takes.
 * @throws {@link DataTikaError} `core.outside_tree` when there is no such leaf.
 * @example
 * ```ts
 * import { inclusionProof, leafHash, merkleRoot, utf8, verifyInclusion } from "@data-tika/core/evidence";
 *
 * const leaves = ["a", "b", "c"].map((text) => leafHash(utf8(text)));
 * const proof = inclusionProof(leaves, 1);
 * verifyInclusion({ leaf: leaves[1]!, index: 1, size: 3, proof, root: merkleRoot(leaves) }); // => true
 * ```
 * @see RFC 9162, section 2.1.3.1
 */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  return inclusionRanges(index, leaves.length).map(({ begin, end }) => merkleRoot(leaves.slice(begin, end)));
}

/**
 * The proof that a tree only grew: that its first leaves are those of an older tree, in the same order.
 *
 * @param leaves - Hashes of all leaves of the newer tree, in order.
 * @param first - Size of the older tree.
 * @returns The hashes that {@link verifyConsistency} takes.
 * @throws {@link DataTikaError} `core.outside_tree` when the tree was never of that size.
 * @example
 * ```ts
 * import { consistencyProof, leafHash, utf8 } from "@data-tika/core/evidence";
 *
 * const leaves = ["a", "b", "c"].map((text) => leafHash(utf8(text)));
 * consistencyProof(leaves, 2).length; // => 1
 * consistencyProof(leaves, 4); // throws core.outside_tree
 * ```
 * @see RFC 9162, section 2.1.4.1
 */
export function consistencyProof(leaves: readonly Uint8Array[], first: number): Uint8Array[] {
  return consistencyRanges(first, leaves.length).map(({ begin, end }) =>
    merkleRoot(leaves.slice(begin, end)),
  );
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
