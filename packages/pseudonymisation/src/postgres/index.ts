/**
 * PostgreSQL and PGlite: the same pseudonyms from a statement, the way back under log, erasure person by person.
 *
 * @module pseudonymisation/postgres
 */
export type { AccessEntry, AccessReason } from "./access-entry.js";
export { accessEntrySchema } from "./access-entry.js";
export type { AccessLog, AccessLogHead, PlacedEntry } from "./access-log.js";
export { createAccessLog } from "./access-log.js";
export type { ErasableOptions, ErasablePseudonymiser } from "./erasable-pseudonymiser.js";
export { createErasablePseudonymiser } from "./erasable-pseudonymiser.js";
export {
  migratePseudonymisation,
  pseudonymisationMigrationScript,
  pseudonymisationMigrations,
} from "./migrations.js";
export type { PseudonymSql, PseudonymSqlOptions, PseudonymSqlPlace } from "./pseudonym-sql.js";
export { createPseudonymSql } from "./pseudonym-sql.js";
export type {
  ReidentificationOptions,
  ReidentificationReason,
  ReidentificationStore,
} from "./reidentification-store.js";
export { createReidentificationStore } from "./reidentification-store.js";
