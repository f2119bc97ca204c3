import { expect, test } from "vitest";
import { type EventChange, event, notice, uuid } from "./consent.fixture.js";
import type { ConsentEvent } from "./consent-event.js";
import { createLedger } from "./create-ledger.js";
import { createMemoryStore } from "./memory.js";
import type { ConsentStore } from "./store.js";

const capsule = notice();
const other = notice(undefined, "2026-02-01T00:00:00Z");
const shown = (change: EventChange = {}) =>
  event("shown", 1, capsule, { at: "2026-05-01T10:00:00Z", ...change });
const given = (n = 2) => event("given", n, capsule, { informed: { by: "shown", event: uuid(1) } });

async function opened(store: ConsentStore = createMemoryStore()) {
  const now = () => new Date("2026-11-21T12:00:00Z");
  const ledger = createLedger({ store, origin: "log", now });
  await ledger.publish(capsule);
  await ledger.publish(other);
  return ledger;
}

test.each<[string, ConsentEvent[]]>([
  ["nothing", []],
  ["a notice shown to somebody else", [shown({ subject: "p-2" })]],
  ["another notice", [event("shown", 1, other, { at: "2026-05-01T10:00:00Z" })]],
  ["it in another language", [shown({ language: "ar" })]],
])("a consent that names a notice shown is refused when the ledger knows of %s", async (_, before) => {
  const ledger = await opened();
  await ledger.recordMany(before);
  await expect(ledger.record(given())).rejects.toMatchObject({ code: "consent.shown_not_recorded" });
});

test("it is recorded behind the showing, also in one batch, and again", async () => {
  const ledger = await opened();
  await ledger.recordMany([shown(), given()]);
  await ledger.recordMany([given(), given(3)]);
  expect((await ledger.decide("p-1", { purpose: "aid" })).decision).toBe("permit");
});

test("it is refused before the showing in one batch", async () => {
  const ledger = await opened();
  await expect(ledger.recordMany([given(), shown()])).rejects.toMatchObject({
    code: "consent.shown_not_recorded",
  });
});

test("the store is asked once for a batch, and not where nothing has to be known", async () => {
  const store = createMemoryStore();
  let asked = 0;
  const counting: ConsentStore = {
    ...store,
    entriesOf: (...about) => {
      asked += 1;
      return store.entriesOf(...about);
    },
  };
  const ledger = await opened(counting);
  await ledger.recordMany([shown(), given(), event("given", 7, capsule)]);
  expect(asked).toBe(0);
  await ledger.recordMany([given(3), given(4), given(5)]);
  expect(asked).toBe(1);
});
