import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import { checkCoverage } from "./check-coverage.js";
import { defineRules } from "./define-rules.js";
import { visitsRule } from "./rule.fixture.js";

// Links that no name tells, among columns whose values are found among the keys by chance.
const tables = `
  CREATE TABLE persons (id int PRIMARY KEY, closed_on date);
  CREATE TABLE files (ref uuid PRIMARY KEY, closed_on date);
  CREATE TABLE offices (code text PRIMARY KEY, closed_on date);
  INSERT INTO persons SELECT n, '2020-01-01' FROM generate_series(1, 3000) AS n;
  INSERT INTO files SELECT md5(n::text)::uuid, '2020-01-01' FROM generate_series(1, 500) AS n;
  INSERT INTO offices SELECT 'B' || n, '2020-01-01' FROM generate_series(1, 40) AS n;
  CREATE TABLE calls (id int PRIMARY KEY, who bigint, subject uuid, at_place varchar(10), age int, year int, amount int, status text, other uuid);
  INSERT INTO calls SELECT n, (n * 7919) % 3000 + 1, md5((n % 500 + 1)::text)::uuid, 'B' || n % 40 + 1, n % 90, 1990 + n % 40,
    n * 3, CASE WHEN n % 2 = 0 THEN 'B1' ELSE 'open' END, md5('x' || n)::uuid FROM generate_series(1, 4000) AS n;
  CREATE TABLE trees (id int PRIMARY KEY, above int, few int);
  INSERT INTO trees SELECT n, NULL, CASE WHEN n < 5 THEN n * 700 END FROM generate_series(1, 50) AS n`;
const rules = defineRules([
  visitsRule({ id: "persons", dataset: "persons" }),
  visitsRule({ id: "files", dataset: "files" }),
  visitsRule({ id: "offices", dataset: "offices" }),
]);

describe.each(testDatabases)("links inferred from values on $name", ({ open }) => {
  it("are found among columns whose values are keys by chance", async () => {
    const { db, exec, close } = await open();
    await exec(tables);
    const link = (column: string, dataset: string, key: string) => {
      const to = { dataset: `public.${dataset}`, columns: [key] };
      return { from: { dataset: "public.calls", columns: [column] }, to, how: "values" };
    };
    const report = await checkCoverage(db, rules, { byValues: true });
    expect(report.links).toEqual([
      link("who", "persons", "id"),
      link("subject", "files", "ref"),
      link("at_place", "offices", "code"),
    ]);
    const calls = report.uncovered.find(({ dataset }) => dataset === "public.calls");
    expect(calls?.refersTo).toEqual(["public.persons", "public.files", "public.offices"]);
    const byNames = await checkCoverage(db, rules);
    expect(byNames.links).toEqual([]);
    await close();
  });

  it("are found in a sample of a large table", async () => {
    const { db, exec, close } = await open();
    await exec(
      `${tables}; INSERT INTO calls SELECT n, (n * 7919) % 3000 + 1 FROM generate_series(5000, 90000) AS n`,
    );
    await db.query("ANALYZE calls");
    const report = await checkCoverage(db, rules, { byValues: true });
    expect(report.links.map(({ from }) => from.columns)).toContainEqual(["who"]);
    expect(report.links.map(({ from }) => from.columns)).not.toContainEqual(["age"]);
    await close();
  });
});
