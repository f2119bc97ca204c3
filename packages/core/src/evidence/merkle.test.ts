import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fromHex, toHex, utf8 } from "./bytes.js";
import { emptyFrontier, extendFrontier, frontierRoot, merkleRoot } from "./frontier.js";
import { leafHash, nodeHash } from "./merkle-hash.js";
import { consistencyProof, inclusionProof } from "./merkle-proof.js";
import { verifyConsistency, verifyInclusion } from "./merkle-verify.js";

// The vectors of Certificate Transparency: github.com/transparency-dev/merkle, testonly/constants.go.
const entries = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
];
const roots = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const vectors = entries.map((entry) => leafHash(fromHex(entry)));
const k = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
const l = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
const ca85 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
const d37e = roots[4] as string;
const bc1a = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";

test.each(roots.map((root, size) => [size, root] as const))("the published root of size %d", (size, root) => {
  expect(toHex(merkleRoot(vectors.slice(0, size)))).toBe(root);
});

test.each([
  [0, 8, ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7", k, l]],
  [5, 8, [bc1a, ca85, d37e]],
] as const)("the published inclusion proof of leaf %d in %d", (index, size, proof) => {
  expect(inclusionProof(vectors.slice(0, size), index).map(toHex)).toEqual(proof);
});

test.each([
  [2, 8, [k, l]],
  [6, 8, ["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", ca85, d37e]],
  [2, 5, [k, bc1a]],
] as const)("the published consistency proof from %d to %d", (first, second, proof) => {
  expect(consistencyProof(vectors.slice(0, second), first).map(toHex)).toEqual(proof);
});

const largest = 64;
const leaves = Array.from({ length: largest }, (_, i) => leafHash(utf8(`leaf ${i}`)));
const heads = Array.from({ length: largest + 1 }, (_, size) => ({
  size,
  root: merkleRoot(leaves.slice(0, size)),
}));
const sizes = Array.from({ length: largest }, (_, i) => i + 1);

function wrong(proof: readonly Uint8Array[]): Uint8Array[][] {
  const other = leafHash(utf8("other"));
  const cut = [proof.slice(0, -1), proof.slice(1)].filter(() => proof.length > 0);
  const flipped = proof.map((_, at) => proof.map((hash, i) => (i === at ? other : hash)));
  return [...cut, ...flipped, [...proof, other], [other, ...proof]];
}

describe("proofs of all sizes up to 64", () => {
  it("prove every leaf, and nothing else", () => {
    for (const size of sizes) {
      const tree = leaves.slice(0, size);
      for (let index = 0; index < size; index++) {
        const claim = { ...heads[size]!, leaf: leaves[index]!, index, proof: inclusionProof(tree, index) };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, leaf: leafHash(utf8("other")) })).toBe(false);
        expect(verifyInclusion({ ...claim, root: heads[size - 1]!.root })).toBe(false);
        expect(verifyInclusion({ ...claim, index: index ^ 1 })).toBe(false);
        for (const proof of wrong(claim.proof)) expect(verifyInclusion({ ...claim, proof })).toBe(false);
      }
    }
  });

  it("prove every growth, and nothing else", () => {
    for (const size of sizes) {
      const tree = leaves.slice(0, size);
      for (let first = 0; first <= size; first++) {
        const claim = { from: heads[first]!, to: heads[size]!, proof: consistencyProof(tree, first) };
        expect(verifyConsistency(claim)).toBe(true);
        for (const proof of wrong(claim.proof)) expect(verifyConsistency({ ...claim, proof })).toBe(false);
        if (first === 0 || first === size) continue;
        expect(verifyConsistency({ ...claim, from: { size: first, root: heads[first - 1]!.root } })).toBe(
          false,
        );
        expect(verifyConsistency({ ...claim, to: { size, root: heads[first]!.root } })).toBe(false);
      }
    }
  });
});

describe("verifiers", () => {
  const good = { ...heads[7]!, leaf: leaves[3]!, index: 3, proof: inclusionProof(leaves.slice(0, 7), 3) };
  test.each([
    ["a negative index", { index: -1 }],
    ["an index that is no integer", { index: 0.5 }],
    ["an index behind the end", { index: 7 }],
    ["an empty tree", { size: 0, index: 0 }],
    ["a short root", { root: good.root.slice(1) }],
    ["a short hash in the proof", { proof: [good.proof[0]!.slice(1), ...good.proof.slice(1)] }],
  ])("refuse %s without throwing", (_, change) => {
    expect(verifyInclusion({ ...good, ...change })).toBe(false);
  });

  it("refuse a growth that shrinks", () => {
    expect(verifyConsistency({ from: heads[5]!, to: heads[3]!, proof: [] })).toBe(false);
  });
});

describe("a frontier", () => {
  it("has the root of the whole tree, however the leaves were cut into batches", () => {
    return fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 6 }), (batches) => {
        let frontier = emptyFrontier;
        for (const count of batches)
          frontier = extendFrontier(frontier, leaves.slice(0, Math.min(count, largest)));
        const all = batches.flatMap((count) => leaves.slice(0, count));
        expect(toHex(frontierRoot(frontier))).toBe(toHex(recursiveRoot(all)));
        expect(frontier.size).toBe(all.length);
      }),
    );
  });

  it("is not changed by being extended", () => {
    const three = extendFrontier(emptyFrontier, leaves.slice(0, 3));
    extendFrontier(three, leaves);
    expect(three).toEqual(extendFrontier(emptyFrontier, leaves.slice(0, 3)));
  });
});

test.each([
  ["a leaf behind the end", () => inclusionProof(leaves, largest)],
  ["a leaf of an empty tree", () => inclusionProof([], 0)],
  ["an older tree that is larger", () => consistencyProof(leaves, largest + 1)],
])("there is no proof of %s", (_, prove) => {
  expect(prove).toThrow(expect.objectContaining({ code: "core.outside_tree" }));
});

// RFC 9162 section 2.1.1 as it is written, for comparison.
function recursiveRoot(tree: readonly Uint8Array[]): Uint8Array {
  if (tree.length === 0) return merkleRoot([]);
  if (tree.length === 1) return tree[0]!;
  let split = 1;
  while (split * 2 < tree.length) split *= 2;
  return nodeHash(recursiveRoot(tree.slice(0, split)), recursiveRoot(tree.slice(split)));
}
