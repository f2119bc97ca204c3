/** What can run one SQL statement. PGlite satisfies it as it is. */
export interface SqlClient {
  /**
   * Runs one statement with `$1`-style values.
   *
   * @param text - One statement, in PostgreSQL's dialect.
   * @param values - The values of its placeholders.
   * @returns The rows. `bigint`, `numeric` and `date` come back differently from each driver: cast them to text in
   *   the statement and parse them in one place. `affectedRows`, where the driver tells it: how many rows a statement wrote.
   */
  query<Row>(text: string, values?: readonly unknown[]): Promise<{ rows: Row[]; affectedRows?: number }>;
}

/** A database that can run several statements as one. */
export interface SqlDatabase extends SqlClient {
  /**
   * Runs work in one transaction, committed when the work resolves and rolled back when it rejects.
   *
   * @param work - Uses `tx` only: the outer database deadlocks inside it on PGlite.
   * @returns What the work returned.
   */
  transaction<Result>(work: (tx: SqlClient) => Promise<Result>): Promise<Result>;
}
