import { createLedger } from "@data-tika/consent";
import { consentMigrations, createPostgresStore } from "@data-tika/consent/postgres";
import { migrate, type SqlDatabase } from "@data-tika/core/sql";
import { PGlite } from "@electric-sql/pglite";
import type { Comparison } from "./compare.js";
import { given, notice, now, uuid as numbered } from "./consent-events.js";

const batch = 500;
let serial = 0;

function uuid(): string {
  serial += 1;
  return numbered(serial);
}

const event = () => {
  serial += 1;
  return given(serial);
};

// The peer's table has the columns and the indexes of the store, and its rows the bytes of a stored one.
async function open() {
  const db = await PGlite.create();
  const port = db as unknown as SqlDatabase;
  await migrate(port, { package: "consent", migrations: consentMigrations });
  await db.exec("CREATE TABLE bare (LIKE consent_entry INCLUDING ALL)");
  const ledger = createLedger({ store: createPostgresStore({ db: port }), origin: "bench.example", now });
  await ledger.publish(notice);
  const sample = event();
  await ledger.recordMany([sample]);
  const { entry } = await ledger.prove(sample.id);
  return { db, ledger, sample: sample.id, body: entry };
}

let opened: ReturnType<typeof open> | undefined;
const ready = () => {
  opened ??= open();
  return opened;
};

async function insertBare(): Promise<void> {
  const { db, sample, body } = await ready();
  const ids = Array.from({ length: batch }, uuid);
  const all = (text: string) => ids.map(() => text);
  await db.query(
    `INSERT INTO bare (log, key, id, subject, recorded_at, digest, body, leaf)
     SELECT 'bench.example', given.* FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[])
       AS given`,
    [
      ids,
      ids,
      ids.map((id) => `person-${id}`),
      all("2026-11-21T12:00:00.000Z"),
      all("5e".repeat(32)),
      ids.map((id) => body.replaceAll(sample, id)),
      ids.map((id) => Number.parseInt(id.slice(-12), 16)),
    ],
  );
}

/** The ledger against a table without any proof. */
export const consentLedger: readonly Comparison[] = [
  {
    package: "consent",
    work: "recordMany in batches of 500 on PGlite: checked, hashed, numbered, in the tree",
    against: "one bare insert of the same rows, bytes and indexes",
    count: batch,
    unit: "events",
    atLeast: 0.4,
    ours: async () => (await ready()).ledger.recordMany(Array.from({ length: batch }, event)),
    peers: insertBare,
  },
];
