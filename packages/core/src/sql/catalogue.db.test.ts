import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { findTable } from "./catalogue.js";
import { inferLinks } from "./infer-links.js";
import { readCatalogue } from "./read-catalogue.js";

const script = `
  CREATE TABLE beneficiaries (id bigint PRIMARY KEY, cin varchar(10) NOT NULL, born date);
  CREATE INDEX beneficiaries_born ON beneficiaries (born) INCLUDE (cin) WHERE born IS NOT NULL;
  CREATE INDEX beneficiaries_lower ON beneficiaries (lower(cin));
  CREATE TABLE "Pay Slips" (
    beneficiary_id integer, "Year" int, "Month" int, amount numeric(10, 2) NOT NULL,
    PRIMARY KEY ("Year", beneficiary_id));
  CREATE TABLE visits (
    id int PRIMARY KEY, "Year" int, who int, dropped int,
    CONSTRAINT visits_slip FOREIGN KEY ("Year", who) REFERENCES "Pay Slips" ("Year", beneficiary_id) ON DELETE CASCADE);
  ALTER TABLE visits DROP COLUMN dropped;
  CREATE TABLE logs (at date, text text) PARTITION BY RANGE (at);
  CREATE TABLE logs_2026 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
  CREATE SCHEMA archive;
  CREATE TABLE archive.visits (id int);`;

describe.each(testDatabases)("the catalogue of $name", ({ open }) => {
  it("has columns, keys, foreign keys and indexes", async () => {
    const { db, exec, close } = await open();
    await exec(`DROP SCHEMA IF EXISTS archive CASCADE; ${script}`);
    const catalogue = await readCatalogue(db);
    expect(catalogue.defaultSchema).toBe("public");
    expect(catalogue.tables.map(({ schema, name }) => `${schema}.${name}`)).toEqual([
      "archive.visits",
      "public.Pay Slips",
      "public.beneficiaries",
      "public.logs",
      "public.visits",
    ]);
    const beneficiaries = findTable(catalogue, "beneficiaries");
    expect(beneficiaries?.columns).toEqual([
      { name: "id", type: "bigint", nullable: false },
      { name: "cin", type: "character varying(10)", nullable: false },
      { name: "born", type: "date", nullable: true },
    ]);
    expect(beneficiaries?.indexes).toEqual([
      { name: "beneficiaries_born", columns: ["born"], unique: false, partial: true },
      { name: "beneficiaries_pkey", columns: ["id"], unique: true, partial: false },
    ]);
    expect(findTable(catalogue, "Pay Slips")?.primaryKey).toEqual(["Year", "beneficiary_id"]);
    expect(findTable(catalogue, "archive.visits")?.primaryKey).toEqual([]);
    expect(findTable(catalogue, "visits")).toMatchObject({
      columns: [{ name: "id" }, { name: "Year" }, { name: "who" }],
      foreignKeys: [
        {
          name: "visits_slip",
          columns: ["Year", "who"],
          references: { schema: "public", table: "Pay Slips", columns: ["Year", "beneficiary_id"] },
          onDelete: "cascade",
        },
      ],
    });
    expect(
      inferLinks(catalogue).map(({ from, to, how }) => [from.table, from.columns, to.table, how]),
    ).toEqual([
      ["visits", ["Year", "who"], "Pay Slips", "declared"],
      ["Pay Slips", ["beneficiary_id"], "beneficiaries", "named-after-table"],
    ]);
    await close();
  });

  it("of a thousand tables is read and linked", async () => {
    const { db, exec, close } = await open();
    const columns = Array.from({ length: 9 }, (_, n) => `c${n} text`).join(", ");
    await exec(
      Array.from(
        { length: 1000 },
        (_, n) => `CREATE TABLE t${n} (id int PRIMARY KEY, t${n + 1}_id int, ${columns});`,
      ).join(""),
    );
    expect(inferLinks(await readCatalogue(db))).toHaveLength(999);
    await exec("DROP SCHEMA IF EXISTS archive CASCADE");
    await close();
  });
});
