import { canary, canaryOutlets } from "@data-tika/testing";
import { expect, test } from "vitest";
import type { SqlClient, SqlDatabase } from "./client.js";
import { migrate } from "./migrate.js";
import { readCatalogue } from "./read-catalogue.js";

const refuse = () => Promise.reject(Object.assign(new Error(`refused ${canary}`), { detail: canary }));
const answer = async () => ({ rows: [] });

function refusing(statement: string): SqlDatabase {
  const tx: SqlClient = { query: (text) => (text.startsWith(statement) ? refuse() : answer()) };
  return { ...tx, transaction: (work) => work(tx) };
}

test.each(["", "LOCK", "SELECT applied", "INSERT INTO patients"])(
  "a database that refuses “%s” shows nothing of its rows",
  async (statement) => {
    const migrations = [{ id: "001", statements: ["INSERT INTO patients VALUES (1)"] }];
    const thrown = await migrate(refusing(statement), { package: "shop", migrations }).catch(
      (error) => error,
    );
    expect(thrown).toMatchObject({ code: "core.migration_failed" });
    expect(canaryOutlets(thrown)).toEqual([]);
  },
);

test("a catalogue that is refused shows nothing of its rows", async () => {
  const thrown = await readCatalogue(refusing("")).catch((error) => error);
  expect(thrown).toMatchObject({ code: "core.catalogue_unreadable" });
  expect(canaryOutlets(thrown)).toEqual([]);
});
