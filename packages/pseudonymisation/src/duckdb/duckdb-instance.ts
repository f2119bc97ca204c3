/** What is used of a DuckDB instance of `@duckdb/node-api`; the caller opens and closes it. */
export interface DuckDbInstance {
  /** A new connection. */
  connect(): Promise<DuckDbConnection>;
}

/** What is used of a connection. */
export interface DuckDbConnection {
  /** Runs a statement to its end. */
  run(sql: string): Promise<unknown>;
  /** Runs a query whose rows come in chunks. */
  stream(sql: string): Promise<DuckDbResult>;
  /** Appends rows to a table. */
  createAppender(table: string): Promise<DuckDbAppender>;
  /** Ends the connection. */
  closeSync(): void;
}

/** Rows that come in chunks. */
export interface DuckDbResult {
  /** The next rows; none or an empty chunk at the end. */
  fetchChunk(): Promise<DuckDbChunk | null>;
}

/** Some rows. */
export interface DuckDbChunk {
  /** How many. */
  readonly rowCount: number;
  /** The values of a column. */
  getColumnValues(column: number): readonly unknown[];
}

/** Takes rows, value by value. */
export interface DuckDbAppender {
  /** The next value is a text. */
  appendVarchar(value: string): void;
  /** The next value is missing. */
  appendNull(): void;
  /** The row is whole. */
  endRow(): void;
  /** All rows are in the table. */
  closeSync(): void;
}
