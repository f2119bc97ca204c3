import type { Migration } from "@data-tika/core/sql";

/** The tables of the consent store, for `migrate` of `@data-tika/core/sql` with the package name `consent`. */
export const consentMigrations: readonly Migration[] = [
  {
    id: "001-log",
    statements: [
      // One row a log: the right edge of its tree. Its row lock is what integrators take turns by.
      `CREATE TABLE consent_log (
  name text PRIMARY KEY,
  size bigint NOT NULL CHECK (size >= 0),
  peaks text NOT NULL
)`,
      `CREATE TABLE consent_entry (
  log text NOT NULL,
  key text NOT NULL,
  id text NOT NULL,
  subject text NOT NULL,
  recorded_at text NOT NULL,
  digest text NOT NULL,
  body text NOT NULL,
  place bigint GENERATED ALWAYS AS IDENTITY,
  leaf bigint CHECK (leaf >= 0),
  PRIMARY KEY (log, key),
  UNIQUE (log, id),
  UNIQUE (log, leaf)
)`,
      // The tree in runs of 256 hashes, hexadecimal; the rightmost of each level still grows.
      `CREATE TABLE consent_tile (
  log text NOT NULL,
  level int NOT NULL,
  index bigint NOT NULL,
  hashes text NOT NULL,
  PRIMARY KEY (log, level, index)
)`,
      // A key for each person, wrapped under one that is not in the database; with it goes all that it sealed.
      `CREATE TABLE consent_subject_key (
  log text NOT NULL,
  subject text NOT NULL,
  wrapped text NOT NULL,
  PRIMARY KEY (log, subject)
)`,
      `CREATE TABLE consent_sealed (
  log text NOT NULL,
  id text NOT NULL,
  subject text NOT NULL,
  sealed text NOT NULL,
  PRIMARY KEY (log, id)
)`,
      "CREATE INDEX consent_sealed_subject ON consent_sealed (log, subject)",
      "CREATE INDEX consent_entry_subject ON consent_entry (log, subject)",
      "CREATE INDEX consent_entry_pending ON consent_entry (log, place) WHERE leaf IS NULL",
    ],
  },
];
