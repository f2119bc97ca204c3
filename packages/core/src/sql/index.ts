/**
 * The SQL port, migrations, and what is read from a database's catalogue.
 *
 * @module core/sql
 */
export type { SqlClient, SqlDatabase } from "./client.js";
