import { canonicalJson, createSigner, sha256, utf8, verifyCheckpoint } from "@data-tika/core/evidence";
import { describe, expect, it, test } from "vitest";
import { event, notice, purpose, uuid } from "./consent.fixture.js";
import type { ConsentEvent } from "./consent-event.js";
import { consentStoreContract } from "./contract.js";
import { createLedger } from "./create-ledger.js";
import { eventEntry, noticeEntry, readBody, writtenEntry } from "./log-entry.js";
import { createMemoryStore } from "./memory.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const origin = "social-aid.example/consent";
const signer = createSigner({ name: origin, secret: sha256(utf8("tests")) });
const capsule = notice([purpose(), purpose({ id: "newsletter", channels: ["email"] })]);

async function published() {
  const store = createMemoryStore();
  const ledger = createLedger({ store, origin, signer, now });
  await ledger.publish(capsule);
  return { store, ledger };
}

test.each(consentStoreContract)("the memory store $name", ({ run }) => run(createMemoryStore()));

describe("an entry", () => {
  const at = "2026-11-21T12:00:00.000Z";
  test.each([
    ["event", eventEntry(event("given", 1, capsule), { key: 'a "key"', origin, recordedAt: at })],
    ["notice", noticeEntry(capsule.notice, { key: "k", origin, recordedAt: at })],
  ])("of an %s is canonical JSON and comes back whole", (_, entry) => {
    expect(entry.body).toBe(canonicalJson(JSON.parse(entry.body)));
    expect({ ...writtenEntry(entry.body)?.columns, body: entry.body }).toEqual(entry);
  });

  test.each(["", "{}", "[]", '{"version":2}'])("is not read from %j", (body) => {
    expect(readBody(body)).toBeUndefined();
  });
});

describe("a ledger refuses", () => {
  const given = event("given", 1, capsule);
  const changed = (change: object) => ({ ...given, ...change }) as ConsentEvent;
  const old = notice([purpose()], "2026-07-01T00:00:00Z");
  test.each([
    ["an event dated in the future", changed({ at: "2026-11-21T12:00:01Z" }), "consent.event_in_future"],
    ["a notice that was not published", event("given", 1, old), "consent.unknown_notice"],
    ["a notice not yet in force", changed({ at: "2025-01-01T00:00:00Z" }), "consent.notice_not_effective"],
    ["a purpose that is not in the notice", changed({ purpose: "other" }), "consent.unknown_purpose"],
    ["a channel that is not asked for", changed({ channel: "fax" }), "consent.unknown_channel"],
    ["a yes to no channel in particular", changed({ purpose: "newsletter" }), "consent.channel_missing"],
    ["a language the notice is not in", changed({ language: "zgh" }), "consent.language_not_in_notice"],
    ["an instant without an offset", changed({ at: "2026-06-01T10:00:00" }), "consent.invalid_event"],
    ["a field of its own", changed({ name: "x" }), "consent.invalid_event"],
    ["a consent of nobody", changed({ by: { kind: "controller" } }), "consent.invalid_event"],
    ["a third party that is not named", changed({ recipient: "bank" }), "consent.unknown_recipient"],
    ["a consent on paper without its proof", changed({ capture: "paper" }), "consent.capture_proof_missing"],
    [
      "a proxy beyond the mandate",
      changed({
        by: {
          kind: "mandate",
          id: "x",
          purposes: ["newsletter"],
          until: "2027-01-01T00:00:00Z",
          proof: capsule.digest,
        },
      }),
      "consent.mandate_exceeded",
    ],
    ["an empty subject", changed({ subject: "" }), "consent.invalid_event"],
    ["a subject that PostgreSQL cannot keep", changed({ subject: "a\0b" }), "consent.invalid_event"],
    ["a subject without a UTF-8 form", changed({ subject: "\ud800" }), "consent.invalid_event"],
    ["a channel that is there and undefined", changed({ channel: undefined }), "consent.invalid_event"],
    ["nothing at all", undefined as unknown as ConsentEvent, "consent.invalid_event"],
    ["a consent that says nothing of information", changed({ informed: undefined }), "consent.invalid_event"],
  ])("%s", async (_, bad, code) => {
    const { ledger } = await published();
    await expect(ledger.record(bad)).rejects.toMatchObject({ code });
    await expect(ledger.recordMany([event("given", 2, capsule), bad])).rejects.toMatchObject({ code });
    expect((await ledger.history("p-1")).events).toEqual([]);
  });

  it("a capsule whose digest is not that of its content", async () => {
    const { ledger } = await published();
    await expect(ledger.publish({ ...capsule, digest: old.digest })).rejects.toMatchObject({
      code: "consent.invalid_notice",
    });
  });

  test.each(["", "a\nb", "o".repeat(201)])("an origin that cannot name a log: %j", (bad) => {
    expect(() => createLedger({ store: createMemoryStore(), origin: bad, now })).toThrow(
      expect.objectContaining({ code: "consent.invalid_option", fields: { option: "origin" } }),
    );
  });

  test.each([
    ["a header that was not sent", null],
    ["a number", 7],
    ["an empty text", ""],
    ["a text that PostgreSQL cannot keep", "a\0b"],
    ["a text too long for an index", "k".repeat(201)],
  ])("an idempotency key that is %s, and can still decide", async (_, key) => {
    const { ledger } = await published();
    await expect(ledger.record(given, { idempotencyKey: key as string })).rejects.toMatchObject({
      code: "consent.invalid_option",
      fields: { option: "idempotencyKey" },
    });
    expect((await ledger.decide("p-1", { purpose: "aid" })).because[0]?.code).toBe("never-asked");
  });

  test.each([Number.NaN, 8.64e15])("a clock that shows %d, and leaves nothing behind", async (time) => {
    const { store, ledger } = await published();
    const stopped = createLedger({ store, origin, now: () => new Date(time) });
    const refused = { code: "consent.invalid_option", fields: { option: "now" } };
    await expect(stopped.publish(notice())).rejects.toMatchObject(refused);
    await expect(stopped.record(given)).rejects.toMatchObject(refused);
    await expect(stopped.recordMany([given])).rejects.toMatchObject(refused);
    expect((await ledger.history("p-1")).events).toEqual([]);
  });
});

