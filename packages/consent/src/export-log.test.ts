import { formatCheckpoint, parseCheckpoint } from "@data-tika/core/evidence";
import { describe, expect, test } from "vitest";
import { event, notice } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { exportLog } from "./export-log.js";
import { createMemoryStore } from "./memory.js";
import type { ConsentStore } from "./store.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const origin = "social-aid.example/consent";
const capsule = notice();
const at = 300;

async function filled() {
  const store = createMemoryStore();
  const ledger = createLedger({ store, origin, now });
  await ledger.publish(capsule);
  await ledger.recordMany(Array.from({ length: 600 }, (_, n) => event("given", n, capsule)));
  return { store, checkpoint: await ledger.checkpoint() };
}

const flipped = (bytes: Uint8Array) => bytes.map((byte) => byte ^ 1);

describe("a log is not exported, and its checkpoint not written, when the store has", () => {
  test.each<[string, number, (store: ConsentStore) => Partial<ConsentStore>]>([
    [
      "a hole, though as many entries as it should",
      at,
      (store) => ({
        read: async (log, from, limit) =>
          (await store.read(log, from, limit + 1)).filter(({ index }) => index !== at).slice(0, limit),
      }),
    ],
    [
      "another entry in the place of one",
      at,
      (store) => ({
        read: async (log, from, limit) =>
          (await store.read(log, from, limit)).map((entry) =>
            entry.index === at ? { ...entry, body: entry.body.replace("given", "taken") } : entry,
          ),
      }),
    ],
    [
      "a tile with other hashes",
      0,
      (store) => ({
        tiles: async (log, places) => {
          const tiles = await store.tiles(log, places);
          return tiles.map((hashes, i) => (places[i]?.level === 1 ? hashes && flipped(hashes) : hashes));
        },
      }),
    ],
  ])("%s", async (_, index, change) => {
    const { store, checkpoint } = await filled();
    await expectRefusal({ ...store, ...change(store) }, checkpoint, index);
  });

  test("other entries than its checkpoint was signed over", async () => {
    const { store, checkpoint } = await filled();
    const { size, root } = parseCheckpoint(checkpoint);
    await expectRefusal(store, formatCheckpoint({ origin, size, root: flipped(root) }), 0);
  });
});

async function expectRefusal(store: ConsentStore, checkpoint: string, index: number): Promise<void> {
  const paths: string[] = [];
  const exported = async () => {
    for await (const { path } of exportLog(store, origin, checkpoint)) paths.push(path);
  };
  await expect(exported()).rejects.toMatchObject({ code: "consent.invalid_log", fields: { index } });
  expect(paths).not.toContain("checkpoint");
}
