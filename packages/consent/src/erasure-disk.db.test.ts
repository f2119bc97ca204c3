import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createSigner, sha256, toBase64url, toHex, utf8 } from "@data-tika/core/evidence";
import { migrate, type SqlDatabase } from "@data-tika/core/sql";
import { canary, type DatabaseOnDisk, isLongRun, pgliteOnDisk, postgresOnDisk } from "@data-tika/testing";
import { afterAll, describe, expect, test } from "vitest";
import { event, notice, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { findBytes } from "./find-bytes.fixture.js";
import { consentMigrations, createPostgresStore } from "./postgres.js";
import { verifyReceipt } from "./receipt.js";
import { createVault } from "./vault.js";

const count = isLongRun ? 1_000 : 60;
// The server is shared with other tests, which plant canaries too: this one's is its own.
const planted = `${canary}-${toHex(randomBytes(8))}`;
const origin = "erasure.example/consent";
const now = () => new Date("2026-11-21T12:00:00Z");
const signer = createSigner({ name: origin, secret: sha256(utf8("erasure")) });
const capsule = notice();
const subjectOf = (n: number) => `p-${n}`;

const logSwitch = ["SELECT pg_switch_wal()", "CHECKPOINT"];

/** What the README tells the operator to run after an erasure. */
const maintenance = ["VACUUM FULL consent_subject_key", "VACUUM FULL consent_sealed", ...logSwitch];

const tables = ["consent_log", "consent_entry", "consent_tile", "consent_subject_key", "consent_sealed"];

async function* dumpOf(db: SqlDatabase): AsyncGenerator<Uint8Array> {
  for (const table of tables) yield utf8(JSON.stringify(await db.query(`SELECT t::text FROM ${table} AS t`)));
}

async function* filesOf(folder: string): AsyncGenerator<Uint8Array> {
  // What the server removes in the meantime is gone, which is the point.
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (file.isFile()) yield await readFile(join(file.parentPath, file.name)).catch(() => new Uint8Array());
}

// A new PGlite costs as much as all the rest: its turn is in the long run.
const databases = { PostgreSQL: postgresOnDisk, ...(isLongRun && { PGlite: pgliteOnDisk }) };

describe.each(Object.entries(databases))("an erasure on the disk of %s", (_, open) => {
  let opened: DatabaseOnDisk | undefined;
  afterAll(() => opened?.close());

  test("leaves nothing of a key or of what it sealed in any file, export or new dump", async () => {
    opened = await open();
    const { db, folder, withoutRecycling } = opened;
    for (const statement of withoutRecycling) await db.query(statement);
    await migrate(db, { package: "consent", migrations: consentMigrations });
    const keys: Uint8Array[] = [];
    const random = (length: number) => {
      const bytes = new Uint8Array(randomBytes(length));
      if (length === 32) keys.push(bytes);
      return bytes;
    };
    const store = createPostgresStore({ db });
    const vault = createVault({ key: sha256(utf8("outside the database")), random });
    const ledger = createLedger({ store, origin, signer, vault, now });
    await ledger.publish(capsule);
    for (let n = 0; n < count; n++)
      await ledger.record(event("given", n, capsule, { subject: subjectOf(n) }), {
        personal: { remark: `${planted}-${n}-${"x".repeat(n % 50)}` },
      });
    // Every tenth stays.
    const numbers = Array.from({ length: count }, (_, n) => n);
    const [kept, gone] = [numbers.filter((n) => n % 10 === 0), numbers.filter((n) => n % 10 > 0)];
    const receipts = await Promise.all(kept.map((n) => ledger.receipt(uuid(n))));
    const stored = async (some: readonly number[]) => {
      const texts: Uint8Array[] = [];
      for (const n of some)
        for (const text of [
          await store.subjectKey(origin, subjectOf(n)),
          (await store.personalOf(origin, [subjectOf(n)])).find(({ id }) => id === uuid(n))?.part?.sealed,
        ])
          texts.push(utf8(text!));
      return texts;
    };
    const [storedOfGone, storedOfKept] = [await stored(gone), await stored(kept)];
    const secret = [
      utf8(planted),
      utf8(toHex(utf8(planted))),
      ...keys.flatMap((key) => [key, utf8(toHex(key)), utf8(toBase64url(key))]),
    ];
    expect(keys.length).toBe(count);
    // As on a busy server, several logs were filled and given up before anybody is erased.
    for (const statement of [...logSwitch, ...logSwitch, ...logSwitch]) await db.query(statement);
    // What is encrypted is there before: the search finds what there is to find.
    expect((await findBytes(filesOf(folder), storedOfGone)).size).toBe(storedOfGone.length);

    for (const n of gone) await ledger.erase(subjectOf(n));
    // Two rounds: a log is removed by the checkpoint after the one that made it needless.
    for (const statement of [...maintenance, ...maintenance]) await db.query(statement);

    const found = async (sources: AsyncIterable<Uint8Array>) => {
      const all = await findBytes(sources, [...secret, ...storedOfGone, ...storedOfKept]);
      const left = [...secret, ...storedOfGone].filter((one) => all.has(one)).length;
      return { left, kept: storedOfKept.filter((one) => all.has(one)).length };
    };
    // What the server's other work still holds back goes in a further round.
    for (let round = 0; round < 10 && (await found(filesOf(folder))).left > 0; round++)
      for (const statement of maintenance) await db.query(statement);
    expect(await found(filesOf(folder))).toEqual({ left: 0, kept: storedOfKept.length });
    expect(await found(dumpOf(db))).toEqual({ left: 0, kept: storedOfKept.length });
    expect(await found(exported())).toEqual({ left: 0, kept: 0 });

    for (const receipt of receipts) {
      const verdict = await verifyReceipt(receipt, {
        keys: [{ verifierKey: signer.verifierKey }],
        at: now(),
      });
      expect(verdict.valid).toBe(true);
    }
    expect(await ledger.personal(uuid(kept[1]!))).toMatchObject({ remark: expect.stringContaining(planted) });
    expect(await ledger.personal(uuid(gone[0]!))).toBeUndefined();
    const checkpoint = await ledger.checkpoint();
    expect(await ledger.verify({ checkpoint })).toMatchObject({
      intact: true,
      size: count + gone.length + 1,
    });

    async function* exported() {
      for await (const { bytes } of ledger.export()) yield bytes;
    }
  }, 600_000);
});
