import type { SqlDatabase } from "@data-tika/core/sql";
import { forecastRetention, type RetentionPlan, type SweepOptions, sweep } from "@data-tika/retention";
import { PGlite } from "@electric-sql/pglite";
import type { Comparison } from "./compare.js";
import { openPostgres, serverTime } from "./postgres.js";
import { retentionDecision } from "./retention-decision.js";
import {
  type BenchTable,
  fill,
  holds,
  latestDue,
  on,
  plan,
  refill,
  rules,
  tableRows,
} from "./retention-table.js";

async function openPglite(): Promise<BenchTable> {
  const db = await PGlite.create();
  return { db: db as unknown as SqlDatabase, exec: (script) => db.exec(script) };
}

/** A table that is made once and refilled before each run that empties it. */
function table(open: () => Promise<BenchTable>) {
  let opened: Promise<BenchTable> | undefined;
  let planned: RetentionPlan | undefined;
  const ready = () => {
    opened ??= open().then(async (fresh) => {
      await fill(fresh);
      return fresh;
    });
    return opened;
  };
  return {
    ready,
    refilled: async () => {
      planned = await refill(await ready());
    },
    full: async () => {
      planned ??= await refill(await ready());
    },
    plan: () => planned as RetentionPlan,
    emptied: () => {
      planned = undefined;
    },
  };
}

function sweepOf(
  name: string,
  own: ReturnType<typeof table>,
  { digest, ...promised }: Pick<Comparison, "atLeast" | "elsewhere"> & Required<Pick<SweepOptions, "digest">>,
): Comparison {
  return {
    package: "retention",
    work: `sweep of a plan on ${name}, processor time: ledger, 1,000 holds, ${digest === "none" ? 'no digest (`digest: "none"`)' : "a digest a slice (the default)"}`,
    against: "one set-based DELETE, nothing kept and nothing recorded",
    count: (tableRows * 5) / 6 - holds,
    unit: "rows",
    ...promised,
    before: own.refilled,
    ours: async () => {
      const { db } = await own.ready();
      await sweep(db, own.plan(), { digest });
      own.emptied();
    },
    peers: async () => {
      const { exec } = await own.ready();
      await exec(`DELETE FROM visits WHERE closed_on <= '${latestDue}'`);
      own.emptied();
    },
  };
}

const postgres = table(openPostgres);
const pglite = table(openPglite);

// The least that says what is due when: the rows of each day.
async function countByDay(): Promise<void> {
  const { exec } = await postgres.ready();
  await exec("SELECT closed_on, count(*) FROM visits GROUP BY closed_on");
}

function reading(work: string, ours: () => Promise<unknown>): Comparison {
  return {
    package: "retention",
    work,
    against: "one COUNT over the table, grouped by the column",
    count: tableRows,
    unit: "rows",
    atLeast: 0.33,
    elsewhere: serverTime,
    before: postgres.full,
    ours,
    peers: countByDay,
  };
}

/**
 * Deletion and what leads to it. On PGlite the work is done in this process; a PostgreSQL server's processes are counted
 * with it, by what the kernel says of them.
 */
export const retention: readonly Comparison[] = [
  sweepOf("PostgreSQL", postgres, { digest: "none", atLeast: 0.55, elsewhere: serverTime }),
  sweepOf("PostgreSQL", postgres, { digest: "slice", atLeast: 0.45, elsewhere: serverTime }),
  reading("plan: what is due, held, referenced; 1,000 holds", async () => plan((await postgres.ready()).db)),
  reading("forecast of twelve months", async () =>
    forecastRetention((await postgres.ready()).db, rules, { on, months: 12 }),
  ),
  sweepOf("PGlite", pglite, { digest: "none", atLeast: 0.6 }),
  sweepOf("PGlite", pglite, { digest: "slice" }),
  ...retentionDecision,
];
