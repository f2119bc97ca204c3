import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { placeHold } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const on = "2025-11-21";
const postgres = testDatabases.filter(({ name }) => name === "PostgreSQL");
// Time runs from the last invoice: another session changes what is due without touching the customer.
const lastInvoice = {
  event: "billed",
  dataset: "invoices",
  column: "billed_on",
  by: { customer: "id" },
} as const;
const customers = visitsRule({ id: "customers", dataset: "customers", start: lastInvoice });

describe.each(postgres)("while a slice works outside of $name", ({ open }) => {
  const prepare = async () => {
    const opened = await open();
    await migrateRetention(opened.db);
    await opened.exec(`CREATE TABLE customers (id int PRIMARY KEY, name text);
      CREATE TABLE invoices (id int PRIMARY KEY, customer int, billed_on date);
      CREATE INDEX ON invoices (customer);
      INSERT INTO customers SELECT n, 'name ' || n FROM generate_series(1, 10) AS n;
      INSERT INTO invoices SELECT n, n, '2020-01-01' FROM generate_series(1, 10) AS n`);
    const all = async (query: string) =>
      (await opened.db.query<{ value: string }>(query)).rows.map(({ value }) => value);
    return { ...opened, all };
  };
  const billAgain = "UPDATE invoices SET billed_on = '2025-11-01' WHERE customer = 3";

  it("another bill takes a customer out, and no other gets that customer's pseudonym", async () => {
    const { db, exec, all, close } = await prepare();
    const rules = defineRules([{ ...customers, then: "pseudonymise" }]);
    const plan = await planRetention(db, rules, { on, holder: "private" });
    let asked = 0;
    const certificate = await sweep(db, plan, {
      transform: async ({ rows }) => {
        asked += 1;
        if (asked === 1) await exec(billAgain);
        return rows.map(({ id }) => ({ name: `pseudonym ${id}` }));
      },
    });
    expect(certificate.items[0]?.deleted).toBe(9);
    expect(await all("SELECT name AS value FROM customers ORDER BY id")).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((id) => (id === 3 ? "name 3" : `pseudonym ${id}`)),
    );
    expect(asked).toBe(2);
    await close();
  });

  it("one row comes in, another goes out, and what is deleted is what stands in the archive", async () => {
    const { db, exec, all, close } = await prepare();
    // Customer 11 was billed lately; the bill is struck out while the archive is being written.
    await exec("INSERT INTO customers VALUES (5000, 'name 5000')");
    await exec("INSERT INTO invoices VALUES (11, 5000, '2025-11-01'), (12, 5000, '2020-01-01')");
    await exec(
      "INSERT INTO customers VALUES (6000, 'name 6000'); INSERT INTO invoices VALUES (13, 6000, '2020-01-01')",
    );
    const rules = defineRules([{ ...customers, then: "archive-then-delete" }]);
    const plan = await planRetention(db, rules, { on, holder: "private" });
    const files = new Map<string, Uint8Array>();
    let written = 0;
    await sweep(db, plan, {
      archive: {
        write: async (name, bytes) => {
          files.set(name, bytes);
          written += 1;
          if (written === 1) await exec(`${billAgain}; DELETE FROM invoices WHERE id = 11`);
        },
        read: async (name) => files.get(name) ?? new Uint8Array(),
      },
    });
    const [entry] = await all(
      "SELECT plan || '/' || item || '-' || slice || '-' || archive || '.ndjson' AS value FROM data_tika_retention_slices",
    );
    const lines = new TextDecoder()
      .decode(files.get(entry ?? ""))
      .split("\n")
      .filter(Boolean);
    const archived = lines.map((line) => (JSON.parse(line) as { id: number }).id);
    expect(archived).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 10, 5000, 6000]);
    expect(await all("SELECT id::text AS value FROM customers")).toEqual(["3"]);
    expect([written, files.size]).toEqual([2, 2]);
    await close();
  });

  it("a hold is placed without waiting, and keeps its row", async () => {
    const { db, all, close } = await prepare();
    const rules = defineRules([{ ...customers, then: "archive-then-delete" }]);
    const plan = await planRetention(db, rules, { on, holder: "private" });
    const files = new Map<string, Uint8Array>();
    const hold = { id: "h", dataset: "customers", key: ["4"], matter: "m", placedBy: "a", approvedBy: "b" };
    await sweep(db, plan, {
      archive: {
        write: async (name, bytes) => {
          if (files.size === 0) expect((await placeHold(db, hold)).row).toBe("present");
          files.set(name, bytes);
        },
        read: async (name) => files.get(name) ?? new Uint8Array(),
      },
    });
    expect(await all("SELECT id::text AS value FROM customers")).toEqual(["4"]);
    await close();
  });

  it("rows that change each time are left, and the error says so", async () => {
    const { db, exec, all, close } = await prepare();
    const rules = defineRules([{ ...customers, then: "anonymise" }]);
    const plan = await planRetention(db, rules, { on, holder: "private" });
    let asked = 0;
    const failed = sweep(db, plan, {
      transform: async ({ rows }) => {
        asked += 1;
        await exec(`UPDATE invoices SET billed_on = '2025-11-01' WHERE customer = ${asked}`);
        return rows.map(() => ({ name: null }));
      },
    });
    await expect(failed).rejects.toMatchObject({ code: "retention.rows_changing", fields: { slice: 1 } });
    expect(await all("SELECT id::text AS value FROM customers WHERE name IS NULL")).toEqual([]);
    await close();
  });

  it("a signal ends the waiting, and what was begun is rolled back", async () => {
    const { db, all, close } = await prepare();
    const rules = defineRules([{ ...customers, then: "archive-then-delete" }]);
    const plan = await planRetention(db, rules, { on, holder: "private" });
    const stop = new AbortController();
    const write = () => {
      stop.abort();
      return new Promise<void>(() => {});
    };
    const stopped = sweep(db, plan, {
      archive: { write, read: async () => new Uint8Array() },
      signal: stop.signal,
    });
    await expect(stopped).rejects.toMatchObject({ code: "retention.aborted", fields: { slices: 0 } });
    expect(await all("SELECT id::text AS value FROM customers")).toHaveLength(10);
    await close();
  });

  it("a row that an application keeps locked keeps nobody from placing a hold", async () => {
    const { db, all, close } = await prepare();
    const plan = await planRetention(db, defineRules([customers]), { on, holder: "private" });
    const hold = { id: "h", dataset: "customers", key: ["4"], matter: "m", placedBy: "a", approvedBy: "b" };
    let sweeping: Promise<unknown> = Promise.resolve();
    await db.transaction(async (tx) => {
      await tx.query("SELECT FROM customers WHERE id = 7 FOR UPDATE");
      sweeping = sweep(db, plan);
      await new Promise((resume) => setTimeout(resume, 300));
      await placeHold(db, hold);
    });
    await sweeping;
    expect(await all("SELECT id::text AS value FROM customers")).toEqual(["4"]);
    await close();
  });
});
