/**
 * PostgreSQL: the same pseudonyms from a statement.
 *
 * @module pseudonymisation/postgres
 */
export type { PseudonymSql, PseudonymSqlOptions, PseudonymSqlPlace } from "./pseudonym-sql.js";
export { createPseudonymSql } from "./pseudonym-sql.js";
