import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { fromPool } from "@data-tika/core/sql/node-postgres";
import {
  type DeletionCertificate,
  migrateRetention,
  planRetention,
  type RetentionPlan,
  type RetentionWorker,
  retentionWorker,
} from "@data-tika/retention";
import { startServer } from "@data-tika/testing";
import pg from "pg";
import { anonymiseCustomers, playedOn, shopRules } from "./shop-rules.js";
import { certificateLines, planLines, section } from "./show.js";
import { standIn } from "./stand-in.js";
import { startBoss, workerSettings } from "./worker-settings.js";

/** Two worker processes on a PostgreSQL of their own; one is killed inside a slice, and the other does that slice again. */
export async function playWorkers({
  invoices,
  script,
}: {
  readonly invoices: number;
  /** The program of a worker. */
  readonly script: URL;
}): Promise<void> {
  const server = await startServer({ durable: true });
  const pool = new pg.Pool({ connectionString: server.url, max: 4 });
  const workers: ChildProcess[] = [];
  try {
    console.log(`Two workers on a PostgreSQL of their own, ${invoices.toLocaleString("en")} invoices`);
    const db = fromPool(pool);
    await pool.query(standIn(invoices));
    await migrateRetention(db);
    const plan = await planRetention(db, shopRules, { on: playedOn, holder: "private" });
    section("What is due", planLines(plan));

    const before = await rowsOf(pool, plan);
    const boss = await startBoss(server.url);
    try {
      const own = retentionWorker({ boss, db, transform: anonymiseCustomers, ...workerSettings });
      await own.begin(plan);
      // A line early in the years of the invoices, which is due.
      const unlock = await lockLine(pool, Math.round(invoices / 5));
      try {
        for (let n = 0; n < 2; n += 1) workers.push(await startWorker(script, server.url));
        section("One worker is killed inside a slice", [await killWaiting(pool, workers)]);
      } finally {
        await unlock();
      }
      showEnd(await certified(own, plan), { before, after: await rowsOf(pool, plan) });
    } finally {
      await boss.stop({ graceful: false });
    }
  } finally {
    for (const worker of workers) worker.kill("SIGKILL");
    await pool.end();
    await server.stop();
  }
}

async function startWorker(script: URL, url: string): Promise<ChildProcess> {
  const child = fork(fileURLToPath(script), [url]);
  await once(child, "message");
  return child;
}

/**
 * Holds a row that is due, as any other user of the database might: the worker whose slice it lies in waits for it, with
 * part of its slice deleted.
 */
async function lockLine(pool: pg.Pool, line: number): Promise<() => Promise<void>> {
  const user = await pool.connect();
  await user.query("BEGIN");
  await user.query("SELECT FROM invoice_line WHERE invoice_line_id = $1 FOR UPDATE", [line]);
  return async () => {
    await user.query("ROLLBACK");
    user.release();
  };
}

async function killWaiting(pool: pg.Pool, workers: readonly ChildProcess[]): Promise<string> {
  for (;;) {
    const { rows } = await pool.query<{ worker: string }>(
      `SELECT substr(application_name, 8) AS worker FROM pg_stat_activity
        WHERE application_name LIKE 'worker-%' AND wait_event_type = 'Lock'`,
    );
    const waiting = workers.find(({ pid }) => rows.some(({ worker }) => worker === String(pid)));
    if (waiting !== undefined) {
      waiting.kill("SIGKILL");
      await once(waiting, "exit");
      return `after ${await slicesDone(pool)} slices; its own goes back and is done by the other worker`;
    }
    await pause();
  }
}

async function slicesDone(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ done: number }>(
    "SELECT count(*)::int AS done FROM data_tika_retention_slices WHERE done_at IS NOT NULL",
  );
  return rows[0]?.done ?? 0;
}

async function certified(worker: RetentionWorker, plan: RetentionPlan): Promise<DeletionCertificate> {
  for (;;) {
    const found = await worker.certificate(plan);
    if (found) return found;
    await pause();
  }
}

function showEnd(
  certificate: DeletionCertificate,
  { before, after }: { readonly before: number; readonly after: number },
): void {
  section("Certificate", certificateLines(certificate));
  const deleted = certificate.items.map((item) => (item.outcome === "deleted" ? item.deleted : 0));
  const ledger = deleted.reduce((sum, rows) => sum + rows, 0);
  section("Rows gone from the tables, and by the ledger", [
    `${(before - after).toLocaleString("en")} and ${ledger.toLocaleString("en")}`,
  ]);
}

/** Rows of the tables that the plan deletes from. */
async function rowsOf(pool: pg.Pool, { items }: RetentionPlan): Promise<number> {
  let sum = 0;
  for (const { dataset } of items.filter(({ action }) => action === "delete")) {
    const { rows } = await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${dataset}`);
    sum += rows[0]?.n ?? 0;
  }
  return sum;
}

function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 50));
}
