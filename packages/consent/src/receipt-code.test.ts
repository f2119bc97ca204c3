import { createSigner, fromBase64url, sha256, toBase64url, toHex, utf8 } from "@data-tika/core/evidence";
import { deflateSync } from "fflate";
import jsqrModule from "jsqr";
import { describe, expect, it, test } from "vitest";
import { codeForm } from "./code-form.js";
import { event, notice, purpose, representative, uuid } from "./consent.fixture.js";
import type { ConsentEvent } from "./consent-event.js";
import { createLedger } from "./create-ledger.js";
import { createMemoryStore } from "./memory.js";
import { sentences as ar } from "./messages/ar.js";
import { sentences as en } from "./messages/en.js";
import { sentences as fr } from "./messages/fr.js";
import { type ConsentReceipt, verifyReceipt } from "./receipt.js";
import { receiptCode, verifyReceiptCode } from "./receipt-code.js";
import { renderReceipt } from "./receipt-page.js";

// The package is CommonJS and is loaded as its default export.
const jsqr = jsqrModule as unknown as typeof jsqrModule.default;
const now = () => new Date("2026-11-21T12:00:00Z");
const at = new Date("2026-11-22T00:00:00Z");
const origin = "social-aid.example/consent";
const signerOf = (secret: string) => createSigner({ name: origin, secret: sha256(utf8(secret)) });
const signer = signerOf("tests");
const keys = [{ verifierKey: signer.verifierKey }];
const capsule = notice([
  purpose({ channels: ["email", "sms"], data: ["income"], sensitive: ["health"], recipients: ["bank"] }),
]);

// The longest kind of event that forms record: a channel, an act, and what was shown before.
function given(n: number): ConsentEvent {
  const id = toHex(sha256(utf8(String(n)))).replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
    "$1-$2-4$3-8$4-$5",
  );
  const change = { channel: "email", subject: `person-${n}`, strength: "express" } as const;
  return {
    ...(event("given", n, capsule, change) as ConsentEvent & { kind: "given" }),
    id,
    act: id.replace(/^./, "a"),
  };
}

async function ledgerOf(size: number) {
  const ledger = createLedger({ store: createMemoryStore(), origin, signer, now });
  await ledger.publish(capsule);
  const events = Array.from({ length: size }, (_, n) => given(n));
  await ledger.recordMany(events);
  return { ledger, ids: events.map(({ id }) => id) };
}

async function contentOf(receipt: string): Promise<ConsentReceipt> {
  const verdict = await verifyReceipt(receipt, { keys, at });
  if (!verdict.valid) throw new Error(verdict.because);
  return verdict.receipt;
}

async function one(size = 40, n = 7) {
  const { ledger, ids } = await ledgerOf(size);
  const receipt = await ledger.receipt(ids[n] ?? "");
  return { receipt, content: await contentOf(receipt) };
}

type Path = readonly (string | number)[];

/** Where each value of plain data stands, the lists and objects included. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[...at, name], ...pathsOf(inner, [...at, name])]);
}

/** A copy with another value at a place. */
function changed(value: unknown, [name, ...rest]: Path, other: unknown): unknown {
  if (name === undefined) return other;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[name] = changed(copy[name], rest, other);
  return copy;
}

