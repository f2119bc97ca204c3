import { createSigner, leafHash, sha256, signJws, toHex, utf8 } from "@data-tika/core/evidence";
import { describe, expect, it, test } from "vitest";
import { event, notice, purpose, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { dossier, verifyDossier } from "./dossier.js";
import { createMemoryStore } from "./memory.js";
import { sentences } from "./messages/fr.js";
import { promiseType } from "./promise-shape.js";
import { type InclusionPromise, verifyReceipt, verifyRedemption } from "./receipt.js";
import { renderReceipt } from "./receipt-page.js";
import { receiptType } from "./receipt-shape.js";
import type { ConsentStore } from "./store.js";

const origin = "social-aid.example/consent";
const signerOf = (secret: string) => createSigner({ name: origin, secret: sha256(utf8(secret)) });
const signer = signerOf("tests");
const keys = [{ verifierKey: signer.verifierKey }];
const at = new Date("2026-11-22T00:00:00Z");
const capsule = notice([purpose()]);

/** A ledger with a clock to be moved, whose tree lags by as much as a minute. */
async function lagging(store: ConsentStore = createMemoryStore()) {
  const clock = { time: "2026-11-21T12:00:00.000Z" };
  const ledger = createLedger({
    store,
    origin,
    signer,
    mergeDelay: 60,
    now: () => new Date(clock.time),
  });
  await ledger.publish(capsule);
  await ledger.recordMany([event("refused", 0, capsule)]);
  const recorded = await ledger.record(event("given", 1, capsule));
  return { ledger, store, clock, recorded, promise: await ledger.receipt(uuid(1)) };
}

const read = (jws: string): InclusionPromise =>
  JSON.parse(Buffer.from(jws.split(".")[1]!, "base64url").toString());
/** Signed by the right key, over another content. */
const forged = (content: object) => signJws(content, { signer, type: promiseType });

describe("a promise", () => {
  it("says what will be in the tree and by when, and integrates nothing", async () => {
    const { ledger, store, clock, recorded, promise } = await lagging();
    const entry = await store.find(origin, uuid(1));
    expect(entry?.index).toBeNull();
    const content = {
      version: 1,
      origin,
      record_id: uuid(1),
      leaf: toHex(leafHash(utf8(entry?.body ?? ""))),
      recorded_at: "2026-11-21T12:00:00.000Z",
      issued_at: "2026-11-21T12:00:00.000Z",
      integrated_by: "2026-11-21T12:01:00.000Z",
    };
    expect(content.leaf).toBe(recorded.leaf);
    const verdict = await verifyReceipt(promise, { keys, at });
    expect(verdict).toEqual({ valid: false, because: "promised", promise: content });
    clock.time = "2026-11-21T12:00:59.999Z";
    expect(read(await ledger.receipt(uuid(1)))).toEqual({ ...content, issued_at: clock.time });
    expect(await store.pending(origin)).toBe(1);
  });

  it("is redeemed by the receipt that follows the next checkpoint", async () => {
    const { ledger, promise } = await lagging();
    await ledger.checkpoint();
    const receipt = await ledger.receipt(uuid(1));
    expect(await verifyReceipt(receipt, { keys, at })).toMatchObject({ valid: true });
    const verdict = await verifyRedemption(promise, receipt, { keys, at });
    expect(verdict).toMatchObject({
      status: "redeemed",
      promise: { record_id: uuid(1) },
      receipt: { record_id: uuid(1), evidence: { index: 2, size: 3 } },
    });
  });

  it("leaves alone what is in the tree already, and what waits behind it", async () => {
    const { ledger, store } = await lagging();
    const receipt = await ledger.receipt(uuid(0));
    expect(await verifyReceipt(receipt, { keys, at })).toMatchObject({
      valid: true,
      receipt: { evidence: { index: 1, size: 2 } },
    });
    expect(await store.pending(origin)).toBe(1);
  });

  it("stands in no dossier: what is in one is proved", async () => {
    const { ledger } = await lagging();
    const period = { from: new Date("2026-01-01T00:00:00Z"), to: new Date("2027-01-01T00:00:00Z") };
    const proof = await dossier("aid", { ledger, now: at, ...period });
    expect(proof.receipts.length).toBe(2);
    expect(await verifyDossier(proof, { keys, at })).toEqual({ valid: true, findings: [] });
  });

  it("is not made again when its time has come: the event is integrated", async () => {
    const { ledger, clock, promise } = await lagging();
    clock.time = "2026-11-21T12:01:00.000Z";
    const receipt = await ledger.receipt(uuid(1));
    expect((await verifyReceipt(receipt, { keys, at })).valid).toBe(true);
    expect((await verifyRedemption(promise, receipt, { keys, at })).status).toBe("redeemed");
  });

  it("that nobody redeems is due until its time, and overdue behind it", async () => {
    const { promise } = await lagging();
    const statusAt = async (time: string) =>
      (await verifyRedemption(promise, undefined, { keys, at: new Date(time) })).status;
    expect(await statusAt("2026-11-21T12:01:00.000Z")).toBe("due");
    expect(await statusAt("2026-11-21T12:01:00.001Z")).toBe("overdue");
  });

  it("is contradicted by a log that holds another entry for the event", async () => {
    const { promise } = await lagging();
    const rewritten = createLedger({ store: createMemoryStore(), origin, signer, now: () => at });
    await rewritten.publish(capsule);
    await rewritten.record(event("refused", 1, capsule));
    const receipt = await rewritten.receipt(uuid(1));
    expect((await verifyReceipt(receipt, { keys, at })).valid).toBe(true);
    expect((await verifyRedemption(promise, receipt, { keys, at })).status).toBe("contradicted");
  });

  it("is kept across a change of key, when both keys are given", async () => {
    const { ledger, promise } = await lagging();
    const next = signerOf("next");
    await ledger.rotateKey(next);
    await ledger.checkpoint();
    const receipt = await ledger.receipt(uuid(1));
    const both = [...keys, { verifierKey: next.verifierKey }];
    expect((await verifyRedemption(promise, receipt, { keys: both, at })).status).toBe("redeemed");
    expect(await verifyRedemption(promise, receipt, { keys, at })).toEqual({
      status: "refused",
      of: "receipt",
      because: "no-known-key",
    });
  });

  it("is of an event, of a sensible delay, and of a ledger that was told to", async () => {
    const { ledger, store, promise } = await lagging();
    await expect(ledger.receipt(uuid(77))).rejects.toMatchObject({ code: "consent.unknown_event" });
    const other = notice([purpose({ id: "other" })]);
    await ledger.publish(other);
    expect((await store.find(origin, other.digest))?.index).toBeNull();
    await expect(ledger.receipt(other.digest)).rejects.toMatchObject({ code: "consent.unknown_event" });
    for (const mergeDelay of [0, -1, 1.5, 86_401, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => createLedger({ store, origin, signer, mergeDelay, now: () => at })).toThrow(
        expect.objectContaining({ code: "consent.invalid_option" }),
      );
    const prompt = createLedger({ store, origin, signer, now: () => at });
    expect((await verifyReceipt(await prompt.receipt(uuid(1)), { keys, at })).valid).toBe(true);
    expect(() => renderReceipt(promise, { sentences })).toThrow(
      expect.objectContaining({ code: "consent.receipt_promised" }),
    );
  });
});

describe("a promise is refused", () => {
  test.each([
    ["of an unknown key", { keys: [{ verifierKey: signerOf("x").verifierKey }] }, "no-known-key"],
    ["made after the verification", { at: new Date("2026-11-21T11:00:00Z") }, "issued-later"],
    ["verified at no instant", { at: new Date(Number.NaN) }, "issued-later"],
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
    const { promise } = await lagging();
    const options = { keys, at, ...change };
    expect(await verifyReceipt(promise, options)).toEqual({ valid: false, because });
    const refused = { status: "refused", of: "promise", because };
    expect(await verifyRedemption(promise, undefined, options)).toEqual(refused);
  });

  it("that a log signed in the name of another", async () => {
    const { promise } = await lagging();
    const theirs = forged({ ...read(promise), origin: "other.example/consent" });
    expect(await verifyReceipt(theirs, { keys, at })).toEqual({ valid: false, because: "other-origin" });
  });

  test("with any field changed under the old signature", async () => {
    const { promise } = await lagging();
    const [head, , tail] = promise.split(".");
    const content = read(promise);
    for (const name of Object.keys(content)) {
      const value = content[name as keyof InclusionPromise];
      const changed = { ...content, [name]: typeof value === "number" ? 2 : value.replace(/.$/, "0") };
      expect(changed).not.toEqual(content);
      const body = Buffer.from(JSON.stringify(changed)).toString("base64url");
      const because = "bad-signature";
      const text = `${head}.${body}.${tail}`;
      expect(await verifyReceipt(text, { keys, at })).toEqual({ valid: false, because });
    }
  });

  test("with a field missing or misshapen, though signed", async () => {
    const { promise } = await lagging();
    const content = read(promise);
    const misshapen: object[] = Object.keys(content).flatMap((name) => {
      const { [name as keyof InclusionPromise]: _, ...less } = content;
      return [less, { ...content, [name]: 7 }, { ...content, [name]: null }];
    });
    const times = ["recorded_at", "issued_at", "integrated_by"];
    misshapen.push({ ...content, leaf: "ab" }, { ...content, integrated_by: content.recorded_at });
    misshapen.push(...times.map((name) => ({ ...content, [name]: "soon" })));
    for (const one of misshapen)
      expect(await verifyReceipt(forged(one), { keys, at })).toEqual({ valid: false, because: "malformed" });
  });

  test("under the type of a receipt, and a receipt under its own", async () => {
    const { ledger, promise } = await lagging();
    const dressed = signJws(read(promise), { signer, type: receiptType });
    expect(await verifyReceipt(dressed, { keys, at })).toEqual({ valid: false, because: "malformed" });
    await ledger.checkpoint();
    const receipt = await ledger.receipt(uuid(1));
    expect(await verifyReceipt(forged(read(receipt)), { keys, at })).toEqual({
      valid: false,
      because: "malformed",
    });
    const swapped = await verifyRedemption(receipt, promise, { keys, at });
    expect(swapped).toEqual({ status: "refused", of: "promise", because: "malformed" });
  });
});

test("a promise is not redeemed by another promise, another event, another log, or what is no receipt", async () => {
  const { ledger, promise } = await lagging();
  const name = "other.example/consent";
  const theirs = createSigner({ name, secret: sha256(utf8("theirs")) });
  const elsewhere = createLedger({ store: createMemoryStore(), origin: name, signer: theirs, now: () => at });
  await elsewhere.publish(capsule);
  await elsewhere.record(event("given", 1, capsule));
  const foreign = await elsewhere.receipt(uuid(1));
  const trusted = [...keys, { verifierKey: theirs.verifierKey }];
  expect((await verifyReceipt(foreign, { keys: trusted, at })).valid).toBe(true);
  const tried: [string, string][] = [
    ["promised", promise],
    ["other-event", await ledger.receipt(uuid(0))],
    ["other-origin", foreign],
    ["malformed", ""],
  ];
  for (const [because, receipt] of tried)
    expect(await verifyRedemption(promise, receipt, { keys: trusted, at })).toEqual({
      status: "refused",
      of: "receipt",
      because,
    });
});
