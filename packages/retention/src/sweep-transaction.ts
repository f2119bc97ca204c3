import { retrySerialisation, type SqlClient, type SqlDatabase } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";

/**
 * What every transaction of a sweep asks of the server. A row that a policy hides is an error and not a row that is not
 * there. What was committed stays after a crash, since a certificate will say that it is done.
 */
export const settingsSql = sql`set_config('row_security', 'off', true), set_config('synchronous_commit',
  CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, true)`;

/**
 * Runs work in a transaction in which each statement sees what was committed before it, whatever the database's default:
 * a stricter level keeps the first view, and would miss the hold or the slice that came meanwhile.
 */
export function withFreshViews<Result>(
  db: SqlDatabase,
  work: (tx: SqlClient) => Promise<Result>,
): Promise<Result> {
  return retrySerialisation(db, async (tx) => {
    await ask(tx, sql`SET TRANSACTION ISOLATION LEVEL READ COMMITTED`);
    return work(tx);
  });
}
