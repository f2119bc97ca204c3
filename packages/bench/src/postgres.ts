import { readdirSync, readFileSync } from "node:fs";
import type { SqlDatabase } from "@data-tika/core/sql";
import { fromPool } from "@data-tika/core/sql/node-postgres";
import { type PostgresServer, startServer } from "@data-tika/testing";
import pg from "pg";

/** A durable PostgreSQL of its own: commits wait for the disk. Nothing vacuums or checkpoints in the middle of a run. */
export interface BenchPostgres {
  readonly db: SqlDatabase;
  readonly exec: (script: string) => Promise<unknown>;
}

const settings = ["autovacuum=off", "max_wal_size=8GB", "checkpoint_timeout=1h"];
let server: PostgresServer | undefined;
const pools: pg.Pool[] = [];

/** Connects that many clients to the server, which is started for the first of them. */
export async function openPostgres(clients = 4): Promise<BenchPostgres> {
  server ??= await startServer({ durable: true, settings });
  const pool = new pg.Pool({ connectionString: server.url, max: clients });
  pools.push(pool);
  return { db: fromPool(pool), exec: (script) => pool.query(script) };
}

/** Stops the server, if it was started. */
export async function closePostgres(): Promise<void> {
  await Promise.all(pools.map((pool) => pool.end()));
  await server?.stop();
}

// Linux counts processor time in hundredths of a second.
const tick = 10;

interface Times {
  readonly parent: number;
  readonly own: number;
  readonly ended: number;
}

/** What the kernel has counted for a process, and for those of its children that have ended. */
function timesOf(pid: string): Times | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // Behind the name, which may hold spaces: state, parent, …
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const [parent, user, system, endedUser, endedSystem] = [1, 11, 12, 13, 14].map((at) =>
      Number(fields[at]),
    ) as [number, number, number, number, number];
    return { parent, own: (user + system) * tick, ended: (endedUser + endedSystem) * tick };
  } catch {
    return undefined;
  }
}

/**
 * Milliseconds of processor time that the server's processes have taken: the first one, its children, those that ended
 * among them. Where there is no `/proc` nothing can be said, and nothing is measured.
 */
export function serverTime(): number {
  if (server === undefined) return 0;
  const first = String(server.pid());
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, pid) => {
      const times = timesOf(pid);
      if (times === undefined) return sum;
      if (pid === first) return sum + times.own + times.ended;
      return times.parent === Number(first) ? sum + times.own : sum;
    }, 0);
}
