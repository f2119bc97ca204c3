import { type Catalogue, findTable, readCatalogue, type SqlDatabase } from "@data-tika/core/sql";
import { type CivilDay, shiftDay } from "@data-tika/core/time";
import { testDatabases } from "@data-tika/testing";
import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { ask } from "./ask-database.js";
import { decideRetention } from "./decide-retention.js";
import type { RetentionRecord } from "./decision.js";
import { defineRules } from "./define-rules.js";
import { day, fillGenerated, generatedTables, type Row, row } from "./generated-rows.fixture.js";
import { condition, eventNames, facts, generatedList, rules } from "./generated-rules.fixture.js";
import type { Hold } from "./hold.js";
import { isHeld, wideHolds } from "./hold-sql.js";
import { placeHold } from "./holds.js";
import { documentSql, serverSql } from "./is-listed.js";
import { migrateRetention } from "./migrations.js";
import { actionsOf, itemSql, planScope } from "./plan-scope.js";
import { retentionActions } from "./rule.js";
import type { RuleSet } from "./rule-set.js";
import { tableSql } from "./table-sql.js";

// A case is a row, rules, holds and a day; the rows of a batch are decided under many rules.
const isLong = Boolean(process.env["DATA_TIKA_LONG"]);
const cases = isLong ? 1_000_000 : 200_000;
const rowsOfBatch = isLong ? 2_000 : 1_000;
const rulesOfBatch = 20;
const batches = Math.ceil(cases / rowsOfBatch / rulesOfBatch);

type Facts = typeof facts extends fc.Arbitrary<infer Value> ? Value : never;

interface Question {
  readonly ruleSet: RuleSet;
  readonly on: CivilDay;
  readonly holder: Facts;
}

/** Rules that do not contradict each other, half of them asked on a day near the end of a row's time. */
function questionsOf(records: readonly RetentionRecord[], catalogue: Catalogue, seed: number): Question[] {
  const place = fc.tuple(fc.nat(records.length - 1), fc.constantFrom(-1, 0, 1), fc.boolean());
  const drawn = fc.sample(fc.tuple(rules, day, facts, place), { numRuns: rulesOfBatch * 10, seed });
  const questions: Question[] = [];
  for (const [defined, given, holder, [at, shift, near]] of drawn) {
    if (questions.length === rulesOfBatch) break;
    const ruleSet = withoutContradiction(defined, catalogue);
    const record = records[at];
    if (ruleSet === undefined || record === undefined) continue;
    const due = near ? decideRetention(ruleSet, record, { on: given, ...holder }).dueOn : null;
    const on = due && due > "0002" && due < "8999" ? shiftDay(due, shift) : given;
    questions.push({ ruleSet, on, holder });
  }
  return questions;
}

function withoutContradiction(defined: Parameters<typeof defineRules>[0], catalogue: Catalogue) {
  try {
    return defineRules(defined, { catalogue });
  } catch {
    return undefined;
  }
}

function recordOf({ notes, ...values }: Row, at: number, rows: readonly Row[]): RetentionRecord {
  const subjects = ownersOf(rows, at).map((owner) => ({ dataset: "owners", key: [owner] }));
  const events = Object.fromEntries(eventNames.map((name) => [name, notes]));
  const listed = isOnList(at) ? [generatedList] : [];
  return { dataset: "files", key: [String(at)], values, events, subjects, listed };
}

// The row's own, and those of the rows that it belongs to: the parent of each is the row at half its place.
function ownersOf(rows: readonly Row[], at: number): readonly string[] {
  const own = rows[at]?.owner ?? [];
  return at === 0 ? [own].flat() : [own, ownersOf(rows, at >> 1)].flat();
}

// Half of the rows stand on the list of the generated visas.
function isOnList(at: number): boolean {
  return at % 2 === 0;
}

// A tenth of the rows were anonymised, pseudonymised and restricted before: they are left alone.
function isTreatedBefore(at: number, action: string): boolean {
  return at % 10 === 3 && ["anonymise", "pseudonymise", "restrict"].includes(action);
}

async function writeTreated(db: SqlDatabase): Promise<void> {
  await db.query("DELETE FROM data_tika_retention_treated");
  await db.query(`INSERT INTO data_tika_retention_treated (dataset, action, key, plan, written_by)
    SELECT 'public.files', action, ARRAY[id::text], 'p', files.xmin FROM files,
           unnest(ARRAY['anonymise', 'pseudonymise', 'restrict']) AS action WHERE id % 10 = 3`);
}

/** What is decided while one column of each record is not given: what the plan does, or nothing. */
function lessGiven(
  records: readonly RetentionRecord[],
  { ruleSet, on, holder }: Question,
  holds: readonly Hold[],
): readonly string[] {
  return records.map((record, at) => {
    const names = Object.keys(record.values);
    const dropped = names[at % names.length] ?? "";
    const { [dropped]: _, ...values } = record.values;
    const { action } = decideRetention(ruleSet, { ...record, values }, { on, ...holder, holds });
    return isTreatedBefore(at, action) ? "keep" : action;
  });
}

