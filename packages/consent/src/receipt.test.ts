import { createSigner, sha256, signJws, utf8 } from "@data-tika/core/evidence";
import { describe, expect, it, test } from "vitest";
import { event, notice, purpose, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { createMemoryStore } from "./memory.js";
import { type ConsentReceipt, verifyReceipt } from "./receipt.js";
import { receiptType } from "./receipt-shape.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const at = new Date("2026-11-22T00:00:00Z");
const origin = "social-aid.example/consent";
const signerOf = (secret: string) => createSigner({ name: origin, secret: sha256(utf8(secret)) });
const signer = signerOf("tests");
const keys = [{ verifierKey: signer.verifierKey }];
const answers = { income: { compulsory: false } };
const capsule = notice([purpose({ data: ["income"], sensitive: ["health"], answers, validFor: "P1Y" })]);

async function issued(n = 3) {
  const ledger = createLedger({ store: createMemoryStore(), origin, signer, now });
  await ledger.publish(capsule);
  await ledger.recordMany([0, 1, 2].map((i) => event("refused", i, capsule)));
  await ledger.record(event("given", 3, capsule, { strength: "express" }));
  await ledger.record(event("majority-reached", 4, capsule));
  return { ledger, receipt: await ledger.receipt(uuid(n)) };
}

async function contentOf(receipt: string): Promise<ConsentReceipt> {
  const verdict = await verifyReceipt(receipt, { keys, at });
  if (!verdict.valid) throw new Error(verdict.because);
  return verdict.receipt;
}

/** Signed by the right key, over another content. */
const forged = (content: object) => signJws(content, { signer, type: receiptType });

describe("a receipt", () => {
  it("says what was shown and what was answered, by the names of ISO/IEC TS 27560", async () => {
    const { receipt } = await issued();
    const { evidence, receipt_id, ...content } = await contentOf(receipt);
    expect(receipt_id).toMatch(/^[0-9a-f]{64}$/);
    expect([evidence.index, evidence.size]).toEqual([4, 6]);
    expect(content).toEqual({
      schema_version: "https://w3id.org/dpv/schema/dpv-27560#receipt",
      record_id: uuid(3),
      pii_principal_id: "p-1",
      issued_at: "2026-11-21T12:00:00.000Z",
      pii_processing: {
        privacy_notice: capsule.digest,
        language: "fr",
        purposes: [{ purpose: "aid", purpose_text: { ar: "الدعم الاجتماعي", fr: "Aide sociale" } }],
        lawful_basis: "consent",
        pii_information: [
          { pii_type: "income", pii_optional: true },
          { pii_type: "health", sensitive_pii_category: true },
        ],
        pii_controllers: [
          { party_name: "Agence d’aide sociale", party_contact: "droits@aide-sociale.example" },
        ],
        recipient_third_parties: [],
        collection_method: "web",
        withdrawal_method: "droits@aide-sociale.example",
        jurisdiction: "MA",
      },
      event: {
        event_time: "2026-06-01T10:00:00.000Z",
        event_state: "given",
        event_type: "explicit",
        entity_id: "p-1",
        validity_duration: "P1Y",
      },
    });
  });

  it("is there for every event, and holds after later ones and an erasure", async () => {
    const { ledger, receipt } = await issued();
    const grown = await contentOf(await ledger.receipt(uuid(4)));
    expect(grown.event).toEqual({ event_time: "2026-06-01T10:00:00.000Z", event_state: "majority-reached" });
    expect(grown.pii_processing).toBeUndefined();
    await ledger.erase("p-1");
    expect((await verifyReceipt(receipt, { keys, at })).valid).toBe(true);
    expect((await verifyReceipt(await ledger.receipt(uuid(3)), { keys, at })).valid).toBe(true);
  });

  it("comes with many others, all proved in the tree of one checkpoint", async () => {
    const { ledger } = await issued();
    const checkpoint = await ledger.checkpoint();
    await ledger.record(event("withdrawn", 5, capsule));
    const all = async (ids: readonly string[], given?: { readonly checkpoint: string }) => {
      const receipts = [];
      for await (const receipt of ledger.receipts(ids, given)) receipts.push(await contentOf(receipt));
      return receipts.map(({ record_id, evidence }) => [record_id, evidence.checkpoint]);
    };
    const ids = [uuid(3), uuid(0)];
    expect(await all(ids, { checkpoint })).toEqual(ids.map((id) => [id, checkpoint]));
    const fresh = await ledger.checkpoint();
    expect(await all([uuid(5)])).toEqual([[uuid(5), fresh]]);
    // What came later is not in the tree of then.
    await expect(all([uuid(5)], { checkpoint })).rejects.toMatchObject({ code: "consent.unknown_event" });
    await expect(all([uuid(3)], { checkpoint: "x" })).rejects.toMatchObject({
      code: "consent.invalid_checkpoint",
    });
    const forked = checkpoint.replace(/\n[^\n]{44}\n/, `\n${"A".repeat(43)}=\n`);
    await expect(all(ids, { checkpoint: forked })).rejects.toMatchObject({ code: "consent.checkpoint_fork" });
  });

  it("needs a signer and an event", async () => {
    const { ledger } = await issued();
    for (const id of [uuid(77), capsule.digest])
      await expect(ledger.receipt(id)).rejects.toMatchObject({ code: "consent.unknown_event" });
    const unsigned = createLedger({ store: createMemoryStore(), origin, now });
    await expect(unsigned.receipt(uuid(3))).rejects.toMatchObject({ code: "consent.invalid_option" });
    await expect(unsigned.receipts([]).next()).rejects.toMatchObject({ code: "consent.invalid_option" });
  });
});

describe("a receipt is refused", () => {
  test.each([
    ["of an unknown key", { keys: [{ verifierKey: signerOf("x").verifierKey }] }, "no-known-key"],
    ["without any key", { keys: [] }, "no-known-key"],
    ["issued after the verification", { at: new Date("2026-11-21T11:00:00Z") }, "issued-later"],
    [
      "signed after the key's time",
      { keys: [{ ...keys[0]!, until: "2026-11-21T12:00:00Z" }] },
      "key-expired",
    ],
    [
      "signed before the key's time",
      { keys: [{ ...keys[0]!, from: "2026-11-22T00:00:00Z" }] },
      "key-expired",
    ],
    ["of another log", { origin: "other.example" }, "other-origin"],
  ])("%s", async (_, change, because) => {
    const { receipt } = await issued();
    expect(await verifyReceipt(receipt, { keys, at, ...change })).toEqual({ valid: false, because });
  });

  it("but outlives the key that signed it", async () => {
    const { receipt } = await issued();
    const retired = [{ ...keys[0]!, until: "2026-11-21T12:00:01Z" }];
    const later = new Date("2036-01-01T00:00:00Z");
    expect((await verifyReceipt(receipt, { keys: retired, at: later })).valid).toBe(true);
  });

  test("with a part of another one in its place", async () => {
    const { ledger, receipt } = await issued();
    const [a, b] = [await contentOf(receipt), await contentOf(await ledger.receipt(uuid(0)))];
    const mixed: [string, object][] = [
      ["entry-differs", { ...a, receipt_id: b.receipt_id }],
      ["entry-differs", { ...a, record_id: b.record_id }],
      ["entry-differs", { ...a, pii_principal_id: "p-2" }],
      ["entry-differs", { ...a, event: b.event }],
      ["entry-differs", { ...a, event: { ...a.event, event_time: "2026-06-01T10:00:01Z" } }],
      ["entry-differs", { ...a, pii_processing: { ...a.pii_processing, privacy_notice: b.receipt_id } }],
      ["malformed", { ...a, pii_processing: { ...a.pii_processing, purposes: [{ purpose: "other" }] } }],
      ["not-included", { ...a, evidence: { ...a.evidence, entry: b.evidence.entry } }],
      ["not-included", { ...a, evidence: { ...a.evidence, index: 3 } }],
      ["not-included", { ...a, evidence: { ...a.evidence, hashes: [] } }],
      ["checkpoint-refused", { ...a, evidence: { ...a.evidence, size: 5 } }],
      ["checkpoint-refused", { ...a, evidence: { ...a.evidence, checkpoint: "x" } }],
      [
        "checkpoint-refused",
        {
          ...a,
          evidence: { ...a.evidence, checkpoint: a.evidence.checkpoint.replace("\n6\n", "\n5\n"), size: 5 },
        },
      ],
      ["malformed", { ...a, schema_version: "other" }],
      ["malformed", { ...a, evidence: { ...a.evidence, hashes: ["x"] } }],
      ["malformed", { ...a, evidence: { ...a.evidence, index: "4" } }],
      ["malformed", { ...a, event: null }],
      ["malformed", { ...a, pii_processing: [] }],
      ["issued-later", { ...a, issued_at: "2026-11-22T00:00:01.000Z" }],
      ["malformed", { ...a, issued_at: "soon" }],
    ];
    for (const [because, content] of mixed)
      expect(await verifyReceipt(forged(content), { keys, at })).toEqual({ valid: false, because });
  });

  test("with any character changed", async () => {
    const { receipt } = await issued();
    for (let i = 0; i < receipt.length; i += 23) {
      const other = receipt[i] === "A" ? "B" : "A";
      const changed = receipt.slice(0, i) + other + receipt.slice(i + 1);
      expect((await verifyReceipt(changed, { keys, at })).valid).toBe(false);
    }
    expect(await verifyReceipt("", { keys, at })).toEqual({ valid: false, because: "malformed" });
  });
});
