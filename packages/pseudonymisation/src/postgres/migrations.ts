import { type Migration, migrate, migrationScript, type SqlDatabase } from "@data-tika/core/sql";

/** The tables of this package, oldest migration first. */
export const pseudonymisationMigrations: readonly Migration[] = [
  {
    id: "001-log-originals-subjects",
    statements: [
      `CREATE TABLE data_tika_pseudonymisation_log (
  position bigint PRIMARY KEY,
  body text NOT NULL
)`,
      `CREATE FUNCTION data_tika_pseudonymisation_log_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'data_tika_pseudonymisation_log is only appended to'; END $$`,
      // For each statement: a trigger for each row never sees TRUNCATE.
      `CREATE TRIGGER data_tika_pseudonymisation_log_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON data_tika_pseudonymisation_log
  FOR EACH STATEMENT EXECUTE FUNCTION data_tika_pseudonymisation_log_append_only()`,
      `CREATE TABLE data_tika_pseudonymisation_originals (
  domain text NOT NULL,
  pseudonym text NOT NULL,
  key text NOT NULL,
  sealed text NOT NULL,
  PRIMARY KEY (domain, pseudonym)
)`,
      `CREATE TABLE data_tika_pseudonymisation_subjects (
  domain text NOT NULL,
  subject text NOT NULL,
  key text NOT NULL,
  sealed text NOT NULL,
  PRIMARY KEY (domain, subject)
)`,
    ],
  },
];

/**
 * Makes the tables of this package: the log, the sealed originals, the keys of subjects.
 *
 * @param db - The database; run it at every start, it does nothing when there is nothing to do.
 * @returns The identifiers of the migrations applied by this call; empty the second time.
 * @throws {@link DataTikaError} `core.migration_failed` when the database refused a statement.
 */
export function migratePseudonymisation(db: SqlDatabase): Promise<readonly string[]> {
  return migrate(db, { package: "pseudonymisation", migrations: pseudonymisationMigrations });
}

/**
 * The same as one SQL script, for a database administrator.
 *
 * @returns The script, ending in a line break.
 * @example
 * ```ts
 * import { pseudonymisationMigrationScript } from "@data-tika/pseudonymisation/postgres";
 *
 * pseudonymisationMigrationScript().includes("CREATE TABLE data_tika_pseudonymisation_log"); // => true
 * ```
 */
export function pseudonymisationMigrationScript(): string {
  return migrationScript({ package: "pseudonymisation", migrations: pseudonymisationMigrations });
}
