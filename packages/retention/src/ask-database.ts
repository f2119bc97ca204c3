import { isDataTikaError } from "@data-tika/core";
import type { SqlClient } from "@data-tika/core/sql";
import { compileSql, type Sql } from "./compile-sql.js";
import { failure } from "./failure.js";

/** Runs one statement. */
export async function ask<Row>(client: SqlClient, part: Sql): Promise<readonly Row[]> {
  const { text, values } = compileSql(part);
  return (await client.query<Row>(text, values)).rows;
}

/** Runs one statement that writes; how many rows it wrote, `undefined` where the driver does not tell. */
export async function write(client: SqlClient, part: Sql): Promise<number | undefined> {
  const { text, values } = compileSql(part);
  return (await client.query(text, values)).affectedRows;
}

const undefinedTable = "42P01";

/**
 * Runs work on the database. What the database refuses becomes our error: its own quotes the rows it refused.
 *
 * @param step - Name of the exported function, for the message.
 */
export async function onDatabase<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isDataTikaError(error)) throw error;
    const missing =
      typeof error === "object" && error !== null && "code" in error && error.code === undefinedTable;
    throw missing
      ? failure("retention.not_migrated", {}, { cause: error })
      : failure("retention.database_refused", { step }, { cause: error });
  }
}
