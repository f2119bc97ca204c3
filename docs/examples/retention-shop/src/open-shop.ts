import { readFile } from "node:fs/promises";
import type { SqlDatabase } from "@data-tika/core/sql";
import { fromPool } from "@data-tika/core/sql/node-postgres";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { standIn } from "./stand-in.js";

/** The shop's database. */
export interface Shop {
  readonly db: SqlDatabase;
  /** What it is, for the first line. */
  readonly name: string;
  /** Whether it is somebody's own database, which must not be changed without asking. */
  readonly isYours: boolean;
  readonly close: () => Promise<void>;
}

/** Opens a database by its address, makes one in memory from a script, or generates one. */
export async function openShop({
  url,
  sql,
}: {
  readonly url?: string;
  readonly sql?: string;
}): Promise<Shop> {
  if (url !== undefined) {
    const pool = new pg.Pool({ connectionString: url, max: 4 });
    return { db: fromPool(pool), name: "your database", isYours: true, close: () => pool.end() };
  }
  const memory = await PGlite.create();
  await memory.exec(sql === undefined ? standIn(412) : portable(await readFile(sql, "utf8")));
  return {
    db: memory as unknown as SqlDatabase,
    name: sql === undefined ? "a generated shop" : `${sql}, in memory`,
    isYours: false,
    close: () => memory.close(),
  };
}

/** The script without what only psql understands, and without making a database of its own. */
export function portable(script: string): string {
  return script
    .split("\n")
    .filter((line) => !/^\s*(\\|DROP DATABASE|CREATE DATABASE)/i.test(line))
    .join("\n");
}
