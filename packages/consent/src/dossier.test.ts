import { createSigner, fromHex, sha256, toHex, utf8 } from "@data-tika/core/evidence";
import { describe, expect, it, test } from "vitest";
import { event, notice, purpose, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { type ConsentDossier, dossier, explainDossier, renderDossier, verifyDossier } from "./dossier.js";
import { createMemoryStore } from "./memory.js";
import { sentences as ar } from "./messages/ar.js";
import { sentences as en } from "./messages/en.js";
import { sentences as fr } from "./messages/fr.js";
import { verifyReceipt } from "./receipt.js";

const origin = "social-aid.example/consent";
const signerOf = (secret: string) => createSigner({ name: origin, secret: sha256(utf8(secret)) });
const signer = signerOf("tests");
const keys = [{ verifierKey: signer.verifierKey }];
const now = new Date("2026-11-21T12:00:00Z");
const period = { from: new Date("2026-06-01T00:00:00Z"), to: new Date("2026-08-01T00:00:00Z") };
const asked = purpose({
  channels: ["email", "sms"],
  data: ["income"],
  answers: { income: { compulsory: true, otherwise: { fr: "Sans revenus, pas d’aide." } } },
});
const capsule = notice([asked, purpose({ id: "letter" })]);
const other = notice([purpose({ id: "letter" })], "2026-02-01T00:00:00Z");

// Events of two purposes, in and around the period; counted by hand below.
async function filled() {
  const store = createMemoryStore();
  const ledger = createLedger({ store, origin, signer, now: () => now });
  await ledger.publish(capsule);
  await ledger.publish(other);
  const [june, july] = [{ at: "2026-06-10T10:00:00Z" }, { at: "2026-07-31T22:30:00Z" }];
  await ledger.recordMany([
    event("shown", 1, capsule, june),
    event("given", 2, capsule, { ...june, channel: "email" }),
    event("refused", 3, capsule, { ...june, channel: "sms" }),
    event("given", 4, capsule, { ...june, purpose: "letter" }),
    event("shown", 5, other, june),
    event("given", 6, capsule, { ...june, channel: "email", subject: "p-2" }),
  ]);
  const kept = await ledger.checkpoint();
  await ledger.recordMany([
    event("withdrawn", 7, capsule, { ...july, channel: "email" }),
    event("given", 8, capsule, { at: "2026-08-01T00:00:00Z", channel: "sms" }),
    event("given", 9, capsule, { at: "2026-05-31T23:59:59Z", channel: "sms" }),
    event("majority-reached", 10, capsule, june),
  ]);
  return { ledger, kept };
}

async function made(): Promise<ConsentDossier> {
  const { ledger, kept } = await filled();
  return dossier("aid", { ledger, now, ...period, checkpoints: [kept] });
}

describe("a dossier", () => {
  it("counts what was answered to the purpose in the period, and nothing else", async () => {
    const { statistics, receipts, notices } = await made();
    expect(notices).toEqual([capsule]);
    expect(receipts.length).toBe(5);
    expect(statistics).toEqual({
      persons: 2,
      events: { shown: 1, given: 2, refused: 1, withdrawn: 1 },
      channels: { email: { given: 2, withdrawn: 1 }, sms: { refused: 1 } },
      months: { "2026-06": { shown: 1, given: 2, refused: 1 }, "2026-07": { withdrawn: 1 } },
      languages: { fr: 1 },
    });
  });

  it("verifies by the published keys alone, read back from its JSON", async () => {
    const read: unknown = JSON.parse(JSON.stringify(await made()));
    expect(await verifyDossier(read, { keys, at: now })).toEqual({ valid: true, findings: [] });
  });

  it("tells how far it is", async () => {
    const { ledger } = await filled();
    const seen: number[] = [];
    const onProgress = (done: number, total: number) => seen.push(done / total);
    await dossier("aid", { ledger, now, ...period, onProgress });
    expect(seen).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });

  it("reads logs longer than one page, and what was still waiting", async () => {
    const { ledger } = await filled();
    const later = Array.from({ length: 1_100 }, (_, n) =>
      event("refused", 100 + n, capsule, { channel: "sms", at: "2026-09-01T00:00:00Z", subject: `p-${n}` }),
    );
    await ledger.recordMany(later);
    await ledger.record(event("refused", 5_000, capsule, { channel: "sms", at: "2026-07-01T00:00:00Z" }));
    const { statistics } = await dossier("aid", { ledger, now, ...period });
    expect(statistics.events["refused"]).toBe(2);
  });

  it("is refused for no purpose, no period, and a checkpoint of another log", async () => {
    const { ledger } = await filled();
    const base = { ledger, now, ...period };
    const codes = await Promise.all(
      [
        dossier("other", base),
        dossier("aid", { ...base, to: period.from }),
        dossier("aid", { ...base, checkpoints: ["x"] }),
      ].map((failing) => failing.catch((error: { code: string }) => error.code)),
    );
    expect(codes).toEqual([
      "consent.unknown_purpose",
      "consent.invalid_option",
      "consent.invalid_checkpoint",
    ]);
  });
});

describe("a dossier that was touched", () => {
  const flipped = (hash: string) => toHex(fromHex(hash).map((byte) => byte ^ 1));
  test.each([
    [
      "a count that is raised",
      (d) => ({ ...d, statistics: { ...d.statistics, persons: 3 } }),
      ["statistics-differ"],
    ],
    ["a receipt left out", (d) => ({ ...d, receipts: d.receipts.slice(1) }), ["statistics-differ"]],
    [
      "a receipt twice",
      (d) => ({ ...d, receipts: [...d.receipts, d.receipts[0] ?? ""] }),
      ["receipt-repeated", "statistics-differ"],
    ],
    [
      "a receipt of a forger",
      (d) => ({ ...d, receipts: [`${d.receipts[0]?.slice(0, -2)}AA`, ...d.receipts.slice(1)] }),
      ["receipt-refused", "statistics-differ"],
    ],
    ["a shorter period", (d) => ({ ...d, to: "2026-07-01T00:00:00.000Z" }), ["receipt-outside"]],
    [
      "another text in the notice",
      (d) => ({ ...d, notices: [{ ...capsule, notice: { ...capsule.notice, text: { fr: "Autre" } } }] }),
      ["notice-differs"],
    ],
    [
      "another notice",
      (d) => ({ ...d, notices: [notice([purpose()])] }),
      ["notice-unproved", ...Array.from({ length: 5 }, () => "notice-missing")],
    ],
    [
      "a checkpoint of a forger",
      (d) => ({ ...d, checkpoint: d.checkpoint.replace("\n", "\n1") }),
      ["checkpoint-refused", ...Array.from({ length: 5 }, () => "receipt-elsewhere")],
    ],
    [
      "another consistency",
      (d) => ({
        ...d,
        checkpoints: d.checkpoints.map((one) => ({ ...one, hashes: one.hashes.map(flipped) })),
      }),
      ["checkpoint-differs"],
    ],
    [
      "another purpose",
      (d) => ({ ...d, purpose: "letter" }),
      Array.from({ length: 4 }, () => "receipt-outside"),
    ],
    ["another log", (d) => ({ ...d, origin: "other" }), undefined],
    ["no receipts at all", ({ receipts: _, ...d }) => d, ["malformed"]],
    [
      "a hash that is none",
      (d) => ({ ...d, checkpoints: [{ note: d.checkpoint, hashes: ["x"] }] }),
      ["malformed"],
    ],
  ] as const satisfies [string, (d: ConsentDossier) => unknown, string[] | undefined][])(
    "is found: %s",
    async (_, change, expected) => {
      const { valid, findings } = await verifyDossier(change(await made()), { keys, at: now });
      expect(valid).toBe(false);
      if (expected !== undefined) expect(findings.map(({ code }) => code)).toEqual(expected);
      for (const sentences of [fr, ar, en])
        for (const finding of findings)
          expect(explainDossier(finding, sentences)).not.toMatch(/[{}]|undefined/);
    },
  );

  test("holds for nobody who has other keys", async () => {
    const strangers = [{ verifierKey: signerOf("x").verifierKey }];
    expect((await verifyDossier(await made(), { keys: strangers, at: now })).valid).toBe(false);
  });
});

test.each([
  ["fr", fr, "Dossier d’une finalité", "Consentement donné", "ltr"],
  ["ar", ar, "ملف غاية", "مُنح الرضى", "rtl"],
  ["en", en, "Dossier of a purpose", "Consent given", "ltr"],
])(
  "its page in %s shows the text in every language and the answers",
  async (_, sentences, title, given, direction) => {
    const proof = await made();
    const text = renderDossier(proof, { sentences });
    // Every receipt stands in it, by its digest and the person's pseudonym.
    for (const receipt of proof.receipts) {
      const verdict = await verifyReceipt(receipt, { keys, at: now });
      expect(text).toContain(verdict.valid && verdict.receipt.receipt_id);
    }
    expect(text).toContain("<bdi>p-2</bdi>");
    const shown = [
      ...Object.values(capsule.notice.text),
      "Sans revenus, pas d’aide.",
      sentences.paper.compulsory,
    ];
    for (const expected of [title, given, `dir="${direction}"`, capsule.digest, ...shown])
      expect(text).toContain(expected);
    expect(text).not.toContain(uuid(2));
  },
);
