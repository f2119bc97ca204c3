import { createSigner, type Frontier, sha256, utf8 } from "@data-tika/core/evidence";
import { describe, expect, it, test } from "vitest";
import { event, notice, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { createMemoryStore } from "./memory.js";
import type { ConsentStore } from "./store.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const origin = "log";
const signer = createSigner({ name: origin, secret: sha256(utf8("tests")) });
const capsule = notice();

async function filled(count: number, kind: "given" | "refused" = "given") {
  const store = createMemoryStore();
  const ledger = createLedger({ store, origin, signer, now });
  await ledger.publish(capsule);
  await ledger.recordMany(Array.from({ length: count }, (_, i) => event(kind, i, capsule)));
  return store;
}

/** A ledger over a store that can be exchanged behind its back. */
function over(first: ConsentStore) {
  let behind = first;
  const store = new Proxy(first, { get: (_, name) => Reflect.get(behind, name) });
  const ledger = createLedger({ store, origin, signer, now });
  return { ledger, exchange: (next: ConsentStore) => (behind = next) };
}

const withFrontier = (store: ConsentStore, change: (frontier: Frontier) => Frontier): ConsentStore => ({
  ...store,
  integrate: async (log) => change(await store.integrate(log)),
  frontier: async (log) => change(await store.frontier(log)),
});
const forge = ({ size, peaks }: Frontier): Frontier => ({ size, peaks: peaks.map(() => new Uint8Array(32)) });

describe("one ledger does not sign", () => {
  test("two roots for one size", async () => {
    const { ledger, exchange } = over(await filled(300));
    await ledger.checkpoint();
    exchange(await filled(300, "refused"));
    const fork = { code: "consent.checkpoint_fork", fields: { from: 301, to: 301 } };
    await expect(ledger.checkpoint()).rejects.toMatchObject(fork);
    await expect(ledger.receipt(uuid(1))).rejects.toMatchObject(fork);
    await expect(ledger.prove(uuid(1))).rejects.toMatchObject(fork);
  });

  test("a log that was rewritten and has grown since", async () => {
    const { ledger, exchange } = over(await filled(300));
    await ledger.checkpoint();
    exchange(await filled(700, "refused"));
    await expect(ledger.checkpoint()).rejects.toMatchObject({ code: "consent.checkpoint_fork" });
  });

  test("a log that was rolled back", async () => {
    const { ledger, exchange } = over(await filled(300));
    await ledger.checkpoint();
    exchange(await filled(260));
    await expect(ledger.checkpoint()).rejects.toMatchObject({ code: "consent.checkpoint_ahead" });
  });

  test("an edge that is not that of its tiles, not even at first", async () => {
    const store = await filled(300);
    const { ledger } = over(withFrontier(store, forge));
    await expect(ledger.checkpoint()).rejects.toMatchObject({ code: "consent.checkpoint_fork" });
  });

  test("that an entry is in the tree which is not", async () => {
    const store = await filled(300);
    const { ledger, exchange } = over(store);
    await ledger.checkpoint();
    const find = async (log: string, id: string) => {
      const found = await store.find(log, id);
      return found && { ...found, body: found.body.replace("2026-06-01", "2026-06-02") };
    };
    exchange({ ...store, find });
    const lost = { code: "consent.invalid_log", fields: { index: 8 } };
    await expect(ledger.prove(uuid(7))).rejects.toMatchObject(lost);
    await expect(ledger.receipt(uuid(7))).rejects.toMatchObject(lost);
  });
});

describe("one ledger signs", () => {
  it("an honest log each time, however many ask at once", async () => {
    const { ledger } = over(await filled(3));
    const rounds = Array.from({ length: 40 }, async (_, n) => {
      await ledger.record(event("given", 100 + n, capsule));
      return n % 2 === 0 ? ledger.checkpoint() : ledger.receipt(uuid(100 + n));
    });
    await Promise.all(rounds);
    const checkpoint = await ledger.checkpoint();
    expect(await ledger.verify({ checkpoint })).toMatchObject({ intact: true, proved: 44 });
  });

  it("again what it signed, and an empty log", async () => {
    const { ledger } = over(createMemoryStore());
    const empty = await ledger.checkpoint();
    expect(await ledger.checkpoint()).toBe(empty);
    await ledger.publish(capsule);
    expect(await ledger.checkpoint()).toBe(await ledger.checkpoint());
  });

  it("what was read before and comes after, where both are of one log", async () => {
    const store = await filled(3);
    const early = await store.frontier(origin);
    let isHeld = true;
    const slow: ConsentStore = {
      ...store,
      integrate: async (log) => {
        if (!isHeld) return store.integrate(log);
        isHeld = false;
        await new Promise((resume) => setTimeout(resume, 10));
        return early;
      },
    };
    const ledger = createLedger({ store: slow, origin, signer, now });
    const first = ledger.checkpoint();
    await ledger.recordMany([event("given", 50, capsule)]);
    const second = await ledger.checkpoint();
    expect((await first).split("\n")[1]).toBe("4");
    expect(second.split("\n")[1]).toBe("5");
  });
});
