import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { fromPool } from "@data-tika/core/sql/node-postgres";
import { migrateRetention, planRetention, type RetentionWorker, retentionWorker } from "@data-tika/retention";
import { startServer } from "@data-tika/testing";
import pg from "pg";
import PgBoss from "pg-boss";
import { anonymiseCustomers, playedOn, shopRules } from "./shop-rules.js";
import { certificateLines, planLines, section } from "./show.js";
import { standIn } from "./stand-in.js";

const invoices = 40_000;
const sliceSize = 2_000;
const script = fileURLToPath(new URL("./worker.js", import.meta.url));

const server = await startServer({ durable: true });
const pool = new pg.Pool({ connectionString: server.url, max: 4 });
const boss = new PgBoss({ connectionString: server.url, max: 2, schedule: false });
boss.on("error", () => {});
const workers: ChildProcess[] = [];
try {
  console.log(`Two workers on a PostgreSQL of their own, ${invoices.toLocaleString("en")} invoices`);
  const db = fromPool(pool);
  await pool.query(standIn(invoices));
  await migrateRetention(db);
  const plan = await planRetention(db, shopRules, { on: playedOn, holder: "private" });
  section("What is due", planLines(plan));

  const before = await rowsOf(["public.invoice", "public.invoice_line"]);
  await boss.start();
  const own = retentionWorker({ boss, db, transform: anonymiseCustomers, sliceSize, today: playedOn });
  await own.begin(plan);
  workers.push(...(await Promise.all([startWorker(server.url), startWorker(server.url)])));
  await slicesDone(4);
  workers[0]?.kill("SIGKILL");
  section("One worker is killed", [`after ${await slicesDone(4)} slices; the other goes on`]);

  const certificate = await certified(own);
  section("Certificate", certificateLines(certificate));
  const gone = plan.items
    .filter(({ action }) => action === "delete")
    .reduce((sum, { dataset }) => sum + (before.get(dataset) ?? 0), 0);
  const after = await rowsOf(["public.invoice", "public.invoice_line"]);
  const left = [...after.values()].reduce((sum, rows) => sum + rows, 0);
  const ledger = certificate.items.reduce(
    (sum, item) => sum + (item.outcome === "deleted" ? item.deleted : 0),
    0,
  );
  section("Rows gone from the tables, and by the ledger", [
    `${(gone - left).toLocaleString("en")} and ${ledger.toLocaleString("en")}`,
  ]);

  async function certified(worker: RetentionWorker) {
    for (;;) {
      const found = await worker.certificate(plan);
      if (found) return found;
      await pause();
    }
  }
} finally {
  for (const worker of workers) worker.kill("SIGKILL");
  await boss.stop({ graceful: false });
  await pool.end();
  await server.stop();
}

async function startWorker(url: string): Promise<ChildProcess> {
  const child = fork(script, [url, String(sliceSize)]);
  await once(child, "message");
  return child;
}

/** Waits until so many slices are done, and says how many are. */
async function slicesDone(atLeast: number): Promise<number> {
  for (;;) {
    const { rows } = await pool.query<{ done: number }>(
      "SELECT count(*)::int AS done FROM data_tika_retention_slices WHERE done_at IS NOT NULL",
    );
    const done = rows[0]?.done ?? 0;
    if (done >= atLeast) return done;
    await pause();
  }
}

async function rowsOf(tables: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>();
  for (const table of tables) {
    const { rows } = await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
    counted.set(table, rows[0]?.n ?? 0);
  }
  return counted;
}

function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 50));
}
