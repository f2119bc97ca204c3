import {
  createSigner,
  formatCheckpoint,
  leafHash,
  merkleRoot,
  sha256,
  signJws,
  toHex,
  utf8,
} from "@data-tika/core/evidence";
import { describe, expect, test } from "vitest";
import { event, notice, purpose, representative, uuid } from "./consent.fixture.js";
import type { ConsentEvent } from "./consent-event.js";
import { createLedger } from "./create-ledger.js";
import { eventEntry, noticeEntry } from "./log-entry.js";
import { createMemoryStore } from "./memory.js";
import { type ConsentReceipt, verifyReceipt } from "./receipt.js";
import { receiptType } from "./receipt-shape.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const at = new Date("2026-11-22T00:00:00Z");
const origin = "social-aid.example/consent";
const signer = createSigner({ name: origin, secret: sha256(utf8("tests")) });
const keys = [{ verifierKey: signer.verifierKey }];
const capsule = notice([
  purpose({ channels: ["email", "sms"], recipients: ["bank"], data: ["income"], validFor: "P1Y" }),
]);
const mother = { strength: "express", channel: "email", by: representative("mother") } as const;

/** Signed by the right key, over whatever content. */
const forged = (content: object) => signJws(content, { signer, type: receiptType });
const verdictOn = (content: object) => verifyReceipt(forged(content), { keys, at });

async function contentOf(recorded: ConsentEvent): Promise<ConsentReceipt> {
  const ledger = createLedger({ store: createMemoryStore(), origin, signer, now });
  await ledger.publish(capsule);
  await ledger.record(recorded);
  const verdict = await verifyReceipt(await ledger.receipt(recorded.id), { keys, at });
  if (!verdict.valid) throw new Error(verdict.because);
  return verdict.receipt;
}

type Content = ConsentReceipt & { readonly pii_processing: object };

describe("a receipt that says what its entry does not say is refused, in", () => {
  const saying = (change: object) => (one: Content) => ({ ...one, event: { ...one.event, ...change } });
  const processing = (change: object) => (one: Content) => ({
    ...one,
    pii_processing: { ...one.pii_processing, ...change },
  });
  test.each<[string, (one: Content) => object]>([
    ["what happened", saying({ event_state: "renewed" })],
    ["when", saying({ event_time: "2026-06-01T10:00:01.000Z" })],
    ["the strength", saying({ event_type: "expressed" })],
    ["the strength, left out", saying({ event_type: undefined })],
    ["who acted", saying({ entity_id: "father" })],
    ["who acted, left out", saying({ entity_id: undefined })],
    ["the purpose", processing({ purposes: [{ purpose: "other", purpose_text: { fr: "Autre" } }] })],
    ["the notice", processing({ privacy_notice: "00".repeat(32) })],
    ["the language", processing({ language: "ar" })],
    ["how it was captured", processing({ collection_method: "paper" })],
    ["the channel", processing({ channel: "sms" })],
    ["the channel, left out", processing({ channel: undefined })],
    ["the third party", processing({ recipient_third_parties: ["bank"] })],
    ["the whole processing", ({ pii_processing: _, ...one }) => one],
    ["the person", (one) => ({ ...one, pii_principal_id: "p-2" })],
    ["the identifier", (one) => ({ ...one, record_id: uuid(8) })],
    ["an issue before the recording", (one) => ({ ...one, issued_at: "2026-11-21T11:59:59.000Z" })],
  ])("%s", async (_, change) => {
    const honest = (await contentOf(event("given", 7, capsule, mother))) as Content;
    expect((await verdictOn(honest)).valid).toBe(true);
    // As JSON has it: what is undefined is not there.
    expect(await verdictOn(JSON.parse(JSON.stringify(change(honest))))).toEqual({
      valid: false,
      because: "entry-differs",
    });
  });

  test("a duration or a strength of what is no consent", async () => {
    const refusal = await contentOf(event("refused", 7, capsule, { channel: "sms" }));
    for (const change of [{ validity_duration: "P1Y" }, { event_type: "explicit" }])
      expect(await verdictOn({ ...refusal, event: { ...refusal.event, ...change } })).toEqual({
        valid: false,
        because: "entry-differs",
      });
  });
});

describe("a receipt of an entry that is", () => {
  const { notice: words } = capsule;
  const marks = { key: "k", origin, recordedAt: now().toISOString() };
  // A log of one entry, signed as any other by its key.
  async function over(entry: string) {
    const honest = await contentOf(event("given", 7, capsule, mother));
    const root = merkleRoot([leafHash(utf8(entry))]);
    const checkpoint = formatCheckpoint({ origin, size: 1, root }, [signer]);
    return {
      ...honest,
      receipt_id: toHex(sha256(utf8(entry))),
      evidence: { entry, index: 0, size: 1, hashes: [], checkpoint },
    };
  }
  const given = event("given", 7, capsule, mother);

  test("its own is believed", async () => {
    expect((await verdictOn(await over(eventEntry(given, marks).body))).valid).toBe(true);
  });

  test.each([
    ["of another log", eventEntry(given, { ...marks, origin: "other.example" }).body, "other-origin"],
    ["no event", noticeEntry(words, marks).body, "entry-differs"],
    [
      "of another type, with an event in it",
      eventEntry(given, marks).body.replace('"type":"event"', '"type":"other"'),
      "entry-differs",
    ],
    ["no JSON", "x", "entry-differs"],
  ] as const)("%s is refused", async (_, entry, because) => {
    expect(await verdictOn(await over(entry))).toEqual({ valid: false, because });
  });
});

test("a receipt is never older than the recording, whatever the clocks of two processes say", async () => {
  const store = createMemoryStore();
  const ledger = createLedger({ store, origin, signer, now });
  await ledger.publish(capsule);
  await ledger.record(event("given", 7, capsule, mother));
  const behind = () => new Date("2026-11-21T11:59:58Z");
  const receipt = await createLedger({ store, origin, signer, now: behind }).receipt(uuid(7));
  expect(await verifyReceipt(receipt, { keys, at })).toMatchObject({
    valid: true,
    receipt: { issued_at: "2026-11-21T12:00:00.000Z" },
  });
});

test("a consent that ends otherwise than after a time is not said to be endless", async () => {
  const until = notice([purpose({ validUntil: "2028-12-31" })]);
  const ledger = createLedger({ store: createMemoryStore(), origin, signer, now });
  await ledger.publish(until);
  await ledger.record(event("given", 7, until));
  const verdict = await verifyReceipt(await ledger.receipt(uuid(7)), { keys, at });
  if (!verdict.valid) throw new Error(verdict.because);
  expect(verdict.receipt.event.validity_duration).toBeUndefined();
});