async function writeList(db: SqlDatabase, catalogue: Catalogue): Promise<void> {
  const ref = { table: findTable(catalogue, "files")!, alias: "t" };
  await db.query("DELETE FROM data_tika_retention_listed");
  await ask(
    db,
    sql`INSERT INTO data_tika_retention_lists (plan, server) VALUES (${generatedList}, ${serverSql}) ON CONFLICT DO NOTHING`,
  );
  await ask(
    db,
    sql`INSERT INTO data_tika_retention_listed (plan, dataset, document)
        SELECT list.plan, 'public.files', ${documentSql(ref, sql`list.salt::text`)}
          FROM ${tableSql(ref)} CROSS JOIN data_tika_retention_lists AS list WHERE t.id % 2 = 0`,
  );
}

/** What the plan would do with each row, in the order of the rows. */
async function plannedActions(
  db: SqlDatabase,
  catalogue: Catalogue,
  { ruleSet, on, holder }: Question,
): Promise<readonly string[]> {
  const ref = { table: findTable(catalogue, "files")!, alias: "t" };
  const scope = planScope(ruleSet, catalogue, on, holder).tables.find(({ table }) => table === ref.table);
  const branches = scope
    ? actionsOf(scope).map((action) => sql`WHEN ${itemSql(scope, ref, action, on)} THEN ${action}::text`)
    : [];
  const answers = await ask<{ action: string }>(
    db,
    sql`SELECT CASE WHEN ${isHeld(ref, await wideHolds(db, catalogue))} THEN 'keep' ${sql.join(branches, sql` `)} ELSE 'keep' END AS action
          FROM ${tableSql(ref)} ORDER BY id`,
  );
  return answers.map(({ action }) => action);
}

describe.each(testDatabases)("the plan on $name", ({ open }) => {
  it(
    `gives ${cases} cases the action that decideRetention gives them`,
    async () => {
      const { db, exec, close } = await open();
      await exec(generatedTables);
      await migrateRetention(db);
      const catalogue = await readCatalogue(db);
      const seen = new Map<string, number>();
      for (let batch = 0, done = 0; batch < batches; batch++) {
        const rows = fc.sample(row, { numRuns: rowsOfBatch, seed: batch });
        const records = rows.map(recordOf);
        await fillGenerated(db, rows);
        await writeList(db, catalogue);
        await writeTreated(db);
        const holds = await placeHolds(db, batch);
        for (const question of questionsOf(records, catalogue, 2026 + batch)) {
          const { ruleSet, on, holder } = question;
          const decided = records.map((record, at) => {
            const { action } = decideRetention(ruleSet, record, { on, ...holder, holds });
            return isTreatedBefore(at, action) ? "keep" : action;
          });
          const planned = await plannedActions(db, catalogue, question);
          const first = decided.findIndex((action, at) => action !== planned[at]);
          if (first >= 0 || decided.length !== planned.length)
            expect({ planned: planned[first], question, record: records[first] }).toBe(decided[first]);
          expect(
            lessGiven(records, question, holds).filter(
              (action, at) => !["keep", planned[at]].includes(action),
            ),
          ).toEqual([]);
          for (const action of decided) seen.set(action, (seen.get(action) ?? 0) + 1);
          done += decided.length;
        }
        if (batches > 10 && batch % 10 === 9) process.stderr.write(`${done} of ${cases} cases\n`);
      }
      const counted = [...seen.values()].reduce((sum, count) => sum + count, 0);
      expect(counted).toBeGreaterThanOrEqual(cases);
      for (const action of ["keep", "block", ...retentionActions])
        expect(seen.get(action)).toBeGreaterThan(cases / 20_000);
      await close();
    },
    cases * 10,
  );
});

/** Holds of every kind, on about a tenth of the rows. */
async function placeHolds(db: SqlDatabase, batch: number): Promise<readonly Hold[]> {
  await db.query("DELETE FROM data_tika_retention_held_tables");
  await db.query("DELETE FROM data_tika_retention_holds");
  const rows = Array.from({ length: rowsOfBatch / 30 }, (_, at): Hold => {
    return {
      id: `row-${at}`,
      dataset: "public.files",
      key: [String((at * 37 + batch) % rowsOfBatch)],
      matter: "m",
    };
  });
  const [where] = fc.sample(condition, { numRuns: 1, seed: batch });
  const few = { all: [where!, { column: "owner", equals: 2 }] };
  const wide: readonly Hold[] = [
    { id: "query", dataset: "files", where: few, matter: "m" },
    { id: "person", subject: { dataset: "owners", key: [String(1 + (batch % 8))] }, matter: "m" },
  ];
  const holds = [...rows, ...wide.slice(0, batch % 3)];
  for (const hold of holds) await placeHold(db, { ...hold, placedBy: "a", approvedBy: "b" });
  return holds;
}
