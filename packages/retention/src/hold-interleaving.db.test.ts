import type { SqlClient, SqlDatabase } from "@data-tika/core/sql";
import { isLongRun, progressLine, testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { applySlice, type SliceTools } from "./apply-slice.js";
import type { RetentionArchive } from "./archive.js";
import { defineRules } from "./define-rules.js";
import type { QueryHold, RowHold, SubjectHold } from "./hold.js";
import { placeHold } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import type { Rule } from "./rule.js";
import { compileSteps } from "./run-steps.js";
import { cutSlices } from "./slices.js";

// A slice and the placing of a hold on its row, statement by statement: BEGIN, what each asks, COMMIT, some to spare.
const steps = 10;
const orders = isLongRun ? [...orderings("s", "h"), ...orderings("h", "s")] : oneInsideTheOther();

// The one begins, the other begins and is left at each of its steps, the one ends, the other ends.
function orderings(one: string, other: string): readonly string[] {
  return places().flatMap((at) =>
    places().map(
      (until) => one.repeat(at) + other.repeat(until) + one.repeat(steps - at) + other.repeat(steps - until),
    ),
  );
}

// The one from beginning to end, at each place of the other.
function oneInsideTheOther(): readonly string[] {
  const inside = (outer: string, inner: string) =>
    places().map((at) => outer.repeat(at) + inner.repeat(steps) + outer.repeat(steps - at));
  return [...inside("s", "h"), ...inside("h", "s")];
}

function places(): readonly number[] {
  return Array.from({ length: steps + 1 }, (_, at) => at);
}

/** Lets a transaction go on one statement at a time. */
function turnstile() {
  let waiting: (() => void) | undefined;
  let arrived = () => {};
  let open = false;
  return {
    pass: () =>
      open
        ? Promise.resolve()
        : new Promise<void>((resume) => {
            waiting = resume;
            arrived();
          }),
    /** Lets one step happen; resolves when the next one waits, or after a moment when the step itself is kept waiting. */
    step: async () => {
      const next = new Promise<void>((resume) => {
        arrived = resume;
      });
      waiting?.();
      waiting = undefined;
      await Promise.race([next, new Promise((resume) => setTimeout(resume, 15))]);
    },
    open: () => {
      open = true;
      waiting?.();
    },
  };
}

function gated(db: SqlDatabase, pass: () => Promise<void>): SqlDatabase {
  const client = (tx: SqlClient): SqlClient => ({
    query: async (text, values) => {
      await pass();
      return tx.query(text, values);
    },
  });
  return {
    query: db.query,
    transaction: async (work) => {
      await pass();
      return db.transaction(async (tx) => {
        const result = await work(client(tx));
        await pass();
        return result;
      });
    },
  };
}

/** What is held how, and what the slice does to it; row `n` is for the order `n`. */
interface Scene {
  readonly name: string;
  readonly level?: string;
  readonly rule?: Partial<Rule>;
  readonly tools?: SliceTools;
  readonly holdOn: (
    n: number,
  ) => Pick<RowHold, "dataset" | "key"> | Pick<QueryHold, "dataset" | "where"> | Pick<SubjectHold, "subject">;
  /** What the hold says of a row that the slice reached before. */
  readonly afterwards?: "present" | "absent";
}

const onRow = (n: number) => ({ dataset: "visits", key: [String(n)] });
const files = new Map<string, Uint8Array>();
const archive: RetentionArchive = {
  write: async (name, bytes) => void files.set(name, bytes),
  read: async (name) => files.get(name) ?? new Uint8Array(),
};
const scenes: readonly Scene[] = [
  ...["read committed", "repeatable read", "serializable"].map((level) => ({
    name: `on a row, at ${level},`,
    level,
    holdOn: onRow,
  })),
  { name: "on a query", holdOn: (n) => ({ dataset: "visits", where: { column: "id", equals: n } }) },
  {
    name: "on a person whom the row refers to",
    holdOn: (n) => ({ subject: { dataset: "persons", key: [String(n)] } }),
    afterwards: "present",
  },
  {
    name: "on a row that is archived",
    rule: { then: "archive-then-delete" },
    tools: { archive },
    holdOn: onRow,
  },
  {
    name: "on a row that is made anonymous",
    rule: { then: "anonymise" },
    tools: { transform: ({ rows }) => rows.map(() => ({ name: null })) },
    holdOn: onRow,
    afterwards: "present",
  },
  { name: "on a row that is deleted without a digest", tools: { digest: "none" }, holdOn: onRow },
];

// Notes refer to visits, so that each slice also looks for rows that refer.
const tables = `CREATE TABLE persons (id int PRIMARY KEY);
  CREATE TABLE visits (id int PRIMARY KEY, person int REFERENCES persons, name text, closed_on date);
  CREATE TABLE notes (id int PRIMARY KEY, visit int REFERENCES visits);
  INSERT INTO persons SELECT n FROM generate_series(1, ${orders.length}) AS n;
  INSERT INTO visits SELECT n, n, 'x', '2020-01-01' FROM generate_series(1, ${orders.length}) AS n`;

const postgres = testDatabases.filter(({ name }) => name === "PostgreSQL");

describe.each(postgres)("a hold placed between the steps of a slice on $name", ({ open }) => {
  it.each(scenes)(
    `$name keeps its row or says that it is gone, in ${orders.length} orders`,
    async (scene) => {
      const { level = "read committed", rule = {}, tools = {}, holdOn, afterwards = "absent" } = scene;
      const { db, exec, close } = await open();
      await migrateRetention(db);
      await exec(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = %L',
      current_database(), '${level}'); END $$; ${tables}`);
      const plan = await planRetention(db, defineRules([visitsRule(rule)]), {
        on: "2025-11-21",
        holder: "private",
      });
      const [step] = await compileSteps(db, plan);
      // A slice for each row, a row for each order.
      const slices = await cutSlices(db, plan, step ? [step] : [], 1);
      const outcomes = new Set<string>();
      const progress = progressLine(`orders ${scene.name}`, orders.length);
      for (const [at, order] of orders.entries()) {
        const [slice] = slices.slice(at, at + 1);
        if (!step || !slice) throw new Error("no slice for the order");
        const [ours, theirs] = [turnstile(), turnstile()];
        const hold = { id: `h${at}`, ...holdOn(at + 1), matter: "m", placedBy: "a", approvedBy: "b" };
        const sweeping = applySlice(gated(db, ours.pass), plan.digest, { step, slice, tools });
        const placing = placeHold(gated(db, theirs.pass), hold);
        for (const turn of order) await (turn === "s" ? ours : theirs).step();
        ours.open();
        theirs.open();
        const [reached, placed] = await Promise.all([sweeping, placing]);
        const { rows } = await db.query("SELECT 1 FROM visits WHERE id = $1 AND name = 'x'", [at + 1]);
        const outcome = `${reached} reached, ${placed.row}, ${rows.length} as it was`;
        const [kept, gone] = ["0 reached, present, 1 as it was", `1 reached, ${afterwards}, 0 as it was`];
        expect([kept, gone], order).toContain(outcome);
        outcomes.add(outcome);
        progress(at + 1);
      }
      // Both ends were met: the orders did differ.
      expect(outcomes.size).toBe(2);
      await close();
    },
  );
});
