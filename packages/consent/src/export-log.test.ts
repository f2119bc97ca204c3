import { describe, expect, test } from "vitest";
import { event, notice } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { createMemoryStore } from "./memory.js";
import type { ConsentStore } from "./store.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const origin = "social-aid.example/consent";
const capsule = notice();
const at = 300;

async function filled(): Promise<ConsentStore> {
  const store = createMemoryStore();
  const ledger = createLedger({ store, origin, now });
  await ledger.publish(capsule);
  await ledger.recordMany(Array.from({ length: 600 }, (_, n) => event("given", n, capsule)));
  return store;
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
        tile: async (log, place) => {
          const hashes = await store.tile(log, place);
          return place.level === 1 ? hashes && flipped(hashes) : hashes;
        },
      }),
    ],
    [
      "another tree than the entries",
      0,
      (store) => ({
        integrate: async (log) => {
          const { size, peaks } = await store.integrate(log);
          return { size, peaks: peaks.map(flipped) };
        },
      }),
    ],
  ])("%s", async (_, index, change) => {
    const store = await filled();
    const ledger = createLedger({ store: { ...store, ...change(store) }, origin, now });
    const paths: string[] = [];
    const exported = async () => {
      for await (const { path } of ledger.export()) paths.push(path);
    };
    await expect(exported()).rejects.toMatchObject({ code: "consent.invalid_log", fields: { index } });
    expect(paths).not.toContain("checkpoint");
  });
});
