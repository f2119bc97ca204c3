import { sameBytes } from "./bytes.js";
import { emptyRoot, nodeHash } from "./merkle-hash.js";

/** A Merkle tree seen from outside. */
export interface TreeHead {
  /** Number of leaves. */
  readonly size: number;
  /** Root hash, 32 bytes. */
  readonly root: Uint8Array;
}

/** What is claimed of a leaf. */
export interface InclusionClaim extends TreeHead {
  /** Hash of the leaf. */
  readonly leaf: Uint8Array;
  /** Its index, from 0. */
  readonly index: number;
  /** Hashes from {@link inclusionProof}. */
  readonly proof: readonly Uint8Array[];
}

/** What is claimed of two states of one tree. */
export interface ConsistencyClaim {
  /** The older state. */
  readonly from: TreeHead;
  /** The newer state. */
  readonly to: TreeHead;
  /** Hashes from {@link consistencyProof}. */
  readonly proof: readonly Uint8Array[];
}

/**
 * Whether a leaf is at its index in the tree with this root.
 *
 * @param claim - Leaf, index, proof and the tree. Nothing in it is trusted.
 * @returns `false` for anything that does not hold, malformed input included; it never throws.
 * @example
 * ```ts
 * import { leafHash, utf8, verifyInclusion } from "@data-tika/core/evidence";
 *
 * const leaf = leafHash(utf8("only one"));
 * verifyInclusion({ leaf, index: 0, size: 1, proof: [], root: leaf }); // => true
 * verifyInclusion({ leaf, index: 1, size: 1, proof: [], root: leaf }); // => false
 * ```
 * @see RFC 9162, section 2.1.3.2
 */
export function verifyInclusion(claim: InclusionClaim): boolean {
  const root = isHead(claim) ? inclusionRoot(claim) : undefined;
  return root !== undefined && sameBytes(root, claim.root);
}

/**
 * The root of the tree in which a leaf would stand by a proof: for who has a signature over the root and not the root.
 *
 * @param claim - What is claimed, without the root.
 * @returns The root hash; nothing when the proof is not one for such an index and size.
 * @example
 * ```ts
 * import { inclusionProof, inclusionRoot, leafHash, merkleRoot, toHex, utf8 } from "@data-tika/core/evidence";
 *
 * const leaves = ["a", "b", "c"].map((entry) => leafHash(utf8(entry)));
 * const proof = inclusionProof(leaves, 1);
 * const root = inclusionRoot({ leaf: leaves[1]!, index: 1, size: 3, proof });
 * root && toHex(root) === toHex(merkleRoot(leaves)); // => true
 * ```
 * @see RFC 9162, section 2.1.3.2
 */
export function inclusionRoot(claim: Omit<InclusionClaim, "root">): Uint8Array | undefined {
  const { leaf, index, size, proof } = claim;
  if (!Number.isSafeInteger(size) || !isIndex(index, size) || ![leaf, ...proof].every(isHash))
    return undefined;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      // The right edge has no sibling on some levels: climb to the next that has.
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else hash = nodeHash(hash, sibling);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 ? hash : undefined;
}

/**
 * Whether the newer tree is the older one with leaves appended.
 *
 * @param claim - Both trees and the proof. Nothing in it is trusted.
 * @returns `false` for anything that does not hold, malformed input included; it never throws. A tree without
 *   leaves is consistent with every tree.
 * @example
 * ```ts
 * import { consistencyProof, leafHash, merkleRoot, utf8, verifyConsistency } from "@data-tika/core/evidence";
 *
 * const leaves = ["a", "b", "c"].map((text) => leafHash(utf8(text)));
 * const from = { size: 2, root: merkleRoot(leaves.slice(0, 2)) };
 * const to = { size: 3, root: merkleRoot(leaves) };
 * verifyConsistency({ from, to, proof: consistencyProof(leaves, 2) }); // => true
 * verifyConsistency({ from, to, proof: [] }); // => false
 * ```
 * @see RFC 9162, section 2.1.4.2
 */
export function verifyConsistency({ from, to, proof }: ConsistencyClaim): boolean {
  if (!isHead(from) || !isHead(to) || from.size > to.size || !proof.every(isHash)) return false;
  if (from.size === 0) return proof.length === 0 && sameBytes(from.root, emptyRoot());
  if (from.size === to.size) return proof.length === 0 && sameBytes(from.root, to.root);
  let [node, last] = [from.size - 1, to.size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  // An old tree of a power of two is itself the first hash, and the proof leaves it out.
  const path = node === 0 ? [from.root, ...proof] : proof;
  const seed = path[0];
  if (seed === undefined) return false;
  let [old, now] = [seed, seed];
  for (const sibling of path.slice(1)) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      old = nodeHash(sibling, old);
      now = nodeHash(sibling, now);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else now = nodeHash(now, sibling);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameBytes(old, from.root) && sameBytes(now, to.root);
}

function isHead({ size, root }: TreeHead): boolean {
  return Number.isSafeInteger(size) && size >= 0 && isHash(root);
}

function isIndex(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && index >= 0 && index < size;
}

function isHash(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array && value.length === 32;
}

// Sizes go past 2^31, so no bit operators.
function half(value: number): number {
  return Math.floor(value / 2);
}
