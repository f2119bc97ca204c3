import { readCatalogue } from "@data-tika/core/sql";
import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import type { ColumnTest } from "./condition.js";
import { decideRetention } from "./decide-retention.js";
import { defineRules } from "./define-rules.js";
import { visitsRule } from "./rule.fixture.js";

const columns = ["on_day", "on_clock", "at_instant"] as const;

describe.each(testDatabases)("values as the driver of $name gives them", ({ open }) => {
  it("decide by the day of an instant, and never by a Date that is on the host's clock", async () => {
    const { db, exec, close } = await open();
    await exec(`CREATE TABLE visits (id int PRIMARY KEY, on_day date, on_clock timestamp, at_instant timestamptz);
      INSERT INTO visits VALUES (7, '2023-11-21', '2023-11-21 00:30:00', '2023-11-20 23:30:00+00')`);
    const catalogue = await readCatalogue(db);
    const { rows } = await db.query<Record<(typeof columns)[number], unknown>>("SELECT * FROM visits");
    const text = await db.query<Record<(typeof columns)[number], unknown>>(
      "SELECT id::text, on_day::text, on_clock::text, at_instant::text FROM visits",
    );
    const decide = (column: string, values: Readonly<Record<string, unknown>> = {}, where?: ColumnTest) =>
      decideRetention(
        defineRules([visitsRule({ start: { column }, ...(where && { where }) })], { catalogue }),
        { dataset: "public.visits", key: ["7"], values },
        { on: "2025-11-21", holder: "private" },
      );
    for (const column of columns) {
      const given = decide(column, rows[0]);
      if (rows[0]?.[column] instanceof Date && column !== "at_instant")
        expect(given.because).toEqual([{ code: "value-missing", rule: "visits", column }]);
      else expect(given).toMatchObject({ dueOn: "2025-11-21", action: "delete" });
      expect(decide(column, text.rows[0])).toMatchObject({ dueOn: "2025-11-21", action: "delete" });
    }
    const where = { column: "on_clock", onOrAfter: "2023-11-21" };
    expect(decide("at_instant", { ...text.rows[0], on_clock: new Date() }, where).action).toBe("keep");
    await close();
  });

  it("are refused for `real`, which no driver writes in full", async () => {
    const { db, exec, close } = await open();
    await exec("CREATE TABLE visits (id int PRIMARY KEY, closed_on date, weight real)");
    const catalogue = await readCatalogue(db);
    const rule = visitsRule({ where: { column: "weight", above: 3 } });
    expect(() => defineRules([rule], { catalogue })).toThrow(
      expect.objectContaining({ code: "retention.column_type" }),
    );
    await close();
  });
});
