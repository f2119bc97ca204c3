import {
  consistencyProof,
  consistencyRanges,
  inclusionProof,
  inclusionRanges,
  leafHash,
  merkleRoot,
  toHex,
  utf8,
} from "@data-tika/core/evidence";
import { afterAll, expect, test, vi } from "vitest";
import {
  edgePlaces,
  growTiles,
  hashesOf,
  rangeHashes,
  type Tile,
  type TilePlace,
  tileName,
  tilePath,
} from "./tiles.js";

// Trees of many thousand leaves: more than the usual five seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => vi.resetConfig());

const leaves = Array.from({ length: 70_000 }, (_, i) => leafHash(utf8(String(i))));

/** The tiles of a tree that was grown in steps. */
function grown(steps: readonly number[]) {
  const tiles = new Map<string, Tile>();
  const read = async (places: readonly TilePlace[]) =>
    places.map((place) => tiles.get(tileName(place))?.hashes);
  let size = 0;
  for (const step of steps) {
    const edge = edgePlaces(size).map((place) => tiles.get(tileName(place))!);
    for (const tile of growTiles(size, edge, leaves.slice(size, size + step)))
      tiles.set(tileName(tile), tile);
    size += step;
  }
  return { tiles, read, size };
}

// The figures are those of the specification's own example.
test("a tree of 70,000 leaves has the tiles that C2SP tlog-tiles says", () => {
  const { tiles } = grown([1, 255, 1, 44_743, 25_000]);
  const widths = [...tiles.values()].map(({ level, hashes }) => `${level}:${hashes.length / 32}`);
  const count = (what: string) => widths.filter((one) => one === what).length;
  expect([count("0:256"), count("0:112"), count("1:256"), count("1:17"), count("2:1")]).toEqual([
    273, 1, 1, 1, 1,
  ]);
  expect(widths.length).toBe(277);
  expect(edgePlaces(70_000).map(({ width }) => width)).toEqual([112, 17, 1]);
  expect(edgePlaces(256)).toEqual([{ level: 1, index: 0, width: 1 }]);
});

test("a hash of a level is the root of the full tile below", () => {
  const { tiles } = grown([70_000]);
  expect(hashesOf(tiles.get("1/0")!.hashes)[3]).toEqual(merkleRoot(leaves.slice(768, 1_024)));
  expect(hashesOf(tiles.get("2/0")!.hashes)[0]).toEqual(merkleRoot(leaves.slice(0, 65_536)));
});

test.each([1, 2, 255, 256, 257, 511, 513, 65_537])(
  "proofs from the tiles of %i leaves are those from the leaves",
  async (size) => {
    const { read } = grown([Math.floor(size / 3), size - Math.floor(size / 3)]);
    const own = leaves.slice(0, size);
    for (const index of [0, Math.floor(size / 2), size - 1]) {
      const hashes = await rangeHashes(read, inclusionRanges(index, size));
      expect(hashes.map(toHex)).toEqual(inclusionProof(own, index).map(toHex));
      const between = await rangeHashes(read, consistencyRanges(index, size));
      expect(between.map(toHex)).toEqual(consistencyProof(own, index).map(toHex));
    }
  },
);

test("a smaller tree can still be proved from tiles that have grown", async () => {
  const { read } = grown([300, 1_000]);
  const hashes = await rangeHashes(read, inclusionRanges(7, 300));
  expect(hashes).toEqual(inclusionProof(leaves.slice(0, 300), 7));
});

test("a tile that is missing is named, not guessed", async () => {
  await expect(rangeHashes(async () => [undefined], [{ begin: 0, end: 4 }])).rejects.toMatchObject({
    code: "consent.invalid_log",
  });
});

test.each([
  [0, 1_234_067, 256, "tile/0/x001/x234/067"],
  [2, 0, 1, "tile/2/000.p/1"],
  ["entries", 999, 256, "tile/entries/999"],
  ["entries", 1_000, 17, "tile/entries/x001/000.p/17"],
] as const)("level %s, number %i, %i wide", (kind, index, width, path) => {
  expect(tilePath(kind, index, width)).toBe(path);
});
