import { testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";
import type { JsonRow } from "./transform.js";

const on = "2025-11-21";

describe.each(testDatabases)("a row that was changed on $name", ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
  });
  beforeEach(async () => {
    await opened.exec(`DROP SCHEMA public CASCADE; CREATE SCHEMA public;
      CREATE TABLE customers (id int PRIMARY KEY, closed_on date, name text, seen_at timestamptz, note text);
      INSERT INTO customers SELECT n, '2020-01-01', 'name ' || n, '2020-01-01', '' FROM generate_series(1, 9) AS n`);
    await migrateRetention(opened.db);
  });
  afterAll(() => opened.close());
  const rules = defineRules([visitsRule({ dataset: "customers", then: "pseudonymise" })]);
  const planned = () => planRetention(opened.db, rules, { on, holder: "private" });
  const transform = ({ rows }: { rows: readonly JsonRow[] }) =>
    rows.map(({ id }) => ({ name: `p${id}`, seen_at: null }));
  const due = async () => (await planned()).items[0]?.counts.due ?? 0;

  it("and filled again is due again, and changed again", async () => {
    await sweep(opened.db, await planned(), { transform });
    expect(await due()).toBe(0);
    await opened.exec("UPDATE customers SET name = 'back' WHERE id = 7");
    expect(await due()).toBe(1);
    await sweep(opened.db, await planned(), { transform });
    expect(await due()).toBe(0);
    const { rows } = await opened.db.query("SELECT name FROM customers WHERE id = 7");
    expect(rows).toEqual([{ name: "p7" }]);
  });

  it("is not due again for what was written beside it: a note, a new column, a loaded dump", async () => {
    await sweep(opened.db, await planned(), { transform });
    await opened.exec(`UPDATE customers SET note = 'moved' WHERE id = 7; ALTER TABLE customers ADD kind int;
      UPDATE customers SET kind = 1, seen_at = '2025-01-01' WHERE id = 8;
      CREATE TABLE copy AS TABLE customers; DELETE FROM customers; INSERT INTO customers SELECT * FROM copy`);
    await opened.exec("SET TIME ZONE 'Asia/Tokyo'");
    expect((await planned()).items[0]?.counts.due).toBe(1);
    await opened.exec("RESET TIME ZONE");
    await opened.exec("ALTER TABLE customers DROP seen_at");
    expect(await due()).toBe(0);
  });

  it("keeps numbers whose digits JavaScript cannot hold, and is written only where it was changed", async () => {
    await opened.exec(`ALTER TABLE customers ADD account bigint, ADD amount numeric, ADD counts bigint[], ADD facts jsonb;
      UPDATE customers SET account = 9007199254740993, amount = 12345678901234567890.123456789,
        counts = '{9007199254740993,NULL}', facts = '{"n": 9007199254740993}'`);
    let seen: readonly JsonRow[] = [];
    await sweep(opened.db, await planned(), {
      transform: ({ rows }) => {
        seen = rows;
        return rows.map(({ id, ...row }) => ({ ...row, name: id === 1 ? row["name"] : null }));
      },
    });
    expect(seen[0]).toMatchObject({
      account: "9007199254740993",
      amount: "12345678901234567890.123456789",
      counts: ["9007199254740993", null],
    });
    const { rows } = await opened.db.query(
      "SELECT DISTINCT account::text, amount::text, counts::text, facts::text, name FROM customers ORDER BY name",
    );
    const kept = {
      account: "9007199254740993",
      amount: "12345678901234567890.123456789",
      counts: "{9007199254740993,NULL}",
      facts: '{"n": 9007199254740993}',
    };
    expect(rows).toEqual([
      { ...kept, name: "name 1" },
      { ...kept, name: null },
    ]);
  });
});
