import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import { migrate, type SqlClient, type SqlDatabase } from "@data-tika/core/sql";
import { isLongRun, progressLine, testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Attacked, attacks, storeWithin, unproved } from "./attacks.fixture.js";
import { event, notice } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import type { LedgerReport } from "./ledger-finding.js";
import { consentMigrations, createPostgresStore } from "./postgres.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const signer = createSigner({ name: "attacked", secret: sha256(utf8("attacked")) });
const capsule = notice();
// Ten thousand in the long run, over both databases.
const count = isLongRun ? 5_000 : 30;
const sizes = [6, 40, 300];

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
  constructor(report: LedgerReport) {
    super();
    this.report = report;
  }
}

describe.each(testDatabases)("a log on $name under attack", ({ name, open }) => {
  let db: SqlDatabase;
  let close: () => Promise<void>;
  const checkpoints = new Map<number, string>();
  const nameOf = (size: number) => `attacked-${size}`;

  const ledgerOn = (tx: SqlClient, origin: string) =>
    createLedger({ store: storeWithin(tx), origin, signer, now });

  /** What `verify` says after an attack that is taken back then. */
  const after = async (size: number, seed: number, attack: (on: Attacked) => Promise<unknown>) => {
    const log = nameOf(size);
    const attacked = db.transaction(async (tx) => {
      await attack({ tx, log, other: "other", size: size + 1, pick: chance(seed) });
      throw new TakenBack(await ledgerOn(tx, log).verify({ checkpoint: checkpoints.get(size)! }));
    });
    const thrown = await attacked.catch((error: unknown) => error);
    if (thrown instanceof TakenBack) return thrown.report;
    throw thrown;
  };

  beforeAll(async () => {
    ({ db, close } = await open());
    await migrate(db, { package: "consent", migrations: consentMigrations });
    const store = createPostgresStore({ db });
    for (const [origin, size] of [["other", 9], ...sizes.map((size) => [nameOf(size), size])] as const) {
      const ledger = createLedger({ store, origin: String(origin), signer, now });
      await ledger.publish(capsule);
      const events = Array.from({ length: Number(size) }, (_, i) =>
        event("given", origin === "other" ? 500_000 + i : i, capsule, { subject: `p-${i % 7}` }),
      );
      await ledger.recordMany(events);
      checkpoints.set(Number(size), await ledger.checkpoint());
    }
  });
  afterAll(() => close());

  test("is found to be attacked each time, by the checkpoint kept after the last honest entry", async () => {
    const kinds = Object.entries(attacks);
    const progress = progressLine(`attacks on ${name}`, count);
    const missed: unknown[] = [];
    const found = new Map<string, number>();
    for (let seed = 0; seed < count; seed++) {
      const [kind, attack] = kinds[seed % kinds.length]!;
      const report = await after(sizes[chance(seed)(sizes.length)]!, seed, attack);
      if (report.intact) missed.push({ kind, seed });
      else found.set(kind, (found.get(kind) ?? 0) + 1);
      progress(seed + 1, `, missed ${missed.length}`);
    }
    expect(missed).toEqual([]);
    expect([...found.keys()]).toEqual(Object.keys(attacks));
  }, 7_200_000);

  test.each(Object.entries(unproved))(
    "does not pass %s off as proved",
    async (_, attack) => {
      for (let seed = 0; seed < count / 25; seed++)
        for (const size of sizes) {
          const report = await after(size, seed, attack);
          expect(report.proved).toBe(size + 1);
          expect(report.size + report.pending).toBeGreaterThan(report.proved);
        }
    },
    7_200_000,
  );

  test("raises no alarm where nobody attacked", async () => {
    for (const size of sizes)
      expect(await after(size, 0, async () => {})).toMatchObject({
        intact: true,
        proved: size + 1,
        size: size + 1,
        pending: 0,
      });
  });
});