describe("a code", () => {
  test.each([1, 2, 3, 8, 9, 40, 1_000])("proves the event in a log of %d events", async (size) => {
    const { ledger, ids } = await ledgerOf(size);
    for (const n of new Set([0, size >> 1, size - 1])) {
      const content = await contentOf(await ledger.receipt(ids[n] ?? ""));
      const { text, holds } = receiptCode(content);
      expect(holds).toBe("proof");
      expect(text.length).toBeLessThanOrEqual(1_200);
      expect(await verifyReceiptCode(text, { keys, at })).toEqual({
        outcome: "proved",
        recordedAt: "2026-11-21T12:00:00.000Z",
        event: {
          id: ids[n],
          kind: "given",
          subject: `person-${n}`,
          at: "2026-06-01T10:00:00Z",
          purpose: "aid",
          channel: "email",
          notice: capsule.digest,
        },
      });
    }
  });

  it("has room for the proofs of logs of 130,000 entries, and names the receipt beyond", async () => {
    const { content } = await one();
    const holding = (levels: number) =>
      receiptCode({
        ...content,
        evidence: {
          ...content.evidence,
          size: 2 ** levels,
          hashes: Array.from({ length: levels }, (_, i) => toHex(sha256(utf8(String(i))))),
        },
      }).holds;
    expect([holding(17), holding(30)]).toEqual(["proof", "names"]);
  });

  it("names event and receipt where the proof does not fit", async () => {
    const { content } = await one();
    const page = `https://aide-sociale.example/${"r".repeat(1_050)}`;
    const { text, holds } = receiptCode(content, { page });
    expect([holds, text.startsWith(`${page}#`)]).toEqual(["names", true]);
    expect(await verifyReceiptCode(text, { keys: [], at })).toEqual({
      outcome: "named",
      recordId: content.record_id,
      receiptId: content.receipt_id,
    });
    for (const bad of ["a#b", "é", "", "r".repeat(1_190)])
      expect(() => receiptCode(content, { page: bad })).toThrow(
        expect.objectContaining({ code: "consent.invalid_option" }),
      );
  });

  it("with any byte changed proves nothing", async () => {
    const { text } = receiptCode((await one()).content);
    const bytes = fromBase64url(text);
    for (let i = 0; i < bytes.length; i += 1) {
      const changed = bytes.slice();
      changed[i] = (bytes[i] ?? 0) ^ (1 << (i % 8));
      const verdict = await verifyReceiptCode(toBase64url(changed), { keys, at });
      expect(verdict.outcome, `byte ${i}`).toBe("refused");
    }
    for (let i = 0; i < bytes.length; i += 7)
      expect((await verifyReceiptCode(toBase64url(bytes.slice(0, i)), { keys, at })).outcome).toBe("refused");
  });

  test.each([
    ["no-known-key", { keys: [] }],
    ["no-known-key", { keys: [{ verifierKey: signerOf("x").verifierKey }] }],
    ["key-expired", { keys: [{ ...keys[0]!, until: "2026-11-21T12:00:00Z" }] }],
    ["issued-later", { at: new Date("2026-11-21T11:00:00Z") }],
    ["other-origin", { origin: "other.example" }],
  ])("is refused: %s", async (because, change) => {
    const { text } = receiptCode((await one()).content);
    expect(await verifyReceiptCode(text, { keys, at, ...change })).toEqual({ outcome: "refused", because });
  });

  it("fills no memory, and is refused, when it would unfold to more than an entry", async () => {
    const { text } = receiptCode((await one(1, 0)).content);
    const head = fromBase64url(text).slice(0, 1 + 3 + 32 + 68);
    const bomb = deflateSync(new Uint8Array(200_000), { level: 9 });
    const made = toBase64url(Uint8Array.from([...head, ...bomb]));
    expect(made.length).toBeLessThan(codeForm.mostBytes);
    expect(await verifyReceiptCode(made, { keys, at })).toEqual({ outcome: "refused", because: "malformed" });
  });

  test.each(["", "#", "x", "=", "é", "AQ", "Ag", "A".repeat(5_000)])("is malformed: %s", async (text) => {
    expect(await verifyReceiptCode(text, { keys, at })).toEqual({ outcome: "refused", because: "malformed" });
  });
});

