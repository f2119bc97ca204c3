import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SqlDatabase } from "@data-tika/core/sql";
import { PGlite } from "@electric-sql/pglite";
import { openPostgres } from "./databases.js";

/** A database whose files can be looked into. */
export interface DatabaseOnDisk {
  readonly db: SqlDatabase;
  /** All files of the server. */
  readonly folder: string;
  /** Makes the server remove old write-ahead logs, instead of writing over them later. */
  readonly withoutRecycling: readonly string[];
  readonly close: () => Promise<void>;
}

/** The real PostgreSQL. */
export async function postgresOnDisk(): Promise<DatabaseOnDisk> {
  const { db, close } = await openPostgres();
  const { rows } = await db.query<{ data_directory: string }>("SHOW data_directory");
  // The process that removes them hears of it a little later.
  const withoutRecycling = [
    "ALTER SYSTEM SET wal_recycle = off",
    "SELECT pg_reload_conf()",
    "SELECT pg_sleep(1)",
  ];
  return { db, folder: rows[0]!.data_directory, withoutRecycling, close };
}

/** PGlite in a folder; making one costs seconds. */
export async function pgliteOnDisk(): Promise<DatabaseOnDisk> {
  const folder = await mkdtemp(join(tmpdir(), "data-tika-pglite-"));
  const db = await PGlite.create(folder);
  const close = async () => {
    await db.close();
    await rm(folder, { recursive: true });
  };
  return { db: db as unknown as SqlDatabase, folder, withoutRecycling: ["SET wal_recycle = off"], close };
}
