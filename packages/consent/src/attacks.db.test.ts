import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import { migrate, type SqlClient, type SqlDatabase } from "@data-tika/core/sql";
import { isLongRun, progressLine, testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Attacked, attacks, storeWithin, unproved } from "./attacks.fixture.js";
import { anyEdit, besideAttacks } from "./attacks-beside.fixture.js";
import { event, notice, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import type { ConsentLedger } from "./ledger.js";
import type { LedgerReport } from "./ledger-finding.js";
import { consentMigrations, createPostgresStore } from "./postgres.js";
import type { PersonalEntry } from "./store.js";
import { createVault } from "./vault.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const signerOf = (name: string) => createSigner({ name, secret: sha256(utf8("attacked")) });
const vault = createVault({
  key: sha256(utf8("outside the database")),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
});
const personal = { remark: "signed at the counter" };
const capsule = notice();
// Ten thousand in the long run, over both databases.
const count = isLongRun ? 5_000 : 30;
// The last is longer than a page of `verify`.
const sizes = [6, 40, 700];

// Chance with a seed: what is reported can be done again.
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

class TakenBack extends Error {
  readonly report: LedgerReport;
  readonly said: Said;
  constructor(report: LedgerReport, said: Said) {
    super();
    this.report = report;
    this.said = said;
  }
}

/** What a ledger answers to who asks it, apart from `verify`; a refusal to answer is none that does harm. */
interface Said {
  readonly permitted: readonly string[];
  readonly personal: readonly string[];
}

const persons = [...Array.from({ length: 7 }, (_, i) => `p-${i}`), "p-kept", "p-erased"];

async function ask(ledger: ConsentLedger): Promise<Said> {
  const permitted: string[] = [];
  for (const subject of persons) {
    const { decision } = await ledger.decide(subject, { purpose: "aid" }).catch(() => ({ decision: "deny" }));
    if (decision === "permit") permitted.push(subject);
  }
  const parts = await Promise.all(
    [900_000, 900_001].map((n) => ledger.personal(uuid(n)).catch(() => undefined)),
  );
  return { permitted, personal: parts.map((part) => JSON.stringify(part) ?? "") };
}

describe.each(testDatabases)("a log on $name under attack", ({ name, open }) => {
  let db: SqlDatabase;
  let close: () => Promise<void>;
  const kept = new Map<number, { checkpoint: string; entries: number; erased: readonly PersonalEntry[] }>();
  const nameOf = (size: number) => `attacked-${size}`;

  const ledgerOn = (tx: SqlClient, origin: string) =>
    createLedger({ store: storeWithin(tx), origin, signer: signerOf(origin), vault, now });

  /** What the ledger says after an attack that is taken back then. */
  const after = async (size: number, seed: number, attack: (on: Attacked) => Promise<unknown>) => {
    const log = nameOf(size);
    const { checkpoint, entries, erased } = kept.get(size)!;
    const attacked = db.transaction(async (tx) => {
      await attack({ tx, log, other: "other", size: entries, erased, pick: chance(seed) });
      const ledger = ledgerOn(tx, log);
      throw new TakenBack(await ledger.verify({ checkpoint }), await ask(ledger));
    });
    const thrown = await attacked.catch((error: unknown) => error);
    if (thrown instanceof TakenBack) return thrown;
    throw thrown;
  };

  beforeAll(async () => {
    ({ db, close } = await open());
    await migrate(db, { package: "consent", migrations: consentMigrations });
    const store = createPostgresStore({ db });
    for (const [origin, size] of [["other", 9] as const, ...sizes.map((n) => [nameOf(n), n] as const)]) {
      const ledger = createLedger({ store, origin, signer: signerOf(origin), vault, now });
      await ledger.publish(capsule);
      const events = Array.from({ length: size }, (_, i) =>
        event("given", origin === "other" ? 500_000 + i : i, capsule, { subject: `p-${i % 7}` }),
      );
      await ledger.recordMany(events);
      await ledger.record(event("given", 900_000, capsule, { subject: "p-kept" }), { personal });
      await ledger.record(event("given", 900_001, capsule, { subject: "p-erased" }), { personal });
      const erased = await store.personalOf(origin, ["p-erased"]);
      await ledger.erase("p-erased");
      kept.set(size, { checkpoint: await ledger.checkpoint(), entries: size + 4, erased });
    }
  });
  afterAll(() => close());

  test("is found to be attacked each time, by the checkpoint kept after the last honest entry", async () => {
    const kinds = Object.entries({ ...attacks, ...besideAttacks });
    const progress = progressLine(`attacks on ${name}`, count);
    const missed: unknown[] = [];
    const found = new Map<string, number>();
    for (let seed = 0; seed < count; seed++) {
      const [kind, attack] = kinds[seed % kinds.length]!;
      const { report } = await after(sizes[chance(seed)(sizes.length)]!, seed, attack);
      if (report.intact) missed.push({ kind, seed });
      else found.set(kind, (found.get(kind) ?? 0) + 1);
      progress(seed + 1, `, missed ${missed.length}`);
    }
    expect(missed).toEqual([]);
    expect([...found.keys()]).toEqual(kinds.map(([kind]) => kind));
  }, 7_200_000);

  test("gives no other answer after any edit of any row that it does not find or call unproved", async () => {
    const progress = progressLine(`edits on ${name}`, count);
    const honest = new Map<number, Said>();
    for (const size of sizes) honest.set(size, (await after(size, 0, async () => {})).said);
    const missed: unknown[] = [];
    for (let seed = 0; seed < count; seed++) {
      const size = sizes[chance(seed + 1)(sizes.length)]!;
      const { report, said } = await after(size, seed, anyEdit);
      const isNoticed = !report.intact || report.size + report.pending > report.proved;
      if (!isNoticed && !isLess(said, honest.get(size)!)) missed.push({ seed, size });
      progress(seed + 1, `, missed ${missed.length}`);
    }
    expect(missed).toEqual([]);
  }, 7_200_000);

  test.each(Object.entries(unproved))(
    "does not pass %s off as proved",
    async (_, attack) => {
      for (let seed = 0; seed < count / 25; seed++)
        for (const size of sizes) {
          const { report } = await after(size, seed, attack);
          expect(report.proved).toBe(size + 4);
          expect(report.size + report.pending).toBeGreaterThan(report.proved);
        }
    },
    7_200_000,
  );

  test("raises no alarm where nobody attacked", async () => {
    for (const size of sizes) {
      const { report, said } = await after(size, 0, async () => {});
      expect(report).toMatchObject({ intact: true, proved: size + 4, size: size + 4, pending: 0 });
      expect(said.permitted).toContain("p-kept");
      expect(said.personal).toEqual([JSON.stringify(personal), ""]);
    }
  });
});

function isLess(said: Said, honest: Said): boolean {
  return (
    said.permitted.every((subject) => honest.permitted.includes(subject)) &&
    said.personal.every((part, i) => part === "" || part === honest.personal[i])
  );
}
