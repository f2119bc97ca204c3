/** One step of a package's tables. It never changes once released: the next change is the next migration. */
export interface Migration {
  /** Names the step, unique in its package, such as `001-events`. */
  readonly id: string;
  /** Its statements, one each, in order. */
  readonly statements: readonly string[];
}

/** All migrations of one package. */
export interface PackageMigrations {
  /** The package's short name, such as `consent`. */
  readonly package: string;
  /** The migrations, oldest first. */
  readonly migrations: readonly Migration[];
}

/** The table that remembers what was applied. */
export const migrationsTable = `CREATE TABLE IF NOT EXISTS data_tika_migrations (
  package text NOT NULL,
  id text NOT NULL,
  digest text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (package, id)
)`;

/** The text of a migration that its digest is taken over. */
export function textOf(migration: Migration): string {
  return migration.statements.join(";\n");
}
