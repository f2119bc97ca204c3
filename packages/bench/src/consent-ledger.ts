import { type ConsentEvent, createLedger, defineNotice } from "@data-tika/consent";
import { consentMigrations, createPostgresStore } from "@data-tika/consent/postgres";
import { migrate, type SqlDatabase } from "@data-tika/core/sql";
import { PGlite } from "@electric-sql/pglite";
import type { Comparison } from "./compare.js";

const batch = 500;
const notice = defineNotice({
  id: "newsletter",
  effectiveFrom: "2026-01-01T00:00:00Z",
  controller: "Agence d’aide sociale",
  contact: "droits@aide-sociale.example",
  text: { fr: "Nous envoyons une lettre par mois.", ar: "نرسل رسالة كل شهر." },
  purposes: [{ id: "newsletter", label: { fr: "Lettre", ar: "رسالة" }, basis: "consent" }],
});

let serial = 0;

function uuid(): string {
  serial += 1;
  return `00000000-0000-4000-8000-${serial.toString(16).padStart(12, "0")}`;
}

function event(): ConsentEvent {
  const id = uuid();
  return {
    version: 1,
    kind: "given",
    id,
    subject: `person-${id}`,
    notice: notice.digest,
    purpose: "newsletter",
    at: "2026-06-01T10:00:00Z",
    capture: "web",
    by: { kind: "self" },
    language: "ar",
    strength: "indubitable",
    informed: { by: "already-informed", proof: "5e".repeat(32) },
  };
}

// The peer's table has the columns and the indexes of the store, and its rows the bytes of a stored one.
async function open() {
  const db = await PGlite.create();
  const port = db as unknown as SqlDatabase;
  await migrate(port, { package: "consent", migrations: consentMigrations });
  await db.exec("CREATE TABLE bare (LIKE consent_entry INCLUDING ALL)");
  const now = () => new Date("2026-11-21T12:00:00Z");
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
