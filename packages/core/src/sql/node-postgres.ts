/**
 * The SQL port over a pool of `pg`.
 *
 * @module core/sql/node-postgres
 */
import type { SqlClient, SqlDatabase } from "./client.js";

/** The part of a `pg` client that is used. */
export interface PgClientLike {
  /** Runs one statement. */
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  /** Gives the client back; with `true` the pool throws it away. */
  release(destroy?: boolean): void;
}

/** The part of a `pg` pool that is used. */
export interface PgPoolLike {
  /** Runs one statement on any client. */
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
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
 */
export function fromPool(pool: PgPoolLike): SqlDatabase {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      rowsOf<Row>(await pool.query(text, [...values])),
    transaction: async <Result>(work: (tx: SqlClient) => Promise<Result>) => {
      const client = await pool.connect();
      let broken = false;
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
        client.release(broken);
      }
    },
  };
}

function rowsOf<Row>(result: { rows: unknown[] }): { rows: Row[] } {
  return { rows: result.rows as Row[] };
}