describe("the page of a receipt", () => {
  // What a camera would see, from the path in the page alone.
  function pixelsOf(text: string) {
    const side = Number(/viewBox="0 0 (\d+) \d+"/.exec(text)?.[1]);
    const scale = 4;
    const width = side * scale;
    const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
    for (const [, x, y, length] of text.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
      for (let row = 0; row < scale; row += 1) {
        const start = (Number(y) * scale + row) * width + Number(x) * scale;
        for (let point = start; point < start + Number(length) * scale; point += 1)
          pixels.fill(0, point * 4, point * 4 + 3);
      }
    return { pixels, width };
  }

  it.each([
    ["fr", fr, "Aide sociale", "Consentement donné", "ltr"],
    ["ar", ar, "الدعم الاجتماعي", "مُنح الرضى", "rtl"],
    ["en", en, "Aide sociale", "Consent given", "ltr"],
  ])(
    "says in %s what was recorded, with a code that is read back and verified",
    async (_, sentences, label, state, direction) => {
      const { receipt } = await one();
      const text = renderReceipt(receipt, { sentences, page: "https://aide-sociale.example/recu" });
      for (const expected of [label, state, `dir="${direction}"`, receipt, capsule.digest])
        expect(text).toContain(expected);
      const { pixels, width } = pixelsOf(text);
      const read = jsqr(pixels, width, width)?.data ?? "";
      expect(read.startsWith("https://aide-sociale.example/recu#")).toBe(true);
      expect(await verifyReceiptCode(read, { keys, at })).toMatchObject({
        outcome: "proved",
        event: { subject: "person-7" },
      });
    },
  );

  it("is made of events about the person too", async () => {
    const { ledger } = await ledgerOf(2);
    await ledger.record(event("majority-reached", 500, capsule));
    expect(renderReceipt(await ledger.receipt(uuid(500)), { sentences: fr })).toContain("Majorité atteinte");
  });

  it.each([
    ["fr", fr, ["email", "exprès", "1 an et 6 mois", "guichet", "mother", "11:00:00 UTC+1"]],
    ["ar", ar, ["email", "رضى صريح", "سنة و6 أشهر", "شباك", "mother", "11:00:00 UTC+1"]],
    ["en", en, ["email", "expressly", "1 year and 6 months", "counter", "mother", "11:00:00 UTC+1"]],
  ])("says in %s on which channel, how, for how long and by whom", async (_, sentences, said) => {
    const told = notice([purpose({ channels: ["email"], validFor: "P1Y6M" })]);
    const ledger = createLedger({ store: createMemoryStore(), origin, signer, now });
    await ledger.publish(told);
    const how = { capture: "counter", captureProof: "ab".repeat(32), strength: "express" } as const;
    const mother = { ...how, channel: "email", by: representative("mother") };
    await ledger.recordMany([
      event("given", 1, told, mother),
      event("refused", 2, told, { channel: "email" }),
    ]);
    const page = renderReceipt(await ledger.receipt(uuid(1)), { sentences });
    const seen = page.replaceAll(/<[^>]*>/g, "|").replaceAll(/\s/g, " ");
    expect(said.filter((expected) => !seen.includes(expected))).toEqual([]);
    const refusal = renderReceipt(await ledger.receipt(uuid(2)), { sentences });
    expect(refusal.includes(`<dd>${sentences.paper.self}</dd>`)).toBe(true);
  });

  const refusing = (text: string) => () => renderReceipt(text, { sentences: fr });
  const invalid = expect.objectContaining({ code: "consent.invalid_receipt" });

  it("is made of nothing that lacks a field, or has another kind of value in it", async () => {
    const { receipt, content } = await one();
    const [head, , signature] = receipt.split(".");
    const asReceipt = (value: unknown) => `${head}.${toBase64url(utf8(JSON.stringify(value)))}.${signature}`;
    expect(refusing(asReceipt(content))).not.toThrow();
    // Each field at any depth, in the place of which stands something else.
    const paths = pathsOf(content);
    expect(paths.length).toBeGreaterThan(30);
    const free =
      /(entry|optional|language|channel|entity_id|validity_duration|event_type|pii_processing|sensitive)/;
    for (const path of paths) {
      expect(refusing(asReceipt(changed(content, path, { odd: 1 }))), path.join(".")).toThrow(invalid);
      if (!free.test(path.join(".")))
        expect(refusing(asReceipt(changed(content, path, undefined))), path.join(".")).toThrow(invalid);
    }
    const unsigned = changed(content, ["evidence", "checkpoint"], "log\n1\nAAAA\n");
    expect(refusing(asReceipt(unsigned))).toThrow(invalid);
  });

  test.each(["", "a.b.c", "a.e30.c"])("is not made of what is no receipt: %j", (text) => {
    expect(() => renderReceipt(text, { sentences: fr })).toThrow(
      expect.objectContaining({ code: "consent.invalid_receipt" }),
    );
  });
});
