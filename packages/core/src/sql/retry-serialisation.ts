import { failure } from "../failure.js";
import type { SqlClient, SqlDatabase } from "./client.js";

const attempts = 10;
const retriedStates: readonly unknown[] = ["40001", "40P01"];

/**
 * Runs work in a transaction and runs it again when the database asks for that.
 *
 * Serialisation failures (40001) and deadlocks (40P01) roll everything back and are meant to be retried; ten
 * attempts are made, each after a pause twice as long. The work is therefore run more than once: it must have no effect
 * beside `tx`. Any other error is thrown at once, as it came.
 *
 * @param db - The database. Not used directly while the work runs.
 * @param work - Uses `tx` only.
 * @returns What the last run of the work returned.
 * @throws {@link DataTikaError} `core.serialisation_exhausted` when the last attempt failed so too.
 * @example
 * ```ts
 * import { retrySerialisation, type SqlClient } from "@data-tika/core/sql";
 *
 * const tx: SqlClient = { query: async () => ({ rows: [] }) };
 * let runs = 0;
 * const answer = await retrySerialisation({ ...tx, transaction: (work) => work(tx) }, async () => {
 *   runs += 1;
 *   if (runs < 3) throw Object.assign(new Error("could not serialize access"), { code: "40001" });
 *   return "written";
 * });
 * answer; // => written
 * runs; // => 3
 * ```
 * @see {@link https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html | PostgreSQL, 13.5}
 */
export async function retrySerialisation<Result>(
  db: SqlDatabase,
  work: (tx: SqlClient) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (!isRetried(error)) throw error;
      if (attempt === attempts) throw failure("core.serialisation_exhausted", { attempts }, { cause: error });
      await new Promise((resume) => setTimeout(resume, 2 ** attempt));
    }
  }
}

// An error wrapped by one of the packages still carries the state of the database error in its cause.
function isRetried(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  if ("code" in error && retriedStates.includes(error.code)) return true;
  return "cause" in error && isRetried(error.cause);
}
