import { randomBytes } from "node:crypto";
import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import { migrate, type SqlDatabase } from "@data-tika/core/sql";
import { connectPostgres, startServer, testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { event, notice, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import type { ConsentLedger } from "./ledger.js";
import { consentMigrations, createPostgresStore } from "./postgres.js";
import { createVault } from "./vault.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const capsule = notice();
const vault = createVault({ key: sha256(utf8("outside the database")), random: randomBytes });
const personal = { remark: "signed at the counter" };

const ledgerOn = (db: SqlDatabase, origin: string): ConsentLedger => {
  const signer = createSigner({ name: origin, secret: sha256(utf8("tests")) });
  return createLedger({ store: createPostgresStore({ db }), origin, signer, vault, now });
};

/** A database whose client dies before its n-th statement within transactions, or with the answer to a commit. */
function dying(
  db: SqlDatabase,
  last: number,
  isAnswerLost: boolean,
): SqlDatabase & { readonly died: () => boolean } {
  let [count, isDead] = [0, false];
  const die = () => {
    isDead = true;
    return Promise.reject(new Error("killed"));
  };
  return {
    died: () => isDead,
    query: (text, values) => (isDead ? die() : db.query(text, values)),
    transaction: async (work) => {
      if (isDead) return die();
      const done = await db.transaction((tx) =>
        work({
          query: (text, values) => {
            count += 1;
            return count > last && !isAnswerLost ? die() : tx.query(text, values);
          },
        }),
      );
      return count > last ? die() : done;
    },
  };
}

const given = (n: number) => event("given", n, capsule, { subject: `p-${n % 3}` });

/** What is done until the process dies, and done again then by another. */
const works: Readonly<Record<string, (ledger: ConsentLedger) => Promise<unknown>>> = {
  "recording one event": (ledger) => ledger.record(given(10)),
  "recording many events": (ledger) => ledger.recordMany(Array.from({ length: 5 }, (_, i) => given(20 + i))),
  "recording a personal part": (ledger) => ledger.record(given(31), { personal }),
  "recording a personal part of a person who has a key": (ledger) => ledger.record(given(2), { personal }),
  integrating: (ledger) => ledger.checkpoint(),
  "erasing a person": (ledger) => ledger.erase("p-2"),
};

describe.each(testDatabases)("a process that dies on $name", ({ open }) => {
  let db: SqlDatabase;
  let close: () => Promise<void>;
  let logs = 0;
  beforeAll(async () => {
    ({ db, close } = await open());
    await migrate(db, { package: "consent", migrations: consentMigrations });
  });
  afterAll(() => close());

  test.each(Object.entries(works))("while %s leaves nothing half done", async (_, work) => {
    for (const isAnswerLost of [false, true])
      for (let last = 0, isOver = false; !isOver; last += 1) {
        const origin = `killed-${++logs}`;
        const ledger = ledgerOn(db, origin);
        await ledger.publish(capsule);
        await ledger.record(given(5), { personal });
        const checkpoint = await ledger.checkpoint();
        await ledger.record(given(4));

        const mortal = dying(db, last, isAnswerLost);
        const killed = work(ledgerOn(mortal, origin));
        await killed.catch(() => {});
        isOver = !mortal.died();
        expect(await ledger.verify({ checkpoint })).toMatchObject({ intact: true, proved: 2 });
        await work(ledger);
        await ledger.checkpoint();
        expect(await ledger.verify({ checkpoint })).toMatchObject({ intact: true, proved: 2, pending: 0 });
        const { events } = await ledger.history("p-2");
        const isErased = events.some(({ kind }) => kind === "erased");
        expect(await ledger.personal(uuid(5))).toEqual(isErased ? undefined : personal);
      }
  });
});

describe("a server that is killed", () => {
  it("has kept what it acknowledged, each event with its part, and half of nothing", async () => {
    const server = await startServer({ durable: true });
    const { db, close } = connectPostgres(server.url);
    try {
      await migrate(db, { package: "consent", migrations: consentMigrations });
      const ledger = ledgerOn(db, "crashed");
      await ledger.publish(capsule);
      const checkpoint = await ledger.checkpoint();
      const acknowledged: number[] = [];
      let isUp = true;
      const callers = Array.from({ length: 4 }, async (_, caller) => {
        for (let n = caller; isUp; n += 4) {
          const one = event("given", n, capsule, { subject: `p-${n}` });
          await ledger.record(one, n % 2 === 0 ? { personal } : {}).then(
            () => acknowledged.push(n),
            () => {},
          );
          if (n % 40 === 0) await ledger.checkpoint().catch(() => {});
          if (acknowledged.length > 100 && isUp) {
            isUp = false;
            await server.crash();
          }
        }
      });
      await Promise.all(callers);
      const again = ledgerOn(db, "crashed");
      expect(await again.verify({ checkpoint })).toMatchObject({ intact: true });
      for (const n of acknowledged) {
        expect((await again.history(`p-${n}`)).events.map(({ id }) => id)).toEqual([uuid(n)]);
        if (n % 2 === 0) expect(await again.personal(uuid(n))).toEqual(personal);
      }
      await again.checkpoint();
      expect(await again.verify({ checkpoint })).toMatchObject({ intact: true, pending: 0 });
    } finally {
      await close();
      await server.stop();
    }
  }, 120_000);
});
