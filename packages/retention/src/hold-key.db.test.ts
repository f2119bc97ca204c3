import { testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { placeHold, standingHolds } from "./holds.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";

const two = { matter: "m", placedBy: "legal-1", approvedBy: "legal-2" };
const uuid = "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11";
const fixed = "2026-01-31T10:00:00.000000Z";

describe.each(testDatabases)("the key of a hold on $name", ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  const prepare = async (type: string, value: string) => {
    const { db, exec } = opened;
    await exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    await migrateRetention(db);
    await exec(`CREATE DOMAIN room AS int CHECK (VALUE > 0);
      CREATE TABLE visits (id ${type} PRIMARY KEY, closed_on date);
      INSERT INTO visits VALUES ('${value}', '2020-01-01')`);
    return db;
  };

  it.each([
    ["in capitals", "uuid", uuid, uuid.toUpperCase(), uuid],
    ["in braces", "uuid", uuid, `{${uuid}}`, uuid],
    ["with leading zeros", "int", "12", "0012", "12"],
    ["with a sign and a space", "bigint", "12", " +12", "12"],
    ["with fewer decimals than the column has", "numeric(5,2)", "1", "1.0", "1.00"],
    ["with other decimals than the row has", "numeric", "1.50", "1.5", "1.50"],
    ["without the fractions of a second", "timestamptz", fixed, "2026-01-31T10:00:00Z", fixed],
    ["in another zone", "timestamptz", fixed, "2026-01-31T11:00:00+01:00", fixed],
    ["without a zone, as UTC", "timestamptz", fixed, "2026-01-31 10:00:00", fixed],
    ["as a local time", "timestamp", "2026-01-31 10:00", "2026-01-31T10:00", "2026-01-31T10:00:00.000000"],
    ["as a day", "date", "2026-01-31", "20260131", "2026-01-31"],
    ["without the blanks of its type", "char(4)", "ab", "ab", "ab"],
    ["of a domain", "room", "12", "0012", "12"],
    ["as text, left as it is", "text", "0012", "0012", "0012"],
  ])("%s is read as the column's type does", async (_, type, value, given, written) => {
    const db = await prepare(type, value);
    const placed = await placeHold(db, { id: "h", dataset: "visits", key: [given], ...two });
    expect(placed).toMatchObject({ row: "present", hold: { key: [written] } });
    expect(await standingHolds(db)).toEqual([
      { id: "h", dataset: "public.visits", key: [written], matter: "m" },
    ]);
    const rules = defineRules([visitsRule()]);
    const plan = await planRetention(db, rules, { on: "2026-06-01", holder: "private" });
    expect(plan.items[0]?.counts).toMatchObject({ due: 1, held: 1 });
  });

  it.each([
    ["no number", "int", "1", "CIN-1"],
    ["too large a number", "int", "1", "99999999999"],
    ["no UUID", "uuid", uuid, "7"],
    ["no day", "date", "2026-01-31", "2026-02-30"],
    ["an instant where a day is the key", "date", "2026-01-31", "2026-01-31T10:00:00Z"],
    ["more decimals than the column has", "numeric(5,2)", "1.01", "1.005"],
    ["a longer text than the column has", "varchar(3)", "abc", "abcd"],
    ["a longer text than the blanks hide", "char(3)", "abc", "abcd"],
    ["finer than the column's time", "timestamptz(3)", fixed, "2026-01-31T10:00:00.0004Z"],
    ["outside the domain", "room", "1", "-1"],
  ])("is refused when it is %s", async (_, type, value, given) => {
    const db = await prepare(type, value);
    const placing = placeHold(db, { id: "h", dataset: "visits", key: [given], ...two });
    await expect(placing).rejects.toMatchObject({
      code: "retention.invalid_key",
      fields: { dataset: "public.visits", columns: 1 },
    });
    expect(await standingHolds(db)).toEqual([]);
  });
});
