import { createLedger } from "@data-tika/consent";
import { consentMigrations, createPostgresStore } from "@data-tika/consent/postgres";
import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import { migrate } from "@data-tika/core/sql";
import type { Comparison } from "./compare.js";
import { given, notice, now, uuid } from "./consent-events.js";
import type { Limit } from "./limit.js";
import { openPostgres, serverTime } from "./postgres.js";

const callers = 64;
const perCaller = 40;
const asked = 2_000;
const asideAtOnce = 8;
const origin = "bench.example";
const wanted = process.argv.find((word) => word.startsWith("--events="))?.slice("--events=".length);
const total = Number(wanted ?? 1_000_000);

// One log for all of them, made once; numbers from the end of it on are for what is written while measuring.
async function open() {
  const { db, exec } = await openPostgres(callers);
  await migrate(db, { package: "consent", migrations: consentMigrations });
  await exec("CREATE TABLE bare (LIKE consent_entry INCLUDING ALL)");
  const signerOf = (name: string) => createSigner({ name, secret: sha256(utf8("bench")) });
  const store = createPostgresStore({ db });
  const ledger = createLedger({ store, origin, signer: signerOf(origin), now });
  await ledger.publish(notice);
  for (let from = 0; from < total; from += 10_000)
    await ledger.recordMany(
      Array.from({ length: Math.min(10_000, total - from) }, (_, i) => given(from + i)),
    );
  const checkpoint = await ledger.checkpoint();
  await exec("VACUUM ANALYZE consent_entry");
  const { entry: body } = await ledger.prove(uuid(0));
  // Written apart, so that what is verified stays as long as it is.
  const aside = "durable.example";
  const other = createLedger({ store, origin: aside, signer: signerOf(aside), now });
  await other.publish(notice);
  return { db, ledger, other, checkpoint, body };
}

let opened: ReturnType<typeof open> | undefined;
const ready = () => {
  opened ??= open();
  return opened;
};

let serial = total;
const nextNumber = () => {
  serial += 1;
  return serial;
};

/** The work of that many callers, each of them waiting for its answer before it asks again. */
async function inTurns(of: number, count: number, work: () => Promise<unknown>): Promise<void> {
  const call = async () => {
    for (let turn = 0; turn < count; turn += 1) await work();
  };
  await Promise.all(Array.from({ length: of }, call));
}

async function insertBare(): Promise<void> {
  const { db, body } = await ready();
  const n = nextNumber();
  const id = uuid(n);
  await db.query(
    `INSERT INTO bare (log, key, id, subject, recorded_at, digest, body, leaf)
     VALUES ($1, $2, $2, $3, $4, $5, $6, $7)`,
    [
      origin,
      id,
      `person-${id}`,
      "2026-11-21T12:00:00.000Z",
      "5e".repeat(32),
      body.replaceAll(uuid(0), id),
      n,
    ],
  );
}

const anyPerson = () => uuid(Math.floor(Math.random() * total));

async function selectOne(): Promise<void> {
  const { db } = await ready();
  const text = "SELECT body FROM consent_entry WHERE log = $1 AND key = $2";
  const { rows } = await db.query(text, [origin, anyPerson()]);
  if (rows.length !== 1) throw new Error("the entry must be there");
}

async function decideOne(): Promise<void> {
  const { ledger } = await ready();
  const { decision } = await ledger.decide(`person-${anyPerson()}`, { purpose: "newsletter" });
  if (decision !== "permit") throw new Error("the consent must stand");
}

/** Decisions by that many callers, against as many clients that only fetch a row. */
function deciding(callersAtOnce: number) {
  return {
    count: asked,
    unit: "decisions",
    clock: "wall",
    before: ready,
    ours: () => inTurns(callersAtOnce, asked / callersAtOnce, decideOne),
    peers: () => inTurns(callersAtOnce, asked / callersAtOnce, selectOne),
  } as const;
}

/** The ledger on a PostgreSQL whose commits wait for the disk. */
export const consentPostgres: readonly Comparison[] = [
  {
    package: "consent",
    work: "durable record by 64 callers at once on PostgreSQL, by the clock",
    against: "bare single-row inserts of the same bytes by 64 clients",
    count: callers * perCaller,
    unit: "events",
    atLeast: 1.1,
    clock: "wall",
    before: ready,
    ours: async () => {
      const { other } = await ready();
      await inTurns(callers, perCaller, () => other.record(given(nextNumber())));
    },
    peers: () => inTurns(callers, perCaller, insertBare),
  },
  {
    package: "consent",
    work: `ledger.decide among ${total.toLocaleString("en")} events on PostgreSQL, ${asideAtOnce} callers at once, whose look-ups are merged`,
    against: `one SELECT by primary key for each, by ${asideAtOnce} clients at once`,
    atLeast: 0.8,
    ...deciding(asideAtOnce),
  },
  {
    package: "consent",
    work: `ledger.decide among ${total.toLocaleString("en")} events on PostgreSQL, one caller alone`,
    against: "one SELECT by primary key, by one client",
    ...deciding(1),
  },
];

/** One verification of the whole log: seconds of processor time, the server's too, and megabytes that it grew by. */
async function verification() {
  const { ledger, checkpoint } = await ready();
  let [settled, most] = [0, 0];
  const onProgress = (done: number) => {
    const { rss } = process.memoryUsage();
    // What a run needs at all is there after a tenth of it.
    if (done <= total / 10) settled = Math.max(settled, rss);
    most = Math.max(most, rss);
  };
  const [begun, elsewhere] = [process.cpuUsage(), serverTime()];
  const { intact, proved } = await ledger.verify({ checkpoint, onProgress });
  const { user, system } = process.cpuUsage(begun);
  if (!intact || proved !== total + 1) throw new Error("the log must be intact");
  const seconds = (user + system) / 1_000_000 + (serverTime() - elsewhere) / 1_000;
  return { seconds, megabytes: (most - settled) / 1_000_000 };
}

let verified: ReturnType<typeof verification> | undefined;
const once = () => {
  verified ??= verification();
  return verified;
};

/** A verification of all of it. */
export const consentVerification: readonly Limit[] = [
  {
    package: "consent",
    work: `verify of ${total.toLocaleString("en")} events on PostgreSQL, the server's share included`,
    unit: "s",
    atMost: 30,
    measure: async () => (await once()).seconds,
  },
  {
    package: "consent",
    work: `memory that verify of ${total.toLocaleString("en")} events takes more than of a tenth of them`,
    unit: "MB",
    atMost: 64,
    measure: async () => (await once()).megabytes,
  },
];
