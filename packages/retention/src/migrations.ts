import { type Migration, migrate, migrationScript, type SqlDatabase } from "@data-tika/core/sql";
import { placeSql } from "./place.js";

/** The tables of this package, oldest migration first. */
export const retentionMigrations: readonly Migration[] = [
  {
    id: "001-holds-and-sweeps",
    statements: [
      `CREATE TABLE data_tika_retention_database (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  id uuid NOT NULL DEFAULT gen_random_uuid()
)`,
      "INSERT INTO data_tika_retention_database DEFAULT VALUES",
      `CREATE TABLE data_tika_retention_holds (
  id text PRIMARY KEY,
  dataset text NOT NULL,
  key text[] NOT NULL,
  matter text NOT NULL,
  placed_by text NOT NULL,
  placing_approved_by text NOT NULL CHECK (placing_approved_by <> placed_by),
  placed_at timestamptz NOT NULL DEFAULT now(),
  released_by text,
  release_approved_by text CHECK (release_approved_by <> released_by),
  released_at timestamptz,
  CHECK ((released_at IS NULL) = (released_by IS NULL) AND (released_at IS NULL) = (release_approved_by IS NULL))
)`,
      "CREATE INDEX data_tika_retention_holds_standing ON data_tika_retention_holds (dataset, key) WHERE released_at IS NULL",
      `CREATE TABLE data_tika_retention_runs (
  plan text PRIMARY KEY,
  begun_at timestamptz NOT NULL DEFAULT now(),
  times_queued integer NOT NULL DEFAULT 0
)`,
      `CREATE TABLE data_tika_retention_slices (
  plan text NOT NULL REFERENCES data_tika_retention_runs (plan),
  item integer NOT NULL,
  slice integer NOT NULL,
  above text[],
  up_to text[] NOT NULL,
  salt uuid NOT NULL DEFAULT gen_random_uuid(),
  deleted bigint,
  digest text,
  done_at timestamptz,
  PRIMARY KEY (plan, item, slice)
)`,
    ],
  },
  {
    id: "002-actions-and-passes",
    statements: [
      "ALTER TABLE data_tika_retention_slices ADD pass integer NOT NULL DEFAULT 0, ADD archive text, ADD digest_key text",
      "ALTER TABLE data_tika_retention_runs ADD content text",
      `CREATE TABLE data_tika_retention_treated (
  dataset text NOT NULL,
  action text NOT NULL,
  key text[] NOT NULL,
  plan text NOT NULL,
  written_by xid NOT NULL,
  content jsonb,
  treated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (dataset, action, key)
)`,
    ],
  },
  {
    id: "003-wide-holds",
    statements: [
      `ALTER TABLE data_tika_retention_holds ADD kind text NOT NULL DEFAULT 'row' CHECK (kind IN ('row', 'query', 'subject')),
  ADD condition text, ALTER key DROP NOT NULL,
  ADD CHECK ((kind = 'query') = (condition IS NOT NULL) AND (kind = 'query') = (key IS NULL))`,
      // A regclass follows its table when that is renamed, and is dumped as the name that the table then has.
      `CREATE TABLE data_tika_retention_held_tables (
  hold text PRIMARY KEY REFERENCES data_tika_retention_holds (id),
  relation regclass NOT NULL,
  primary_key text NOT NULL
)`,
    ],
  },
  {
    id: "004-tombstones",
    statements: [
      "ALTER TABLE data_tika_retention_slices ADD rows_root text",
      `CREATE TABLE data_tika_retention_tombstones (
  plan text NOT NULL,
  item integer NOT NULL,
  slice integer NOT NULL,
  dataset text NOT NULL,
  key_check text NOT NULL,
  digests bytea NOT NULL CHECK (length(digests) % 32 = 0),
  PRIMARY KEY (plan, item, slice)
)`,
      `CREATE TABLE data_tika_retention_places (
  place text PRIMARY KEY,
  opened_at timestamptz NOT NULL DEFAULT now()
)`,
      `INSERT INTO data_tika_retention_places (place) SELECT ${placeSql}`,
      `CREATE TABLE data_tika_retention_replays (
  plan text PRIMARY KEY,
  remaining text NOT NULL DEFAULT '[]',
  begun_at timestamptz NOT NULL DEFAULT now(),
  replayed_at timestamptz
)`,
    ],
  },
  {
    id: "005-files",
    statements: ["ALTER TABLE data_tika_retention_slices ADD files text, ADD done_by xid8"],
  },
  {
    id: "006-nights",
    statements: [
      `CREATE TABLE data_tika_retention_nights (
  queue text NOT NULL,
  night date NOT NULL,
  content text NOT NULL,
  approved_at timestamptz,
  PRIMARY KEY (queue, night)
)`,
    ],
  },
  {
    id: "007-lists",
    statements: [
      `CREATE TABLE data_tika_retention_lists (
  plan text PRIMARY KEY,
  server text NOT NULL,
  salt uuid NOT NULL DEFAULT gen_random_uuid(),
  listed_at timestamptz NOT NULL DEFAULT now()
)`,
      `CREATE TABLE data_tika_retention_listed (
  plan text NOT NULL REFERENCES data_tika_retention_lists (plan),
  document bytea NOT NULL,
  dataset text NOT NULL,
  PRIMARY KEY (plan, document)
)`,
    ],
  },
];

/**
 * Makes the tables of this package: holds, the ledger of slices, and the name by which a plan knows its database.
 *
 * @param db - The database; run it at every start, it does nothing when there is nothing to do.
 * @returns The identifiers of the migrations applied by this call; empty the second time.
 * @throws {@link DataTikaError} `core.migration_failed` when the database refused a statement.
 */
export function migrateRetention(db: SqlDatabase): Promise<readonly string[]> {
  return migrate(db, { package: "retention", migrations: retentionMigrations });
}

/**
 * The same as one SQL script, for a database administrator.
 *
 * @example
 * ```ts
 * import { retentionMigrationScript } from "@data-tika/retention";
 *
 * retentionMigrationScript().includes("CREATE TABLE data_tika_retention_holds"); // => true
 * ```
 */
export function retentionMigrationScript(): string {
  return migrationScript({ package: "retention", migrations: retentionMigrations });
}
