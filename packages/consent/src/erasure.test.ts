import { createSigner, sha256, toBase64url, utf8 } from "@data-tika/core/evidence";
import { describe, expect, it, test } from "vitest";
import { event, notice, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { createMemoryStore } from "./memory.js";
import type { ConsentStore, PersonalEntry } from "./store.js";
import { createVault } from "./vault.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const origin = "social-aid.example/consent";
const signer = createSigner({ name: origin, secret: sha256(utf8("tests")) });
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const vault = createVault({ key: sha256(utf8("outside the database")), random });
const capsule = notice();
const personal = { remark: "signé au guichet", form: toBase64url(random(600)) };

async function filled(store: ConsentStore = createMemoryStore()) {
  const ledger = createLedger({ store, origin, signer, vault, now });
  await ledger.publish(capsule);
  await ledger.record(event("given", 1, capsule), { personal });
  await ledger.record(event("given", 2, capsule, { subject: "p-2" }), { personal });
  return { store, ledger };
}

/** The store with something else beside the log. */
const beside = (store: ConsentStore, change: (entry: PersonalEntry) => Promise<object>): ConsentStore => ({
  ...store,
  personalOf: async (log, subjects) =>
    Promise.all(
      (await store.personalOf(log, subjects)).map(async (one) => ({ ...one, ...(await change(one)) })),
    ),
});
describe("the personal part of an event", () => {
  it("is given back, and is neither in the log nor in an export", async () => {
    const { ledger, store } = await filled();
    expect(await ledger.personal(uuid(1))).toEqual(personal);
    await ledger.record(event("withdrawn", 3, capsule));
    expect(await ledger.personal(uuid(3))).toBeUndefined();
    let exported = "";
    for await (const { bytes } of ledger.export()) exported += new TextDecoder().decode(bytes);
    const [kept] = (await store.personalOf(origin, ["p-1"])).map(({ part }) => part?.sealed);
    expect(kept).toBeDefined();
    for (const value of Object.values(personal)) expect(exported + kept).not.toContain(value);
  });

  it("belongs to the content of the event: another one under the same key is a conflict", async () => {
    const { ledger } = await filled();
    const one = event("given", 1, capsule);
    await ledger.record(one, { personal });
    const conflict = { code: "consent.idempotency_conflict" };
    await expect(ledger.record(one, { personal: { remark: "other" } })).rejects.toMatchObject(conflict);
    await expect(ledger.record(one)).rejects.toMatchObject(conflict);
    expect(await ledger.personal(uuid(1))).toEqual(personal);
  });

  it("is committed to with a salt: the same content gives other commitments", async () => {
    const { ledger } = await filled();
    const entries = await Promise.all([1, 2].map(async (n) => (await ledger.prove(uuid(n))).entry));
    const commitments = entries.map((entry) => JSON.parse(entry).sealed);
    expect(commitments[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(commitments[0]).not.toBe(commitments[1]);
  });

  const anotherPart = (sealed: string) => async () => ({ part: { sealed, subject: "p-1" } });
  const anotherKey = (subject: string) => async () => ({
    wrapped: await vault.createKey({ origin, subject }),
  });

  test.each([
    ["was changed", anotherPart(toBase64url(random(200)))],
    ["is no base64", anotherPart("!")],
    ["has another key", anotherKey("p-1")],
    ["has a key that was wrapped for someone else", anotherKey("p-2")],
  ])("that %s does not open, and verify says so", async (_, change) => {
    const { store } = await filled();
    const ledger = createLedger({ store: beside(store, change), origin, vault, now });
    await expect(ledger.personal(uuid(1))).rejects.toMatchObject({ code: "consent.sealed_unreadable" });
    await ledger.checkpoint();
    const { findings } = await ledger.verify();
    expect(findings).toContainEqual({ code: "part-differs", index: 1, entry: uuid(1) });
  });

  test.each([
    ["the part", { part: undefined }],
    ["the key", { wrapped: undefined }],
  ])("that lost %s is not taken for an erased one", async (_, change) => {
    const { store } = await filled();
    const ledger = createLedger({ store: beside(store, async () => change), origin, vault, now });
    await expect(ledger.personal(uuid(1))).rejects.toMatchObject({ code: "consent.sealed_lost" });
    expect((await ledger.verify()).findings).toEqual([
      { code: "part-missing", entry: uuid(1) },
      { code: "part-missing", entry: uuid(2) },
    ]);
  });

  it("needs a vault, a vault a key, and the key is the right one", async () => {
    const { store } = await filled();
    const bare = createLedger({ store, origin, now });
    const none = { code: "consent.invalid_option", fields: { option: "vault" } };
    await expect(bare.record(event("given", 9, capsule), { personal })).rejects.toMatchObject(none);
    await expect(bare.personal(uuid(1))).rejects.toMatchObject(none);
    expect(() => createVault({ key: new Uint8Array(16), random })).toThrow(
      expect.objectContaining({ code: "consent.invalid_option" }),
    );
    const other = createVault({ key: random(32), random });
    const ledger = createLedger({ store, origin, vault: other, now });
    await expect(ledger.personal(uuid(1))).rejects.toMatchObject({ code: "consent.sealed_unreadable" });
  });
});

describe("an erasure", () => {
  it("destroys what was sealed, is logged, and leaves every proof valid", async () => {
    const { store, ledger } = await filled();
    const [before, checkpoint] = [await ledger.prove(uuid(1)), await ledger.checkpoint()];
    const { id } = await ledger.erase("p-1");
    expect(await ledger.erase("p-1")).toMatchObject({ id });
    expect(await ledger.personal(uuid(1))).toBeUndefined();
    expect(await ledger.personal(uuid(2))).toEqual(personal);
    expect(await store.subjectKey(origin, "p-1")).toBeUndefined();
    expect((await ledger.prove(uuid(1))).entry).toBe(before.entry);
    expect((await ledger.history("p-1")).events.map(({ kind }) => kind)).toEqual(["given", "erased"]);
    await ledger.checkpoint();
    expect(await ledger.verify({ checkpoint })).toMatchObject({ intact: true, size: 4, proved: 3 });
    expect((await ledger.decide("p-1", { purpose: "aid" })).because[0]?.code).toBe("erased");
    expect((await ledger.decide("p-2", { purpose: "aid" })).decision).toBe("permit");
  });

  it("is not undone by an old copy of what lay beside the log", async () => {
    const { store, ledger } = await filled();
    const [old] = await store.personalOf(origin, ["p-1"]);
    const { id } = await ledger.erase("p-1");
    const { part, wrapped } = old!;
    const restored = createLedger({
      store: beside(store, async () => ({ part, wrapped })),
      origin,
      vault,
      now,
    });
    expect(await restored.personal(uuid(1))).toBeUndefined();
    expect((await restored.verify()).findings).toEqual([
      { code: "part-after-erasure", entry: uuid(1) },
      { code: "key-after-erasure", entry: id },
      { code: "part-differs", entry: uuid(2) },
    ]);
  });

  it("is not undone by who records once more what was recorded before", async () => {
    const { store, ledger } = await filled();
    const one = event("given", 1, capsule);
    const first = await ledger.record(one, { personal });
    await ledger.erase("p-1");
    expect(await ledger.record(one, { personal })).toEqual(first);
    expect(await store.subjectKey(origin, "p-1")).toBeUndefined();
    expect(await ledger.personal(uuid(1))).toBeUndefined();
    const conflict = { code: "consent.idempotency_conflict" };
    const other = event("given", 1, capsule, { strength: "express" });
    await expect(ledger.record(other, { personal })).rejects.toMatchObject(conflict);
    await expect(ledger.record(one)).rejects.toMatchObject(conflict);
    expect(await store.subjectKey(origin, "p-1")).toBeUndefined();
  });

  it("that comes between reading a key and using it leaves nothing under the key that is gone", async () => {
    const { store, ledger } = await filled();
    let isBetween = true;
    const late: ConsentStore = {
      ...store,
      appendSealed: async (log, entry, part) => {
        if (isBetween) await ledger.erase("p-1");
        isBetween = false;
        return store.appendSealed(log, entry, part);
      },
    };
    const slow = createLedger({ store: late, origin, vault, now });
    await slow.record(event("given", 5, capsule), { personal });
    expect(await ledger.personal(uuid(1))).toBeUndefined();
    expect(await ledger.personal(uuid(5))).toEqual(personal);
    expect((await ledger.history("p-1")).events.map(({ kind }) => kind)).toEqual([
      "given",
      "erased",
      "given",
    ]);
    expect((await ledger.verify()).intact).toBe(true);
  });

  it("of one instant is a second one when something was recorded in between", async () => {
    const { ledger } = await filled();
    const first = await ledger.erase("p-1");
    await ledger.record(event("given", 5, capsule), { personal });
    const second = await ledger.erase("p-1");
    expect(second.id).not.toBe(first.id);
    expect(await ledger.personal(uuid(5))).toBeUndefined();
    expect((await ledger.verify()).intact).toBe(true);
  });

  it("is of a person, and only the ledger says it was done", async () => {
    const { ledger } = await filled();
    const refused = { code: "consent.invalid_event" };
    await expect(ledger.erase("")).rejects.toMatchObject(refused);
    await expect(ledger.record(event("erased", 9, capsule))).rejects.toMatchObject(refused);
  });

  it("leaves room to be asked anew, under a new key", async () => {
    const { store, ledger } = await filled();
    const old = await store.subjectKey(origin, "p-1");
    await ledger.erase("p-1");
    const next = createLedger({ store, origin, vault, now: () => new Date("2026-11-22T12:00:00Z") });
    await next.record(event("given", 5, capsule, { at: "2026-11-22T10:00:00Z" }), { personal });
    expect(await next.personal(uuid(5))).toEqual(personal);
    expect(await store.subjectKey(origin, "p-1")).not.toBe(old);
    expect((await next.decide("p-1", { purpose: "aid" })).decision).toBe("permit");
  });
});
