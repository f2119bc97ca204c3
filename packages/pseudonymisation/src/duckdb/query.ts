import type { DuckDbConnection } from "./duckdb-instance.js";

/** The names of the columns of a source, in their order. */
export async function columnsOf(reading: DuckDbConnection, source: string): Promise<readonly string[]> {
  const names = await firstColumn(reading, `SELECT column_name FROM (DESCRIBE SELECT * FROM ${source})`);
  return names.map(String);
}

/** How many rows a source has. */
export async function countOf(reading: DuckDbConnection, source: string): Promise<number> {
  return Number((await firstColumn(reading, `SELECT CAST(count(*) AS VARCHAR) FROM ${source}`))[0]);
}

async function firstColumn(reading: DuckDbConnection, sql: string): Promise<readonly unknown[]> {
  const rows = await reading.stream(sql);
  const values: unknown[] = [];
  for (
    let chunk = await rows.fetchChunk();
    chunk !== null && chunk.rowCount > 0;
    chunk = await rows.fetchChunk()
  ) {
    values.push(...chunk.getColumnValues(0));
  }
  return values;
}

/** A text of SQL, such as a path. */
export function quoted(path: string): string {
  return `'${path.replaceAll("'", "''")}'`;
}
