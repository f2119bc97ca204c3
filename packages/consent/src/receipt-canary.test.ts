import { isDataTikaError } from "@data-tika/core";
import { createSigner, sha256, toBase64url, utf8 } from "@data-tika/core/evidence";
import { canary, canaryOutlets } from "@data-tika/testing";
import { expect, test } from "vitest";
import { event, notice } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { type ConsentDossier, dossier, renderDossier, verifyDossier } from "./dossier.js";
import { exchangeConsent } from "./iso27560.js";
import { createMemoryStore } from "./memory.js";
import { sentences } from "./messages/fr.js";
import { receiptCode } from "./receipt-code.js";
import { renderReceipt } from "./receipt-page.js";
import type { ConsentStore } from "./store.js";

const origin = "log";
const now = new Date("2026-11-21T12:00:00Z");
const signer = createSigner({ name: origin, secret: sha256(utf8("tests")) });
const period = { from: new Date("2026-01-01T00:00:00Z"), to: new Date("2027-01-01T00:00:00Z") };
const capsule = notice();

async function open(change: Partial<ConsentStore> = {}) {
  const store = createMemoryStore();
  const ledger = createLedger({ store: { ...store, ...change }, origin, signer, now: () => now });
  await ledger.publish(capsule);
  await ledger.record(event("given", 1, capsule, { subject: canary }));
  return ledger;
}

const read = async (files: AsyncIterable<unknown>) => {
  for await (const _ of files);
};
const entry = { key: canary, id: canary, subject: canary, recordedAt: canary, digest: canary };
const swapped = { read: async () => [0, 1].map((index) => ({ ...entry, body: canary, index })) };
const facts = { controller: { id: "c", address: "Rabat" }, storage: ["MA"], retention: "P2Y", id: canary };
const asReceipt = (content: object) => `a.${toBase64url(utf8(JSON.stringify(content)))}.c`;
const made = async () => dossier("aid", { ledger: await open(), now, ...period });

test.each<[string, () => unknown]>([
  ["a text that is no receipt", () => renderReceipt(canary, { sentences })],
  ["a receipt that lacks nearly all", () => renderReceipt(asReceipt({ record_id: canary }), { sentences })],
  ["a page for the code", () => receiptCode({} as never, { page: `${canary} ` })],
  ["a receipt of what is not there", async () => read((await open()).receipts([canary]))],
  ["receipts in a tree that is none", async () => read((await open()).receipts([], { checkpoint: canary }))],
  ["an export of other rows", async () => read((await open(swapped)).export())],
  ["a dossier of an unknown purpose", async () => dossier(canary, { ledger: await open(), now, ...period })],
  ["a dossier over other rows", async () => dossier("aid", { ledger: await open(swapped), now, ...period })],
  [
    "a page of a dossier with no receipt in it",
    async () => renderDossier({ ...(await made()), receipts: [canary] }, { sentences }),
  ],
  [
    "an export to another format",
    () => exchangeConsent({ events: [], notices: [] }, { ...facts, purpose: canary }),
  ],
])("%s says nothing of the person", async (_, run) => {
  let thrown: unknown;
  try {
    await run();
  } catch (error) {
    thrown = error;
  }
  expect(isDataTikaError(thrown)).toBe(true);
  expect(canaryOutlets(thrown)).toEqual([]);
});

test("the findings of a dossier name places, not persons", async () => {
  const proof = await made();
  const touched: ConsentDossier = { ...proof, purpose: canary, receipts: [canary, ...proof.receipts] };
  const options = { keys: [{ verifierKey: signer.verifierKey }], at: now };
  const verdict = await verifyDossier(touched, options);
  expect(verdict.valid).toBe(false);
  expect(canaryOutlets(verdict)).toEqual([]);
});
