import { isDataTikaError } from "@data-tika/core";
import { canary, canaryOutlets } from "@data-tika/testing";
import { expect, test } from "vitest";
import { event, notice, purpose, uuid } from "./consent.fixture.js";
import type { ConsentEvent } from "./consent-event.js";
import { createLedger } from "./create-ledger.js";
import { decideConsent } from "./decide-consent.js";
import { defineNotice } from "./define-notice.js";
import { createMemoryStore } from "./memory.js";
import type { Notice } from "./notice.js";
import { createPostgresStore } from "./postgres.js";
import type { ConsentStore } from "./store.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const capsule = notice();
const marked = { subject: canary } as const;
const given = event("given", 1, capsule, marked);
const at = now();

async function recorded() {
  const ledger = createLedger({ store: createMemoryStore(), origin: "log", now });
  await ledger.publish(capsule);
  await ledger.record(given);
  return ledger;
}

const recording = (change: object) => async () =>
  (await recorded()).record({ ...given, id: canary, ...change } as ConsentEvent);
const id = "00000000-0000-4000-8000-00000000ffff";

/** A store whose rows were tampered with. */
function tampered(body: string): ConsentStore {
  const entry = {
    key: canary,
    id: canary,
    subject: canary,
    recordedAt: canary,
    digest: canary,
    body,
    index: 0,
  };
  return { ...createMemoryStore(), entriesOf: async () => [entry], read: async () => [entry] };
}
const over = (store: ConsentStore) => createLedger({ store, origin: "log", now });
const failing = { query: () => Promise.reject(new Error(`duplicate key value: ${canary}`)) };
const database = createPostgresStore({ db: { ...failing, transaction: (work) => work(failing) } });

test.each<[string, () => unknown]>([
  ["a malformed event", recording({})],
  ["a field nobody knows", recording({ id, [canary]: canary })],
  ["an event in the future", recording({ id, at: "2027-01-01T00:00:00Z" })],
  ["an unknown notice", recording({ id, notice: "00".repeat(32) })],
  ["an early event", recording({ id, at: "2020-01-01T00:00:00Z" })],
  ["an unknown purpose", recording({ id, purpose: canary.toLowerCase() })],
  ["an unknown channel", recording({ id, channel: canary.toLowerCase() })],
  ["an unknown language", recording({ id, language: "zgh" })],
  ["an unknown third party", recording({ id, recipient: canary.toLowerCase() })],
  ["a consent without proof", recording({ id, capture: "sms" })],
  [
    "an unknown third party asked for",
    () => decideConsent({ events: [given], notices: [capsule] }, { purpose: "aid", recipient: canary, at }),
  ],
  ["a conflict", async () => (await recorded()).record(event("refused", 1, capsule, marked))],
  ["a duplicate", async () => (await recorded()).record(given, { idempotencyKey: canary })],
  ["a malformed notice", () => defineNotice({ [canary]: canary } as unknown as Notice)],
  [
    "a notice with a name for a field",
    () => notice([purpose({ answers: { [canary]: { compulsory: true } } })]),
  ],
  [
    "a notice with a name for an answer",
    () => notice([purpose({ answers: { income: { compulsory: true, [canary]: canary } as never } })]),
  ],
  ["a notice with a name for a language", () => notice([purpose({ label: { [canary]: canary } as never })])],
  ["a notice under another digest", async () => (await recorded()).publish({ ...capsule, digest: canary })],
  [
    "an unknown purpose asked for",
    () => decideConsent({ events: [given], notices: [capsule] }, { purpose: canary, at }),
  ],
  [
    "an unknown channel asked for",
    () => decideConsent({ events: [given], notices: [capsule] }, { purpose: "aid", channel: canary, at }),
  ],
  [
    "a birth that is no day",
    () =>
      decideConsent(
        { events: [given], notices: [capsule] },
        { purpose: "aid", at, person: { birth: { earliest: canary, latest: canary } } },
      ),
  ],
  [
    "a birth that ends before it begins",
    () =>
      decideConsent(
        { events: [given], notices: [capsule] },
        { purpose: "aid", at, person: { birth: { earliest: "2015-01-01", latest: "1990-01-01" } } },
      ),
  ],
  ["a notice shown that nobody recorded", recording({ id, informed: { by: "shown", event: uuid(9) } })],
  ["an origin", () => createLedger({ store: createMemoryStore(), origin: `${canary}\n`, now })],
  ["an unreadable row", () => over(tampered(canary)).history(canary)],
  [
    "a row that is not its own",
    () => over(tampered(JSON.stringify(given))).decide(canary, { purpose: "aid" }),
  ],
  [
    "a personal part without a vault",
    async () => (await recorded()).record({ ...given, id }, { personal: { [canary]: canary } }),
  ],
  ["an erasure of nobody", () => over(createMemoryStore()).erase(canary.repeat(50))],
  ["a proof of what is not there", () => over(createMemoryStore()).prove(canary)],
  ["a text that is no checkpoint", () => over(createMemoryStore()).consistency(canary)],
  [
    "a notice too long for a log",
    () => over(createMemoryStore()).publish(notice([purpose({ label: { fr: canary.repeat(9_000) } })])),
  ],
  ["a database that quotes the row", () => database.pending(canary)],
  ["a database that fails to append", () => over(database).publish(capsule)],
])("%s says nothing of the person", async (_, run) => {
  let thrown: unknown;
  try {
    await run();
  } catch (error) {
    thrown = error;
  }
  expect(isDataTikaError(thrown)).toBe(true);
  expect(canaryOutlets(thrown)).toEqual([]);
  expect(canaryOutlets(thrown, canary.toLowerCase())).toEqual([]);
});

test("decisions and reports name places, not persons", async () => {
  const ledger = await recorded();
  await ledger.checkpoint();
  const decision = await ledger.decide(canary, { purpose: "aid" });
  expect(canaryOutlets(decision)).toEqual([]);
  const widened = notice([purpose({ data: [canary.toLowerCase()] })], "2026-08-01T00:00:00Z");
  await ledger.publish(widened);
  expect(canaryOutlets(await ledger.decide(canary, { purpose: "aid" }), canary.toLowerCase())).toEqual([]);
  expect(canaryOutlets(await ledger.verify({ checkpoint: canary }))).toEqual([]);
});
