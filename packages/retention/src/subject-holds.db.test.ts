import { readCatalogue, type SqlDatabase } from "@data-tika/core/sql";
import { testDatabases } from "@data-tika/testing";
import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { ask } from "./ask-database.js";
import { compileSql } from "./compile-sql.js";
import { defineRules } from "./define-rules.js";
import { isHeld, wideHolds } from "./hold-sql.js";
import { placeHold } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";
import { tableSql } from "./table-sql.js";

const two = { matter: "m", placedBy: "legal-1", approvedBy: "legal-2" };
const ids = async (db: SqlDatabase, table: string) =>
  (await db.query<{ id: string }>(`SELECT id::text FROM ${table} ORDER BY ${table}.id`)).rows.map(({ id }) =>
    Number(id),
  );

/** Tables that refer to each other as they like, themselves included; rows, and which of them are held. */
interface Graph {
  /** For each table, the tables that its rows refer to; the reference to `n` is a column `r_n`. */
  readonly tables: readonly (readonly number[])[];
  /** For each table and row, the row that each reference names; `null` for none. */
  readonly rows: readonly (readonly (readonly (number | null)[])[])[];
  readonly held: readonly { readonly table: number; readonly row: number }[];
}

const most = 5;
const rowsOfTable = 6;
const graph: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: most }).chain((count) => {
  const table = fc.integer({ min: 0, max: count - 1 });
  const row = fc.integer({ min: 0, max: rowsOfTable - 1 });
  return fc.record({
    tables: fc.array(fc.uniqueArray(table, { maxLength: 3 }), { minLength: count, maxLength: count }),
    rows: fc.array(
      fc.array(fc.array(fc.option(row, { freq: 2 }), { minLength: 3, maxLength: 3 }), {
        minLength: rowsOfTable,
        maxLength: rowsOfTable,
      }),
      { minLength: count, maxLength: count },
    ),
    held: fc.array(fc.record({ table, row }), { minLength: 1, maxLength: 2 }),
  });
});

// Every second table has keys of two columns.
const isPair = (table: number) => table % 2 === 1;
const keyOf = (table: number, row: number) => (isPair(table) ? [String(row), `k${row}`] : [String(row)]);

function scriptOf({ tables, rows }: Graph): string {
  const made = tables.map((references, at) => {
    const own = isPair(at) ? ", code varchar(5), PRIMARY KEY (id, code)" : " PRIMARY KEY";
    const columns = references.map((to) =>
      isPair(to) ? `, r_${to} int, s_${to} varchar(5)` : `, r_${to} int`,
    );
    return `CREATE TABLE t${at} (id int${own}${columns.join("")});`;
  });
  const filled = rows.map((own, at) => {
    const values = own.map((row, id) => {
      const references = (tables[at] ?? []).flatMap((to, n) => {
        const other = row[n] ?? null;
        return isPair(to) ? [other ?? "NULL", other === null ? "NULL" : `'k${other}'`] : [other ?? "NULL"];
      });
      return `(${[id, ...(isPair(at) ? [`'k${id}'`] : []), ...references].join(", ")})`;
    });
    return `INSERT INTO t${at} VALUES ${values.join(", ")};`;
  });
  const linked = tables.flatMap((references, at) =>
    references.map((to) =>
      isPair(to)
        ? `ALTER TABLE t${at} ADD FOREIGN KEY (r_${to}, s_${to}) REFERENCES t${to};`
        : `ALTER TABLE t${at} ADD FOREIGN KEY (r_${to}) REFERENCES t${to};`,
    ),
  );
  return [...made, ...filled, ...linked].join("\n");
}

// The same by walking from row to row.
function heldRows({ tables, rows, held }: Graph): readonly (readonly number[])[] {
  const found = new Set(held.map(({ table, row }) => `${table}/${row}`));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [at, references] of tables.entries())
      for (const [id, row] of (rows[at] ?? []).entries())
        if (references.some((to, n) => row[n] !== null && found.has(`${to}/${row[n]}`)))
          found.add(`${at}/${id}`);
  }
  return tables.map((_, at) =>
    Array.from({ length: rowsOfTable }, (_, id) => id).filter((id) => found.has(`${at}/${id}`)),
  );
}

