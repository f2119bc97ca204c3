/**
 * Databases for the tests of this repository: PGlite and a real PostgreSQL. Private.
 *
 * @module testing
 */
export type { OpenDatabase, TestDatabase } from "./databases.js";
export { testDatabases } from "./databases.js";
