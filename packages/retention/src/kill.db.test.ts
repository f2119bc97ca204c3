import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { defineRules } from "./define-rules.js";
import { migrateRetention } from "./migrations.js";
import { planRetention } from "./plan-retention.js";
import { visitsRule } from "./rule.fixture.js";
import { sweep } from "./sweep.js";

const postgres = testDatabases.filter(({ name }) => name === "PostgreSQL");

describe.each(postgres)("a sweep on $name whose connection is killed inside slices", ({ open }) => {
  it("loses nothing, doubles nothing and ends where an undisturbed one ends", async () => {
    const { db, exec, close } = await open();
    await migrateRetention(db);
    // A sequence is not rolled back: it counts the kills, each in the middle of a deletion.
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, closed_on date);
      INSERT INTO visits SELECT n, '2020-01-01' FROM generate_series(1, 5000) AS n;
      CREATE SEQUENCE kills;
      CREATE FUNCTION kill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF nextval('kills') % 2 = 0 AND currval('kills') <= 20 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
        RETURN OLD; END $$;
      CREATE TRIGGER kill BEFORE DELETE ON visits FOR EACH ROW WHEN (OLD.id % 500 = 250) EXECUTE FUNCTION kill()`);
    const plan = await planRetention(db, defineRules([visitsRule()]), {
      on: "2025-11-21",
      holder: "private",
    });
    let kills = 0;
    const attempt = (): ReturnType<typeof sweep> =>
      sweep(db, plan, { sliceSize: 300 }).catch((error) => {
        expect(error).toMatchObject({ code: "retention.connection_lost" });
        kills += 1;
        return attempt();
      });
    const certificate = await attempt();
    expect(kills).toBe(9);
    expect(certificate).toMatchObject({ slices: 17, items: [{ planned: 5000, deleted: 5000 }] });
    expect((await db.query("SELECT 1 FROM visits")).rows).toEqual([]);
    expect(await sweep(db, plan)).toEqual(certificate);
    await close();
  });
});
