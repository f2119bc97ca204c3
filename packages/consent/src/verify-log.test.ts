import { describe, expect, it, test } from "vitest";
import { event, notice, purpose, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { writtenEntry } from "./log-entry.js";
import { createMemoryStore } from "./memory.js";
import type { ConsentStore, StoredEntry } from "./store.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const origin = "log";
const capsule = notice([purpose({ data: ["income"], answers: { income: { compulsory: false } } })]);

async function filled(count = 5): Promise<ConsentStore> {
  const store = createMemoryStore();
  const ledger = createLedger({ store, origin, now });
  await ledger.publish(capsule);
  await ledger.recordMany(Array.from({ length: count }, (_, n) => event("given", n, capsule)));
  return store;
}

const bodyOf = async (index: number) => (await (await filled()).read(origin, index, 1))[0]!.body;

describe("a body", () => {
  const event1 = (body: string) => body.replace('"event":{', '"event":{"__proto__":{},');
  test.each<[string, number, (body: string) => string]>([
    ["a space", 1, (body) => body.replace('"at":', '"at": ')],
    ["an escape that is none", 1, (body) => body.replace("given", "\\u0067iven")],
    ["a key out of order", 1, (body) => body.replace(/("at":"[^"]+"),("by":\{[^}]+\})/, "$2,$1")],
    ["a key that is there twice", 1, (body) => body.replace('"at":', '"at":"2026-01-01T00:00:00Z","at":')],
    ["a key of its own kind", 1, event1],
    ["half a surrogate pair", 0, (body) => body.replace("Vos", "\\ud800")],
    ["another frame", 1, (body) => body.replace('"version":1}', '"version":1.0}')],
    ["something behind its end", 1, (body) => `${body} `],
  ])("with %s is not the one that was written", async (_, index, change) => {
    const body = await bodyOf(index);
    expect(writtenEntry(body)?.columns).toBeDefined();
    const changed = change(body);
    expect(changed).not.toBe(body);
    expect(writtenEntry(changed)?.columns).toBeUndefined();
  });

  it("that is no canonical text is found, and stops no verification", async () => {
    const store = await filled();
    const read: ConsentStore["read"] = async (log, from, limit) =>
      (await store.read(log, from, limit)).map((one) =>
        one.index === 0 ? { ...one, body: one.body.replace("Vos", "\\ud800") } : one,
      );
    const { findings } = await createLedger({ store: { ...store, read }, origin, now }).verify();
    expect(findings[0]).toMatchObject({ code: "entry-changed", index: 0 });
  });
});

describe("a row that reading the log in order does not meet", () => {
  const forged = (entry: StoredEntry, index: number): StoredEntry => ({ ...entry, index });
  it.each([-1, 599])("is counted, and with the number %i no decision rests on it unseen", async (index) => {
    const store = await filled(700);
    const [first] = await store.read(origin, 1, 1);
    const beside: ConsentStore = {
      ...store,
      numberedBelow: async (log, size) => (await store.numberedBelow(log, size)) + 1,
      entriesOf: async () => [forged(first!, index)],
    };
    const ledger = createLedger({ store: beside, origin, now });
    expect((await ledger.verify()).findings).toEqual([{ code: "entry-beside", count: 1 }]);
    const history = ledger.history("p-1").then(({ events }) => events.map(({ id }) => id));
    if (index < 0) await expect(history).rejects.toMatchObject({ code: "consent.invalid_log" });
    else expect(await history).toEqual([uuid(0)]);
  });
});
