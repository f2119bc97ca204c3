/**
 * DuckDB: a policy applied to Parquet files, larger than memory too.
 *
 * @module pseudonymisation/duckdb
 */
export type {
  DuckDbAppender,
  DuckDbChunk,
  DuckDbConnection,
  DuckDbInstance,
  DuckDbResult,
} from "./duckdb-instance.js";
export type { PseudonymiseParquetOptions } from "./pseudonymise-parquet.js";
export { pseudonymiseParquet } from "./pseudonymise-parquet.js";
