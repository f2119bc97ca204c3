import type { SqlDatabase } from "@data-tika/core/sql";
import { checkCoverage } from "@data-tika/retention";
import { PGlite } from "@electric-sql/pglite";
import type { Limit } from "./limit.js";
import { rules } from "./retention-table.js";

const tables = 1_000;

// Twelve columns each; every table but the first refers to another, by name alone.
async function open(): Promise<SqlDatabase> {
  const db = await PGlite.create();
  await db.exec("CREATE TABLE visits (id int PRIMARY KEY, closed_on date)");
  const columns = Array.from({ length: 10 }, (_, n) => `c${n} text`).join(", ");
  for (let from = 0; from < tables - 1; from += 100)
    await db.exec(
      Array.from({ length: Math.min(100, tables - 1 - from) }, (_, n) => {
        const refers = from + n === 0 ? "visit" : `t${from + n - 1}`;
        return `CREATE TABLE t${from + n} (id int PRIMARY KEY, ${refers}_id int, ${columns});`;
      }).join("\n"),
    );
  return db as unknown as SqlDatabase;
}

/** Every column of a large schema accounted for. */
export const retentionCoverage: readonly Limit[] = [
  {
    package: "retention",
    work: "coverage of 1,000 tables of twelve columns on PGlite, links told by names",
    unit: "s",
    atMost: 5,
    measure: async () => {
      const db = await open();
      const { user, system } = process.cpuUsage();
      await checkCoverage(db, rules);
      const after = process.cpuUsage({ user, system });
      return (after.user + after.system) / 1_000_000;
    },
  },
];
