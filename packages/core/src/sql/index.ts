/**
 * The SQL port, migrations, and what is read from a database's catalogue.
 *
 * @module core/sql
 */
export type { SqlClient, SqlDatabase } from "./client.js";
export { migrate } from "./migrate.js";
export type { Migration, PackageMigrations } from "./migration.js";
export { migrationScript } from "./migration-script.js";
export { quoteIdentifier } from "./quote-identifier.js";
export { retrySerialisation } from "./retry-serialisation.js";
