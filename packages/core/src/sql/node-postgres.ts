/**
 * The SQL port over a pool of `pg`.
 *
 * @module core/sql/node-postgres
 */
import type { SqlClient, SqlDatabase } from "./client.js";

/** The part of an answer of `pg` that is used. */
export interface PgResultLike {
  /** The rows. */
  rows: unknown[];
  /** How many rows a statement wrote or gave, where there is such a number. */
  rowCount?: number | null;
}

/** The part of a `pg` client that is used. */
export interface PgClientLike {
  /** Runs one statement. */
  query(text: string, values?: unknown[]): Promise<PgResultLike>;
  /** Gives the client back; with `true` the pool throws it away. */
  release(destroy?: boolean): void;
  /** Listens for a connection that is lost. */
  on(event: "error", listener: () => void): unknown;
  /** Listens no longer. */
  off(event: "error", listener: () => void): unknown;
}

/** The part of a `pg` pool that is used. */
export interface PgPoolLike {
  /** Runs one statement on any client. */
  query(text: string, values?: unknown[]): Promise<PgResultLike>;
  /** Takes a client out of the pool. */
  connect(): Promise<PgClientLike>;
}

/**
 * A pool of `pg` as an {@link SqlDatabase}.
 *
 * The caller makes, configures and ends the pool. A transaction takes one client for its whole life; if even the
 * rollback fails, the client is thrown away, so that no later work runs inside a broken transaction.
 *
 * @param pool - A pool of `pg`.
 * @returns The database.
 * @example
 * ```ts
 * import { fromPool, type PgPoolLike } from "@data-tika/core/sql/node-postgres";
 *
 * // In an application: const pool = new pg.Pool({ connectionString, max: 8 }).
 * const client = { query: async () => ({ rows: [] }), release: () => {}, on: () => {}, off: () => {} };
 * const pool: PgPoolLike = { query: client.query, connect: async () => client };
 * const db = fromPool(pool);
 * await db.transaction(async (tx) => (await tx.query("SELECT 1")).rows.length); // => 0
 * ```
 */
export function fromPool(pool: PgPoolLike): SqlDatabase {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      rowsOf<Row>(await pool.query(text, [...values])),
    transaction: async <Result>(work: (tx: SqlClient) => Promise<Result>) => {
      const client = await pool.connect();
      let broken = false;
      // A lost connection is also an event, which ends the process when nobody listens; the running query rejects too.
      const lost = () => {
        broken = true;
      };
      client.on("error", lost);
      try {
        await client.query("BEGIN");
        const result = await work({
          query: async <Row>(text: string, values: readonly unknown[] = []) =>
            rowsOf<Row>(await client.query(text, [...values])),
        });
        await client.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK").catch(() => {
          broken = true;
        });
        throw error;
      } finally {
        client.off("error", lost);
        client.release(broken);
      }
    },
  };
}

function rowsOf<Row>({ rows, rowCount }: PgResultLike): { rows: Row[]; affectedRows?: number } {
  return { rows: rows as Row[], ...(typeof rowCount === "number" && { affectedRows: rowCount }) };
}
