import type { SqlDatabase } from "@data-tika/core/sql";
import { fromPool } from "@data-tika/core/sql/node-postgres";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { postgresUrlVariable } from "./start-postgres.js";

/** An empty database for one test or one file of tests. */
export interface OpenDatabase {
  readonly db: SqlDatabase;
  /** Runs several statements at once, for fixtures. */
  readonly exec: (script: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One kind of database that the suites run on. */
export interface TestDatabase {
  readonly name: "PGlite" | "PostgreSQL";
  /** Opens an empty one. PGlite keeps one instance a file and empties it, as each new one costs seconds. */
  readonly open: () => Promise<OpenDatabase>;
}

/** Both kinds; meant for `describe.each(testDatabases)`. */
export const testDatabases: readonly TestDatabase[] = [
  { name: "PGlite", open: openPglite },
  { name: "PostgreSQL", open: openPostgres },
];

let shared: PGlite | undefined;

async function openPglite(): Promise<OpenDatabase> {
  shared ??= await PGlite.create();
  const instance = shared;
  await instance.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  return {
    // PGlite's own type has more in it than the port; the port is what the packages may use.
    db: instance as unknown as SqlDatabase,
    exec: async (script) => void (await instance.exec(script)),
    close: async () => {},
  };
}

let opened = 0;

/** An empty database on the real PostgreSQL, with the address it is reached under. */
export async function openPostgres(): Promise<OpenDatabase & { readonly url: string }> {
  const url = process.env[postgresUrlVariable];
  if (!url)
    throw new Error(`${postgresUrlVariable} is not set: run the tests through vitest's "database" project`);
  const name = `t_${process.pid}_${Date.now().toString(36)}_${opened++}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return connectPostgres(own.href);
}

/** Connects to a database that is there, from another process for instance. */
export function connectPostgres(url: string, clients = 8): OpenDatabase & { readonly url: string } {
  const pool = new pg.Pool({ connectionString: url, max: clients });
  // Without a listener, a server that goes away ends the process.
  pool.on("error", () => {});
  return {
    url,
    db: fromPool(pool),
    exec: async (script) => void (await pool.query(script)),
    close: () => pool.end(),
  };
}
