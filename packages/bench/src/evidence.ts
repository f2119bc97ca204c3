import { createHash } from "node:crypto";
import { canonicalDigest, canonicalJson, leafHash, merkleRoot, utf8 } from "@data-tika/core/evidence";
import canonicalizeModule from "canonicalize";
import type { Comparison } from "./compare.js";
import { given } from "./consent-events.js";

// The package declares its function as a default export and is loaded as one by Node.
const canonicalize = canonicalizeModule as unknown as (input: unknown) => string | undefined;

// As a ledger records them, each of a person of their own.
const events = Array.from({ length: 2_000 }, (_, n) => given(n));
const leaves = events.map((event) => leafHash(utf8(canonicalJson(event))));

/** Canonical JSON, digests and trees. */
export const evidence: readonly Comparison[] = [
  {
    package: "core",
    work: "canonical JSON and SHA-256 of a consent event",
    atLeast: 2,
    against: "canonicalize + node:crypto",
    count: events.length,
    unit: "events",
    ours: () => events.map((event) => canonicalDigest(event)),
    peers: () =>
      events.map((event) =>
        createHash("sha256")
          .update(canonicalize(event) ?? "")
          .digest(),
      ),
  },
  {
    package: "core",
    work: "root of a Merkle tree",
    against: "RFC 9162's definition, written down recursively",
    count: leaves.length,
    unit: "leaves",
    ours: () => merkleRoot(leaves),
    peers: () => naiveRoot(leaves),
  },
];

// Section 2.1.1: split at the largest power of two below the number of leaves, and hash the two halves.
function naiveRoot(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length === 1) return hashes[0] as Uint8Array;
  let half = 1;
  while (half * 2 < hashes.length) half *= 2;
  const hash = createHash("sha256").update(Uint8Array.of(1));
  return hash
    .update(naiveRoot(hashes.slice(0, half)))
    .update(naiveRoot(hashes.slice(half)))
    .digest();
}
