import { hash, hashText } from "#hash";

// RFC 9162 section 2.1.1: the two prefixes keep a leaf from passing for a node, and a node for a leaf.
const leafPrefix = new Uint8Array([0]);
const nodePrefix = new Uint8Array([1]);

/**
 * The hash of an entry of a Merkle tree.
 *
 * @param entry - The bytes of the entry, or a text that stands for its UTF-8 bytes.
 * @returns SHA-256 over a zero byte and the entry.
 * @example
 * ```ts
 * import { leafHash, toHex } from "@data-tika/core/evidence";
 *
 * toHex(leafHash(new Uint8Array())).slice(0, 16); // => 6e340b9cffb37a98
 * ```
 * @see RFC 9162, section 2.1.1
 */
export function leafHash(entry: Uint8Array | string): Uint8Array {
  return typeof entry === "string" ? hashText(`\0${entry}`) : hash(leafPrefix, entry);
}

/**
 * The hash of a node of a Merkle tree.
 *
 * @param left - Hash of the left child.
 * @param right - Hash of the right child.
 * @returns SHA-256 over a one byte and both hashes.
 * @example
 * ```ts
 * import { leafHash, nodeHash, toHex, utf8 } from "@data-tika/core/evidence";
 *
 * toHex(nodeHash(leafHash(utf8("a")), leafHash(utf8("b")))).slice(0, 16); // => b137985ff484fb60
 * ```
 * @see RFC 9162, section 2.1.1
 */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(nodePrefix, left, right);
}

/** The root of the tree without leaves: the hash of nothing. */
export function emptyRoot(): Uint8Array {
  return hash();
}
