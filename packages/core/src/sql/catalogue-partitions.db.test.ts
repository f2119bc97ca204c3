import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { findTable } from "./catalogue.js";
import { readCatalogue } from "./read-catalogue.js";

const script = `
  CREATE TABLE files (id int, year int, owner int, PRIMARY KEY (id, year)) PARTITION BY RANGE (year);
  CREATE TABLE files_old PARTITION OF files FOR VALUES FROM (2000) TO (2020) PARTITION BY RANGE (year);
  CREATE TABLE files_2019 PARTITION OF files_old FOR VALUES FROM (2019) TO (2020);
  CREATE TABLE files_2024 PARTITION OF files FOR VALUES FROM (2024) TO (2025);
  CREATE TABLE owners (id int PRIMARY KEY);
  CREATE TABLE pages (id int PRIMARY KEY, file int, year int,
    CONSTRAINT of_one FOREIGN KEY (file, year) REFERENCES files_2019 ON DELETE CASCADE);
  CREATE TABLE notes (id int PRIMARY KEY, file int, year int,
    CONSTRAINT of_any FOREIGN KEY (file, year) REFERENCES files);
  ALTER TABLE files_2024 ADD CONSTRAINT owned FOREIGN KEY (owner) REFERENCES owners;
  CREATE TABLE people (id int PRIMARY KEY);
  CREATE TABLE minors (guardian int) INHERITS (people);
  CREATE TABLE hidden (id int PRIMARY KEY);
  ALTER TABLE hidden ENABLE ROW LEVEL SECURITY;
  CREATE MATERIALIZED VIEW counted AS SELECT id, year FROM files`;

describe.each(testDatabases)("partitions and heirs in the catalogue of $name", ({ open }) => {
  it("count for the whole table, with the keys that are declared on one of them", async () => {
    const { db, exec, close } = await open();
    await exec(script);
    const catalogue = await readCatalogue(db);
    const keys = (name: string) =>
      findTable(catalogue, name)?.foreignKeys.map(({ name: key, references, onDelete }) => [
        key,
        references.table,
        references.columns,
        onDelete,
      ]);
    expect(catalogue.tables.map(({ name }) => name)).toEqual([
      ...["files", "hidden", "minors", "notes", "owners", "pages", "people"],
    ]);
    expect(keys("files")).toEqual([["owned", "owners", ["id"], "no action"]]);
    expect(keys("pages")).toEqual([["of_one", "files", ["id", "year"], "cascade"]]);
    expect(keys("notes")).toEqual([["of_any", "files", ["id", "year"], "no action"]]);
    await close();
  });

  it("are told apart, as are copies and tables of which an account sees a part", async () => {
    const { db, exec, close } = await open();
    await exec(script);
    const seen = await db.transaction(async (tx) => {
      await tx.query(
        `DO $$ BEGIN CREATE ROLE data_tika_clerk; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
      );
      await tx.query("SET LOCAL ROLE data_tika_clerk");
      return readCatalogue(tx);
    });
    const own = await readCatalogue(db);
    const named = (field: "partitioned" | "inherited" | "rowSecurity", { tables } = own) =>
      tables.filter((table) => table[field]).map(({ name }) => name);
    expect(named("partitioned")).toEqual(["files"]);
    expect(named("inherited")).toEqual(["people"]);
    expect(named("rowSecurity")).toEqual([]);
    expect(named("rowSecurity", seen)).toEqual(["hidden"]);
    expect(own.copies?.map(({ name, kind, columns }) => [name, kind, columns.length])).toEqual([
      ["counted", "materialised view", 2],
    ]);
    await close();
  });
});
