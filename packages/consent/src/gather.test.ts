import { describe, expect, it } from "vitest";
import { event, notice, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { createMemoryStore } from "./memory.js";
import type { ConsentStore } from "./store.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const capsule = notice();
const given = (n: number, subject = `p-${n}`) => event("given", n, capsule, { subject });

/** A ledger whose store takes its time, and the sizes of what was written in one step. */
async function slow(change: Partial<ConsentStore> = {}) {
  const memory = createMemoryStore();
  const groups: number[] = [];
  const store: ConsentStore = {
    ...memory,
    append: async (log, entries) => {
      groups.push(entries.length);
      await new Promise((resume) => setTimeout(resume, 2));
      return memory.append(log, entries);
    },
    ...change,
  };
  const ledger = createLedger({ store, origin: "log", now });
  await ledger.publish(capsule);
  return { ledger, groups, memory };
}

describe("events recorded at once", () => {
  it("are written together, and each is answered as if it were alone", async () => {
    const { ledger, groups } = await slow();
    const rounds = Array.from({ length: 64 }, async (_, n) => {
      for (let i = 0; i < 5; i++) {
        const { id } = await ledger.record(given(n * 5 + i));
        expect(id).toBe(uuid(n * 5 + i));
      }
    });
    await Promise.all(rounds);
    expect(groups.length).toBeLessThan(20);
    await ledger.checkpoint();
    expect(await ledger.verify()).toMatchObject({ intact: true, size: 321 });
  });

  it("do not wait for others where there are none", async () => {
    const { ledger, groups } = await slow();
    for (const n of [1, 2, 3]) await ledger.record(given(n));
    expect(groups).toEqual([1, 1, 1, 1]);
  });

  it("do not fail with the one that is refused", async () => {
    const { ledger } = await slow();
    await ledger.record(given(1));
    const results = await Promise.allSettled([
      ledger.record(given(2)),
      ledger.record(given(1, "p-other")),
      ledger.record(given(3)),
      ledger.record(given(3), { idempotencyKey: "other" }),
      ledger.record(given(4)),
      ledger.record(given(4)),
    ]);
    expect(results.map((one) => (one.status === "fulfilled" ? one.value.id : one.reason.code))).toEqual([
      uuid(2),
      "consent.idempotency_conflict",
      uuid(3),
      "consent.duplicate_event",
      uuid(4),
      uuid(4),
    ]);
    await ledger.checkpoint();
    expect(await ledger.verify()).toMatchObject({ intact: true, size: 5 });
  });

  it("are not written one by one because of one that is refused", async () => {
    const { ledger, groups } = await slow();
    await ledger.record(given(0));
    const before = groups.length;
    const others = Array.from({ length: 256 }, (_, n) => ledger.record(given(n + 1)));
    const results = await Promise.allSettled([...others, ledger.record(given(0, "p-other"))]);
    expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect(groups.length - before).toBeLessThan(25);
  });

  it("are not answered before they are safe, and all hear of a store that failed", async () => {
    const memory = createMemoryStore();
    let isDown = false;
    const down = new Error("down");
    const { ledger } = await slow({
      append: async (log, entries) => {
        if (isDown) throw down;
        return memory.append(log, entries);
      },
      entriesOf: memory.entriesOf,
    });
    isDown = true;
    const results = await Promise.allSettled([1, 2, 3].map((n) => ledger.record(given(n))));
    expect(results.map((one) => one.status === "rejected" && one.reason)).toEqual([down, down, down]);
    isDown = false;
    await ledger.record(given(1));
  });
});

describe("histories asked for at once", () => {
  it("are read together, and each as it is after what was recorded before", async () => {
    const reads: number[] = [];
    const memory = createMemoryStore();
    const { ledger } = await slow({
      append: memory.append,
      entriesOf: async (log, subjects, without) => {
        reads.push(subjects.length);
        await new Promise((resume) => setTimeout(resume, 2));
        return memory.entriesOf(log, subjects, without);
      },
    });
    const rounds = Array.from({ length: 32 }, async (_, n) => {
      const request = { purpose: "aid" };
      await ledger.record(given(n));
      expect((await ledger.decide(`p-${n}`, request)).decision).toBe("permit");
      await ledger.record(event("withdrawn", 100 + n, capsule, { subject: `p-${n}` }));
      expect((await ledger.decide(`p-${n}`, request)).because[0]?.code).toBe("withdrawn");
      expect((await ledger.history(`p-${n}`)).events.length).toBe(2);
    });
    await Promise.all(rounds);
    expect(reads.length).toBeLessThan(20);
  });

  it("do not fail with one that cannot be read", async () => {
    const memory = createMemoryStore();
    const { ledger } = await slow({
      append: memory.append,
      entriesOf: async (log, subjects, without) =>
        (await memory.entriesOf(log, subjects, without)).map((one) =>
          one.subject === "p-2" ? { ...one, body: "edited" } : one,
        ),
    });
    for (const n of [1, 2, 3]) await ledger.record(given(n));
    const asked = [1, 2, 3].map((n) => ledger.decide(`p-${n}`, { purpose: "aid" }));
    const results = await Promise.allSettled(asked);
    expect(results.map((one) => (one.status === "fulfilled" ? one.value.decision : one.reason.code))).toEqual(
      ["permit", "consent.invalid_log", "permit"],
    );
  });
});
