import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { migrate } from "./migrate.js";
import type { Migration } from "./migration.js";
import { migrationScript } from "./migration-script.js";

const events: Migration = {
  id: "001",
  statements: ["CREATE TABLE events (n int)", "INSERT INTO events VALUES (1)"],
};
const index: Migration = { id: "002", statements: ["CREATE INDEX events_n ON events (n)"] };

describe.each(testDatabases)("migrations on $name", ({ open }) => {
  it("are applied once, in order", async () => {
    const { db, close } = await open();
    expect(await migrate(db, { package: "shop", migrations: [events] })).toEqual(["001"]);
    expect(await migrate(db, { package: "shop", migrations: [events, index] })).toEqual(["002"]);
    expect(await migrate(db, { package: "shop", migrations: [events, index] })).toEqual([]);
    expect((await db.query("SELECT n FROM events")).rows).toEqual([{ n: 1 }]);
    await close();
  });

  it("are applied once by eight that start together", async () => {
    const { db, close } = await open();
    const all = await Promise.all(
      Array.from({ length: 8 }, () => migrate(db, { package: "shop", migrations: [events, index] })),
    );
    expect(all.flat()).toEqual(["001", "002"]);
    expect((await db.query("SELECT n FROM events")).rows).toEqual([{ n: 1 }]);
    await close();
  });

  it("are refused once changed", async () => {
    const { db, close } = await open();
    await migrate(db, { package: "shop", migrations: [events] });
    const changed = { ...events, statements: ["CREATE TABLE events (n bigint)"] };
    await expect(migrate(db, { package: "shop", migrations: [changed] })).rejects.toMatchObject({
      code: "core.migration_changed",
      fields: { package: "shop", migration: "001" },
    });
    await close();
  });

  it.each([
    ["before an applied one", [events], [index, events]],
    ["twice", [], [events, events]],
  ])("are refused when one stands %s", async (_, first, then) => {
    const { db, close } = await open();
    await migrate(db, { package: "shop", migrations: first });
    await expect(migrate(db, { package: "shop", migrations: then })).rejects.toMatchObject({
      code: "core.migration_out_of_order",
    });
    await close();
  });

  it("leave nothing behind when one fails", async () => {
    const { db, close } = await open();
    const broken = { id: "002", statements: ["INSERT INTO events VALUES ('not a number')"] };
    await expect(migrate(db, { package: "shop", migrations: [events, broken] })).rejects.toMatchObject({
      code: "core.migration_failed",
      fields: { package: "shop", migration: "002" },
    });
    expect((await db.query("SELECT to_regclass('events') AS events")).rows).toEqual([{ events: null }]);
    await close();
  });

  it("are let alone when a newer version applied more", async () => {
    const { db, close } = await open();
    await migrate(db, { package: "shop", migrations: [events, index] });
    expect(await migrate(db, { package: "shop", migrations: [events] })).toEqual([]);
    await close();
  });

  it("are found applied after a database administrator ran the script", async () => {
    const { db, exec, close } = await open();
    const quoted = { id: "003", statements: ["INSERT INTO events VALUES (length('it''s'))"] };
    const options = { package: "shop", migrations: [events, index, quoted] };
    await exec(migrationScript(options));
    expect(await migrate(db, options)).toEqual([]);
    await close();
  });
});
