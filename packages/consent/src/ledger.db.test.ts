import { randomBytes } from "node:crypto";
import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import type { SqlDatabase } from "@data-tika/core/sql";
import { migrate } from "@data-tika/core/sql";
import { testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { event, notice, purpose, uuid } from "./consent.fixture.js";
import { consentStoreContract } from "./contract.js";
import { createLedger } from "./create-ledger.js";
import type { ConsentLedger } from "./ledger.js";
import { consentMigrations, createPostgresStore } from "./postgres.js";
import { createVault } from "./vault.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const capsule = notice();
const signerOf = (name: string) => createSigner({ name, secret: sha256(utf8("tests")) });

describe.each(testDatabases)("the consent store on $name", ({ name, open }) => {
  // The slower of the two is the one whose speed is watched.
  const bulk = name === "PGlite" ? 20_000 : 4_000;
  let db: SqlDatabase;
  let close: () => Promise<void>;
  let logs = 0;
  const ledgerOn = (origin: string): ConsentLedger =>
    createLedger({ store: createPostgresStore({ db }), origin, signer: signerOf(origin), now });

  /** A log of `count` events, and the checkpoint kept after the last. */
  const filled = async (count: number) => {
    const origin = `log-${++logs}`;
    const ledger = ledgerOn(origin);
    await ledger.publish(capsule);
    const events = Array.from({ length: count }, (_, i) => event("given", i, capsule, { subject: `p-${i}` }));
    await ledger.recordMany(events);
    return { origin, ledger, checkpoint: await ledger.checkpoint() };
  };
  const codes = async (ledger: ConsentLedger, checkpoint?: string) => {
    const report = await ledger.verify(checkpoint === undefined ? {} : { checkpoint });
    return report.findings.map(({ code, index }) => (index === undefined ? code : `${code} ${index}`));
  };

  beforeAll(async () => {
    const opened = await open();
    db = opened.db;
    close = opened.close;
    expect(await migrate(db, { package: "consent", migrations: consentMigrations })).toEqual(["001-log"]);
  });
  afterAll(() => close());

  test.each(consentStoreContract)("$name", ({ run }) => run(createPostgresStore({ db })));

  it("records many events in batches, decides and verifies", async () => {
    const events = Array.from({ length: bulk }, (_, i) =>
      event(i % 4 === 3 ? "refused" : "given", i, capsule, { subject: `p-${i}` }),
    );
    const ledger = ledgerOn("bulk");
    await ledger.publish(capsule);
    await ledger.recordMany(events);
    const subjects = events.slice(0, 2_000).map(({ subject }) => ({ subject }));
    const decisions = await ledger.decideMany(subjects, { purpose: "aid" });
    expect(decisions.filter(({ decision }) => decision === "permit").length).toBe(1_500);
    expect(await ledger.decide("p-3", { purpose: "aid" })).toEqual(decisions[3]);
    expect(await ledger.verify()).toMatchObject({ intact: true, size: bulk + 1, pending: 0 });
    const plan = await db.query<Record<string, string>>(
      "EXPLAIN SELECT body FROM consent_entry WHERE log = $1 AND subject = ANY($2::text[]) ORDER BY place",
      ["bulk", ["", "p-3"]],
    );
    expect(plan.rows.flatMap(Object.values).join()).toContain("consent_entry_subject");
  });

  it("raises no alarm over two writers that record and integrate at once", async () => {
    const origin = "two-writers";
    const ledgers = [ledgerOn(origin), ledgerOn(origin)];
    await Promise.all(ledgers.map((ledger) => ledger.publish(capsule)));
    const all = Array.from({ length: 120 }, (_, i) => event("given", i, capsule, { subject: `p-${i}` }));
    await Promise.all([
      ...all.map((one, i) => ledgers[i % 2]!.record(one)),
      ledgers[0]!.recordMany(all.slice(0, 60)),
      ledgers[1]!.recordMany(all.slice(30)),
      ledgers[0]!.checkpoint(),
    ]);
    const checkpoint = await ledgers[1]!.checkpoint();
    expect(await ledgers[0]!.verify({ checkpoint })).toMatchObject({ intact: true, size: 121, proved: 121 });
  });

  it("takes up what a process left between appending and integrating", async () => {
    const { ledger, checkpoint } = await filled(3);
    await ledger.record(event("withdrawn", 900, capsule, { subject: "p-0" }));
    expect(await ledger.verify({ checkpoint })).toMatchObject({ intact: true, size: 4, pending: 1 });
    expect((await ledger.decide("p-0", { purpose: "aid" })).because[0]?.code).toBe("withdrawn");
    const later = await ledger.checkpoint();
    expect(await ledger.verify({ checkpoint: later })).toMatchObject({ intact: true, size: 5, pending: 0 });
    expect(await ledger.verify({ checkpoint })).toMatchObject({ intact: true, size: 5, proved: 4 });
  });

  // Each is done with plain SQL behind the ledger's back, on the entries 0 (the notice) to 6.
  test.each([
    [
      "an edited content",
      `UPDATE consent_entry SET body = replace(body, 'given', 'refused') WHERE log = $1 AND leaf = 3`,
      ["entry-unreadable 3", "tree-differs", "checkpoint-differs"],
    ],
    [
      "an edited date",
      `UPDATE consent_entry SET body = replace(body, '2026-06-01', '2026-06-02') WHERE log = $1 AND leaf = 3`,
      ["entry-changed 3", "tree-differs", "checkpoint-differs"],
    ],
    [
      "an edited index column",
      `UPDATE consent_entry SET subject = 'p-other' WHERE log = $1 AND leaf = 3`,
      ["column-changed 3"],
    ],
    [
      "a deleted row",
      "DELETE FROM consent_entry WHERE log = $1 AND leaf = 3",
      ["entry-missing 3", "tree-differs", "checkpoint-differs"],
    ],
    [
      "a truncated table",
      "TRUNCATE consent_entry",
      ["entry-missing 0", "tree-differs", "checkpoint-differs"],
    ],
    [
      "two rows in each other's place",
      `UPDATE consent_entry SET leaf = CASE leaf WHEN 2 THEN 99 ELSE 2 END WHERE log = $1 AND leaf IN (2, 3);
       UPDATE consent_entry SET leaf = 3 WHERE log = $1 AND leaf = 99`,
      ["tree-differs", "checkpoint-differs"],
    ],
    [
      "a row behind the end",
      `INSERT INTO consent_entry (log, key, id, subject, recorded_at, digest, body, leaf)
       SELECT log, 'k', 'i', subject, recorded_at, digest, body, 7 FROM consent_entry WHERE log = $1 AND leaf = 6`,
      ["entry-beyond-tree 7", "column-changed 7"],
    ],
    [
      "an edge of the tree that is no hash",
      "UPDATE consent_log SET peaks = 'edited' WHERE name = $1",
      ["tree-differs"],
    ],
    [
      "an edited tile",
      "UPDATE consent_tile SET hashes = replace(hashes, substr(hashes, 65, 1), 'x') WHERE log = $1",
      ["tile-differs 0"],
    ],
    ["a deleted tile", "DELETE FROM consent_tile WHERE log = $1", ["tile-differs 0"]],
    [
      "the whole log and its tree gone",
      "DELETE FROM consent_entry WHERE log = $1; DELETE FROM consent_log WHERE name = $1",
      ["checkpoint-ahead"],
    ],
  ])("finds %s", async (_, script, found) => {
    const { origin, ledger, checkpoint } = await filled(6);
    for (const statement of script.split(";"))
      await db.query(statement, statement.includes("$1") ? [origin] : []);
    const report = await codes(ledger, checkpoint);
    expect(report.filter((code) => !found.includes(code) && !code.startsWith("column-changed"))).toEqual([]);
    expect(report).toEqual(expect.arrayContaining(found));
  });

  it.each(["", "edited", "00".repeat(32)])("builds nothing on an edge that was made %j", async (peaks) => {
    const { origin, ledger } = await filled(6);
    await db.query("UPDATE consent_log SET peaks = $2 WHERE name = $1", [origin, peaks]);
    await ledger.record(event("withdrawn", 900, capsule, { subject: "p-0" }));
    await expect(ledger.checkpoint()).rejects.toMatchObject({ code: "consent.store_failed" });
    expect(await ledger.verify()).toMatchObject({
      findings: [{ code: "tree-differs" }],
      size: 7,
      pending: 1,
    });
  });

  it("finds a history rewritten as a whole, by the retained checkpoint alone", async () => {
    const { origin, ledger, checkpoint } = await filled(6);
    await db.query("DELETE FROM consent_entry WHERE log = $1", [origin]);
    await db.query("DELETE FROM consent_log WHERE name = $1", [origin]);
    await ledger.publish(capsule);
    await ledger.recordMany(
      Array.from({ length: 9 }, (_, i) => event("refused", i, capsule, { subject: `p-${i}` })),
    );
    expect(await codes(ledger)).toEqual([]);
    expect(await codes(ledger, checkpoint)).toEqual(["checkpoint-differs"]);
  });

  it("finds a rollback to an earlier state, by the retained checkpoint alone", async () => {
    const { origin, ledger } = await filled(3);
    const text = "SELECT peaks FROM consent_log WHERE name = $1";
    const { rows } = await db.query<{ peaks: string }>(text, [origin]);
    await ledger.record(event("withdrawn", 900, capsule, { subject: "p-0" }));
    const checkpoint = await ledger.checkpoint();
    await db.query("DELETE FROM consent_entry WHERE log = $1 AND leaf = 4", [origin]);
    await db.query("UPDATE consent_log SET size = 4, peaks = $2 WHERE name = $1", [origin, rows[0]?.peaks]);
    expect(await codes(ledger)).toEqual(["tile-differs 0"]);
    await db.query("UPDATE consent_tile SET hashes = left(hashes, 4 * 64) WHERE log = $1", [origin]);
    expect(await codes(ledger)).toEqual([]);
    expect(await codes(ledger, checkpoint)).toEqual(["checkpoint-ahead"]);
  });

  it("finds a notice that was swapped for a wider one", async () => {
    const { origin, ledger } = await filled(2);
    const other = notice([purpose({ recipients: ["bank"] })]);
    await db.query(
      `UPDATE consent_entry SET body = replace(body, '"id":"aid"', '"id":"aid","recipients":["bank"]')
        WHERE log = $1 AND leaf = 0`,
      [origin],
    );
    expect(other.digest).not.toBe(capsule.digest);
    expect(await codes(ledger)).toEqual(["entry-changed 0", "tree-differs"]);
    await expect(ledgerOn(origin).decide("p-0", { purpose: "aid" })).rejects.toMatchObject({
      code: "consent.invalid_log",
    });
  });

  it("finds a row that was replayed from another tenant", async () => {
    const [ours, theirs] = [await filled(2), await filled(4)];
    await db.query(
      `INSERT INTO consent_entry (log, key, id, subject, recorded_at, digest, body, leaf)
       SELECT $1, key, id, subject, recorded_at, digest, body, NULL FROM consent_entry WHERE log = $2 AND leaf = 4`,
      [ours.origin, theirs.origin],
    );
    await expect(ours.ledger.decide("p-3", { purpose: "aid" })).rejects.toMatchObject({
      code: "consent.invalid_log",
    });
    await ours.ledger.checkpoint();
    expect(await codes(ours.ledger, ours.checkpoint)).toEqual(["entry-foreign 3"]);
  });

  it("leaves nothing of an erased person's key or parts in any table", async () => {
    const origin = `log-${++logs}`;
    const vault = createVault({ key: new Uint8Array(32), random: randomBytes });
    const store = createPostgresStore({ db });
    const ledger = createLedger({ store, origin, signer: signerOf(origin), vault, now });
    await ledger.publish(capsule);
    await ledger.record(event("given", 1, capsule), { personal: { remark: "x" } });
    const [kept] = await store.personalOf(origin, ["p-1"]);
    const [key, part] = [kept?.wrapped, kept?.part?.sealed];
    expect(part).toBeDefined();
    await ledger.erase("p-1");
    const { rows } = await db.query(
      `SELECT wrapped FROM consent_subject_key UNION SELECT sealed FROM consent_sealed UNION SELECT body FROM consent_entry`,
    );
    for (const secret of [key, part]) expect(JSON.stringify(rows)).not.toContain(secret);
    const checkpoint = await ledger.checkpoint();
    expect(await ledger.verify({ checkpoint })).toMatchObject({ intact: true, size: 3 });
  });

  it("does not decide by a row that was moved to another person", async () => {
    const { origin, ledger } = await filled(2);
    await db.query("UPDATE consent_entry SET subject = 'p-9' WHERE log = $1 AND leaf = 1", [origin]);
    await expect(ledger.decide("p-9", { purpose: "aid" })).rejects.toMatchObject({
      code: "consent.invalid_log",
    });
  });

  it("answers a repeated record with the first answer, from another process too", async () => {
    const { ledger, origin } = await filled(0);
    const one = event("given", 1, capsule);
    const first = await ledger.record(one, { idempotencyKey: "form-1" });
    const other = createLedger({
      store: createPostgresStore({ db }),
      origin,
      now: () => new Date("2026-12-01T00:00:00Z"),
    });
    expect(await other.record(one, { idempotencyKey: "form-1" })).toEqual(first);
    const changed = event("given", 1, capsule, { strength: "express" });
    await expect(other.record(changed, { idempotencyKey: "form-1" })).rejects.toMatchObject({
      code: "consent.idempotency_conflict",
    });
    await expect(other.record({ ...one, id: uuid(1) }, { idempotencyKey: "form-2" })).rejects.toMatchObject({
      code: "consent.duplicate_event",
    });
  });

  it("says that the store failed, not what the database said", async () => {
    const store = createPostgresStore({ db: { ...broken, transaction: (work) => work(broken) } });
    await expect(store.pending("log")).rejects.toMatchObject({ code: "consent.store_failed" });
  });
});

const broken = { query: () => Promise.reject(Object.assign(new Error("secret row"), { code: "42P01" })) };