describe("a ledger", () => {
  it("keeps what happened to a person, which no notice is about", async () => {
    const { ledger } = await published();
    const kinds = ["given", "guardian-changed", "majority-reached"] as const;
    await ledger.recordMany(kinds.map((kind, i) => event(kind, i, capsule)));
    expect((await ledger.history("p-1")).events.map(({ kind }) => kind)).toEqual(kinds);
    const legacy = event("given", 9, capsule, { capture: "paper", informed: { by: "legacy" } });
    await ledger.record(legacy);
    expect((await ledger.decide("p-1", { purpose: "aid" })).decision).toBe("deny");
  });

  it("gives the same answer to the same key and content", async () => {
    const { ledger } = await published();
    const first = await ledger.record(event("given", 1, capsule), { idempotencyKey: "k" });
    expect(await ledger.record(event("given", 1, capsule), { idempotencyKey: "k" })).toEqual(first);
    expect((await ledger.recordMany([event("given", 2, capsule)]))[0]?.id).toBe(uuid(2));
  });

  it("signs a checkpoint that others can verify, and verifies against it", async () => {
    const { ledger } = await published();
    await ledger.record(event("given", 1, capsule));
    const checkpoint = await ledger.checkpoint();
    expect(verifyCheckpoint(checkpoint, { origin, keys: [signer.verifierKey] })).toMatchObject({
      valid: true,
      checkpoint: { size: 2 },
    });
    await ledger.record(event("withdrawn", 2, capsule));
    await ledger.checkpoint();
    const report = await ledger.verify({ checkpoint });
    expect(report).toMatchObject({ intact: true, found: 0, size: 3, proved: 2, pending: 0 });
  });

  test.each([
    ["an unsigned one", (note: string) => `${note.split("\n\n")[0]}\n\n`],
    ["a tampered one", (note: string) => note.replace("\n2\n", "\n1\n")],
    ["another log's", (note: string) => note.replaceAll(origin, "other.example")],
    ["a text that is none", () => "checkpoint"],
  ])("does not believe a checkpoint: %s", async (_, change) => {
    const { ledger } = await published();
    await ledger.record(event("given", 1, capsule));
    const checkpoint = change(await ledger.checkpoint());
    expect((await ledger.verify({ checkpoint })).findings).toEqual([{ code: "checkpoint-refused" }]);
  });

  it("does not believe an unsigned checkpoint because nobody named a key", async () => {
    const { ledger } = await published();
    const checkpoint = `${(await ledger.checkpoint()).split("\n\n")[0]}\n\n`;
    for (const keys of [[], undefined]) {
      const options = { checkpoint, keys } as Parameters<typeof ledger.verify>[0];
      expect((await ledger.verify(options)).findings).toEqual([{ code: "checkpoint-refused" }]);
    }
  });

  it("decides by its clock where the instant is left undefined", async () => {
    const { ledger } = await published();
    const request = { purpose: "aid", at: undefined } as unknown as { purpose: string };
    expect((await ledger.decide("p-1", request)).decision).toBe("deny");
    expect(await ledger.decideMany([{ subject: "p-1" }], request)).toHaveLength(1);
  });

  it("takes an unsigned checkpoint where it has no key to check it with", async () => {
    const ledger = createLedger({ store: createMemoryStore(), origin, now });
    const empty = await ledger.checkpoint();
    await ledger.publish(capsule);
    const checkpoint = await ledger.checkpoint();
    expect(await ledger.verify({ checkpoint })).toMatchObject({ intact: true, proved: 1 });
    expect(await ledger.verify({ checkpoint: empty })).toMatchObject({ intact: true, proved: 0 });
    const other = empty.replace(origin, "other.example");
    expect((await ledger.verify({ checkpoint: other })).findings).toEqual([{ code: "checkpoint-refused" }]);
  });

  it("raises no alarm when others record while it verifies", async () => {
    const { store, ledger } = await published();
    await ledger.recordMany([event("given", 1, capsule)]);
    const busy: typeof store = {
      ...store,
      read: async (log, from, limit) => {
        await ledger.recordMany([event("withdrawn", 2, capsule), event("given", 3, capsule)]);
        return store.read(log, from, limit);
      },
    };
    const report = await createLedger({ store: busy, origin, now }).verify();
    expect(report).toMatchObject({ intact: true, size: 2 });
    expect(await ledger.verify()).toMatchObject({ intact: true, size: 4 });
  });

  it("decides for many as it does for each", async () => {
    const { ledger } = await published();
    const people = Array.from({ length: 2_500 }, (_, i) => `p-${i}`);
    const answers = people.map((subject, i) => event(i % 2 ? "given" : "refused", i, capsule, { subject }));
    const steps: number[] = [];
    await ledger.recordMany(answers, { onProgress: (done) => steps.push(done) });
    expect(steps).toEqual([1_000, 2_000, 2_500]);
    const asked = [...people.slice(1_490, 1_500), "p-unknown"].map((subject) => ({ subject }));
    const decisions = await ledger.decideMany(asked, { purpose: "aid" });
    expect(decisions).toEqual(
      await Promise.all(asked.map(({ subject }) => ledger.decide(subject, { purpose: "aid" }))),
    );
    const child = { birth: { earliest: "2015-01-01", latest: "2015-01-01" } };
    const [minor] = await ledger.decideMany([{ subject: "p-1", person: child }], { purpose: "aid" });
    expect(minor?.because[0]?.code).toBe("minor-needs-representative");
  });

  it("stops between two batches when asked to, and is completed by running again", async () => {
    const { ledger } = await published();
    const answers = Array.from({ length: 1_500 }, (_, i) => event("given", i, capsule));
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    await expect(ledger.recordMany(answers, { onProgress, signal: stop.signal })).rejects.toThrow();
    expect(await ledger.verify()).toMatchObject({ intact: true, size: 1_001, pending: 0 });
    await ledger.recordMany(answers);
    expect(await ledger.verify()).toMatchObject({ intact: true, size: 1_501, pending: 0 });
  });

  it("knows a notice that another ledger of the same log published", async () => {
    const { store, ledger } = await published();
    const other = createLedger({ store, origin, now });
    const newer = notice([purpose({ data: ["income"] })], "2026-08-01T00:00:00Z");
    await ledger.record(event("given", 1, capsule));
    await other.publish(newer);
    expect((await ledger.decide("p-1", { purpose: "aid" })).because[0]?.code).toBe("notice-widened");
  });
});