describe.each(testDatabases)("a hold on a person on $name", ({ name, open }) => {
  it("keeps the rows of the same table that refer to that person, and what refers to those", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    await exec(`CREATE TABLE persons (id int PRIMARY KEY, guardian int REFERENCES persons, closed_on date);
      CREATE TABLE comments (id int PRIMARY KEY, parent int REFERENCES comments, person int REFERENCES persons, closed_on date);
      INSERT INTO persons VALUES (1, NULL, '2020-01-01'), (2, 1, '2020-01-01'), (3, 2, '2020-01-01'), (4, NULL, '2020-01-01');
      INSERT INTO comments VALUES (1, NULL, 3, '2020-01-01'), (2, 1, NULL, '2020-01-01'), (3, 2, 4, '2020-01-01'), (4, NULL, 4, '2020-01-01')`);
    await placeHold(db, { id: "s", subject: { dataset: "persons", key: ["1"] }, ...two });
    const rules = defineRules(["persons", "comments"].map((dataset) => visitsRule({ id: dataset, dataset })));
    const plan = await planRetention(db, rules, { on: "2025-01-01", holder: "private" });
    expect(plan.items.map(({ dataset, counts }) => [dataset, counts.held])).toEqual([
      ["public.comments", 3],
      ["public.persons", 3],
    ]);
    await sweep(db, plan);
    // Comment 3 is under the hold, and its author therefore stays referenced.
    expect([await ids(db, "persons"), await ids(db, "comments")]).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3],
    ]);
    await close();
  });

  it("keeps what a walk from row to row finds, however the tables refer to each other", async () => {
    const { db, exec, close } = await open();
    await fc.assert(
      fc.asyncProperty(graph, async (one) => {
        await exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        await migrateRetention(db);
        await exec(scriptOf(one));
        for (const [at, { table, row }] of one.held.entries())
          await placeHold(db, {
            id: `h${at}`,
            subject: { dataset: `t${table}`, key: keyOf(table, row) },
            ...two,
          });
        const catalogue = await readCatalogue(db);
        const holds = await wideHolds(db, catalogue);
        const found: number[][] = [];
        for (const at of one.tables.keys()) {
          const table = catalogue.tables.find((other) => other.name === `t${at}`);
          if (table === undefined) throw new Error("the table is not there");
          const ref = { table, alias: "t" };
          const rows = await ask<{ id: number; kept: boolean }>(
            db,
            sql`SELECT t.id, NOT (NOT ${isHeld(ref, holds)}) AS kept FROM ${tableSql(ref)} ORDER BY t.id`,
          );
          expect(rows.every(({ kept }) => typeof kept === "boolean")).toBe(true);
          found.push(rows.filter(({ kept }) => kept).map(({ id }) => id));
        }
        expect(found).toEqual(heldRows(one));
      }),
      { numRuns: name === "PGlite" ? 60 : 20 },
    );
    await close();
  });

  it("is one part of the statement for each table, in a schema where every table refers to every earlier one", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    const tables = Array.from({ length: 20 }, (_, at) => {
      const references = Array.from({ length: at }, (_, to) => `, r${to} int REFERENCES t${to}`);
      return `CREATE TABLE t${at} (id int PRIMARY KEY${references.join("")});`;
    });
    await exec(tables.join("\n"));
    await placeHold(db, { id: "h", subject: { dataset: "t0", key: ["1"] }, ...two });
    const catalogue = await readCatalogue(db);
    const table = catalogue.tables.find((one) => one.name === "t19");
    if (table === undefined) throw new Error("the table is not there");
    const ref = { table, alias: "t" };
    const held = isHeld(ref, await wideHolds(db, catalogue));
    expect(compileSql(held).text.length).toBeLessThan(500_000);
    expect(await ask(db, sql`SELECT t.id FROM ${tableSql(ref)} WHERE ${held}`)).toEqual([]);
    await close();
  });
});
