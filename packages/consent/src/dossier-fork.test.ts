import { createSigner, sha256, signJws, utf8 } from "@data-tika/core/evidence";
import { expect, it, test } from "vitest";
import { event, notice, purpose } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { type ConsentDossier, dossier, verifyDossier } from "./dossier.js";
import type { ConsentLedger } from "./ledger.js";
import { createMemoryStore } from "./memory.js";
import type { NoticeCapsule } from "./notice.js";
import { countEvents } from "./paper/count-events.js";
import { verifyReceipt } from "./receipt.js";
import { receiptType } from "./receipt-shape.js";

const origin = "social-aid.example/consent";
const signer = createSigner({ name: origin, secret: sha256(utf8("tests")) });
const options = { keys: [{ verifierKey: signer.verifierKey }], at: new Date("2026-11-21T12:00:00Z") };
const now = options.at;
const period = { from: new Date("2026-06-01T00:00:00Z"), to: new Date("2026-08-01T00:00:00Z") };
const capsule = notice([purpose({ channels: ["email"], validFor: "P1Y" })]);

async function logOf(events: Parameters<ConsentLedger["recordMany"]>[0]): Promise<ConsentLedger> {
  const ledger = createLedger({ store: createMemoryStore(), origin, signer, now: () => now });
  await ledger.publish(capsule);
  await ledger.recordMany(events);
  return ledger;
}

const refusal = event("refused", 1, capsule, { channel: "email" });
const forgery = event("given", 2, capsule, { channel: "email", subject: "p-2" });
const made = async (): Promise<ConsentDossier> =>
  dossier("aid", { ledger: await logOf([refusal]), now, ...period });
const codes = async (changed: unknown) =>
  (await verifyDossier(changed, options)).findings.map(({ code }) => code);

test("a receipt of a second log, of the same name and key, does not stand in the dossier of the first", async () => {
  const honest = await made();
  const second = await logOf([forgery]);
  const receipt = await second.receipt(forgery.id);
  // It verifies by itself, since the log's own key signed it.
  expect((await verifyReceipt(receipt, options)).valid).toBe(true);
  const joined = { ...honest, receipts: [...honest.receipts, receipt] };
  const statistics = countEvents([refusal, forgery] as never);
  expect(await codes({ ...joined, statistics })).toEqual(["receipt-elsewhere"]);
});

it("proves all of its receipts in the tree of its checkpoint, while others go on writing", async () => {
  const ledger = await logOf([refusal, forgery]);
  let written = 10;
  const busy: typeof ledger = {
    ...ledger,
    async *receipts(ids, given) {
      for await (const receipt of ledger.receipts(ids, given)) {
        written += 1;
        await ledger.record(event("refused", written, capsule, { channel: "email" }));
        yield receipt;
      }
    },
  };
  const proof = await dossier("aid", { ledger: busy, now, ...period });
  expect(proof.receipts.length).toBe(2);
  expect(await codes(proof)).toEqual([]);
});

test.each<[string, (one: object) => object]>([
  [
    "the purpose's words",
    (one) => ({ ...one, purposes: [{ purpose: "aid", purpose_text: { fr: "Autre" } }] }),
  ],
  ["the basis", (one) => ({ ...one, lawful_basis: "contract" })],
  ["the data", (one) => ({ ...one, pii_information: [{ pii_type: "income" }] })],
  ["the controller", (one) => ({ ...one, pii_controllers: [{ party_name: "X", party_contact: "x" }] })],
])("a receipt that does not say what its notice says is found: %s", async (_, change) => {
  const honest = await made();
  const verdict = await verifyReceipt(honest.receipts[0] ?? "", options);
  if (!verdict.valid) throw new Error(verdict.because);
  const { receipt } = verdict;
  const content = { ...receipt, pii_processing: change(receipt.pii_processing ?? {}) };
  const receipts = [signJws(content, { signer, type: receiptType })];
  expect((await verifyReceipt(receipts[0] ?? "", options)).valid).toBe(true);
  expect(await codes({ ...honest, receipts })).toEqual(["receipt-differs"]);
});

test("a notice that nothing in the log names is not passed off as shown", async () => {
  const honest = await made();
  const other = notice([purpose()], "2025-01-01T00:00:00Z");
  expect(await codes({ ...honest, notices: [...honest.notices, other] })).toEqual(["notice-unproved"]);
});

test.each<[string, (one: ConsentDossier) => unknown, string[]]>([
  ["a period that is none", (one) => ({ ...one, from: "soon" }), ["malformed"]],
  ["a period that ends before it begins", (one) => ({ ...one, to: one.from }), ["malformed"]],
  ["a time of making that is none", (one) => ({ ...one, madeAt: "x" }), ["malformed"]],
  [
    "a notice with half a character",
    (one) => ({ ...one, notices: [changedText(one.notices[0], "\ud800")] }),
    ["notice-differs"],
  ],
  [
    "a notice with data that are no list",
    (one) => ({ ...one, notices: [{ ...one.notices[0], notice: { purposes: [{ id: "aid", data: 5 }] } }] }),
    ["notice-differs"],
  ],
  [
    "statistics with a name that every object has",
    (one) => ({ ...one, statistics: JSON.parse('{"channels":{"__proto__":{"given":1}}}') }),
    ["statistics-differ"],
  ],
  ["statistics that are none", (one) => ({ ...one, statistics: "\ud800" }), ["statistics-differ"]],
])("a dossier is reported, and nothing thrown, for %s", async (_, change, expected) => {
  expect(await codes(change(await made()))).toEqual(expected);
});

function changedText(one: NoticeCapsule | undefined, fr: string) {
  return { ...one, notice: { ...one?.notice, text: { fr } } };
}

test("whatever an event names, it is counted under that name and changes no object", () => {
  const names = ["__proto__", "constructor", "toString"];
  const events = names.map((channel) => ({
    kind: "given",
    subject: "p",
    at: "2026-06-01T10:00:00Z",
    channel,
  }));
  const { channels } = countEvents(events);
  expect(Object.keys(channels)).toEqual(names);
  expect(Object.values(channels)).toEqual(names.map(() => ({ given: 1 })));
  expect(({} as Record<string, unknown>)["given"]).toBeUndefined();
});
