import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import { migrate } from "@data-tika/core/sql";
import { testDatabases } from "@data-tika/testing";
import { expect, test } from "vitest";
import { event, notice, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { consentMigrations, createPostgresStore } from "./postgres.js";
import { verifyReceipt, verifyRedemption } from "./receipt.js";

const origin = "social-aid.example/consent";
const signer = createSigner({ name: origin, secret: sha256(utf8("tests")) });
const now = () => new Date("2026-11-21T12:00:00Z");
const options = { keys: [{ verifierKey: signer.verifierKey }], at: now() };
const capsule = notice();

test.each(testDatabases)("the receipt of what waits is promised, then proved, on $name", async ({ open }) => {
  const { db, close } = await open();
  try {
    await migrate(db, { package: "consent", migrations: consentMigrations });
    const store = createPostgresStore({ db });
    const ledger = createLedger({ store, origin, signer, mergeDelay: 60, now });
    await ledger.publish(capsule);
    await ledger.recordMany([0, 1, 2].map((i) => event("given", i, capsule)));
    await ledger.record(event("withdrawn", 900, capsule));
    const promise = await ledger.receipt(uuid(900));
    expect(await verifyReceipt(promise, options)).toMatchObject({ valid: false, because: "promised" });
    const before = await verifyReceipt(await ledger.receipt(uuid(1)), options);
    expect(before).toMatchObject({ valid: true, receipt: { evidence: { size: 4 } } });
    expect(await store.pending(origin)).toBe(1);
    await ledger.checkpoint();
    const verdict = await verifyRedemption(promise, await ledger.receipt(uuid(900)), options);
    expect(verdict).toMatchObject({ status: "redeemed", receipt: { evidence: { index: 4, size: 5 } } });
  } finally {
    await close();
  }
});
