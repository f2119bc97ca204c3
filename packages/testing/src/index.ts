/**
 * What the tests of this repository share: PGlite and a real PostgreSQL, and the canary. Private.
 *
 * @module testing
 */
export { canary, canaryOutlets } from "./canary.js";
export type { OpenDatabase, TestDatabase } from "./databases.js";
export { connectPostgres, openPostgres, testDatabases } from "./databases.js";
export { type DatabaseOnDisk, pgliteOnDisk, postgresOnDisk } from "./on-disk.js";
export type { PostgresServer } from "./postgres-server.js";
export { startServer } from "./postgres-server.js";
export { isLongRun, progressLine } from "./progress.js";
