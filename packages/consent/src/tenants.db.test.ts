import { randomBytes } from "node:crypto";
import { createSigner, sha256 } from "@data-tika/core/evidence";
import { migrate, type SqlDatabase } from "@data-tika/core/sql";
import { testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { event, notice, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { consentMigrations, consentTenantMigrations, createPostgresStore, grantTenant } from "./postgres.js";
import { createVault } from "./vault.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const capsule = notice();
const personal = { remark: "signed at the counter" };

describe.each(testDatabases)("tenants in one database on $name", ({ open }) => {
  const roles = ["one", "two"].map((name) => `tenant_${name}_${process.pid}`) as [string, string];
  const originOf = (role: string) => `${role}.example`;
  let db: SqlDatabase;
  let exec: (script: string) => Promise<void>;
  let close: () => Promise<void>;

  /** The database as a role sees it. */
  const as = (role: string): SqlDatabase => {
    const transaction: SqlDatabase["transaction"] = (work) =>
      db.transaction(async (tx) => {
        await tx.query(`SET LOCAL ROLE ${role}`);
        return work(tx);
      });
    return { transaction, query: (text, values) => transaction((tx) => tx.query(text, values)) };
  };
  const ledgerOf = (role: string) => {
    const origin = originOf(role);
    const signer = createSigner({ name: origin, secret: sha256(role) });
    const vault = createVault({ key: sha256(`vault of ${role}`), random: randomBytes });
    return createLedger({ store: createPostgresStore({ db: as(role) }), origin, signer, vault, now });
  };

  beforeAll(async () => {
    ({ db, exec, close } = await open());
    await migrate(db, { package: "consent", migrations: consentMigrations });
    await migrate(db, { package: "consent-tenants", migrations: consentTenantMigrations });
    for (const role of roles) {
      await exec(`CREATE ROLE ${role}; GRANT USAGE ON SCHEMA public TO ${role}`);
      await grantTenant(db, { role, origin: originOf(role) });
      const ledger = ledgerOf(role);
      await ledger.publish(capsule);
      await ledger.record(event("given", 1, capsule), { personal });
      await ledger.recordMany([2, 3].map((n) => event("given", n, capsule, { subject: `p-${n}` })));
    }
  });
  afterAll(async () => {
    for (const role of roles) await exec(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
    await close();
  });

  it.each(roles)("each work on a log of their own, with keys of their own: %s", async (role) => {
    const ledger = ledgerOf(role);
    const checkpoint = await ledger.checkpoint();
    expect(checkpoint.split("\n")[0]).toBe(originOf(role));
    expect(await ledger.verify({ checkpoint })).toMatchObject({ intact: true, size: 4, proved: 4 });
    expect((await ledger.decide("p-2", { purpose: "aid" })).decision).toBe("permit");
    expect(await ledger.personal(uuid(1))).toEqual(personal);
    expect((await ledger.prove(uuid(3))).size).toBe(4);
  });

  it("see no row of another's, in any table", async () => {
    const [one, two] = roles;
    const tables = [
      "consent_entry",
      "consent_tile",
      "consent_subject_key",
      "consent_sealed",
      "consent_tenant",
    ];
    for (const [table, column] of [...tables.map((name) => [name, "log"]), ["consent_log", "name"]]) {
      const text = `SELECT DISTINCT ${column} AS log FROM ${table}`;
      expect((await as(two).query(text)).rows).toEqual([{ log: originOf(two) }]);
      expect((await db.query(text)).rows).toHaveLength(2);
    }
    const foreign = createPostgresStore({ db: as(two) });
    expect(await foreign.entriesOf(originOf(one), ["", "p-1"])).toEqual([]);
    expect(await foreign.subjectKey(originOf(one), "p-1")).toBeUndefined();
    expect((await foreign.frontier(originOf(one))).size).toBe(0);
  });

  it("write nothing into another's log, and cannot let themselves in", async () => {
    const [one, two] = roles;
    const signer = createSigner({ name: originOf(one), secret: sha256("stolen") });
    const store = createPostgresStore({ db: as(two) });
    const thief = createLedger({ store, origin: originOf(one), signer, now });
    const refused = { code: "consent.store_failed" };
    await expect(thief.publish(capsule)).rejects.toMatchObject(refused);
    await expect(thief.erase("p-1")).rejects.toMatchObject(refused);
    await expect(grantTenant(as(two), { role: two, origin: originOf(one) })).rejects.toThrow();
    const theirs = [originOf(one)];
    await as(two).query("UPDATE consent_entry SET leaf = NULL WHERE log = $1", theirs);
    await as(two).query("UPDATE consent_tile SET hashes = '' WHERE log = $1", theirs);
    await as(two).query("DELETE FROM consent_sealed WHERE log = $1", theirs);
    const moved = as(two).query("UPDATE consent_entry SET log = $1 WHERE subject = 'p-2'", theirs);
    await expect(moved).rejects.toThrow();
    expect(await ledgerOf(one).verify()).toMatchObject({ intact: true, size: 4, pending: 0 });
  });

  it("change and take away no entry of their own either", async () => {
    const [one] = roles;
    const statements = [
      "DELETE FROM consent_entry",
      "DELETE FROM consent_log",
      "DELETE FROM consent_tile",
      "TRUNCATE consent_entry",
      "UPDATE consent_sealed SET sealed = ''",
      ...["key", "id", "subject", "recorded_at", "digest", "body", "log"].map(
        (column) => `UPDATE consent_entry SET ${column} = 'x'`,
      ),
    ];
    for (const statement of statements)
      await expect(as(one).query(statement), statement).rejects.toThrow(/permission denied/);
  });

  it("erase a person, and ask anew", async () => {
    const [, two] = roles;
    const ledger = ledgerOf(two);
    await ledger.record(event("given", 10, capsule, { subject: "p-10" }), { personal });
    await ledger.record(event("renewed", 11, capsule, { subject: "p-10" }), { personal });
    await ledger.erase("p-10");
    expect(await ledger.personal(uuid(10))).toBeUndefined();
    await ledger.record(event("given", 12, capsule, { subject: "p-10" }), { personal });
    expect(await ledger.personal(uuid(12))).toEqual(personal);
    const checkpoint = await ledger.checkpoint();
    expect(await ledger.verify({ checkpoint })).toMatchObject({ intact: true, proved: 8 });
  });
});
