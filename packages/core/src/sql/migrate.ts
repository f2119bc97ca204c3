import { isDataTikaError } from "../error.js";
import { failure } from "../failure.js";
import type { SqlClient, SqlDatabase } from "./client.js";
import { type Migration, migrationsTable, type PackageMigrations, textOf } from "./migration.js";

/**
 * Brings a package's tables up to date.
 *
 * Applied migrations are recorded with their digest in `data_tika_migrations`, which is locked for the whole
 * run: two processes that start at once apply each migration once, and a migration that fails leaves nothing behind.
 * Running it again does nothing. Migrations that a newer version applied are left alone, so that an older process
 * still starts during a deployment.
 *
 * @param db - The database; tables are made in the first schema of its search path.
 * @param options - The package's name and all its migrations, oldest first.
 * @returns The identifiers of the migrations applied by this call, in order; empty when there was nothing to do.
 * @throws {@link DataTikaError} `core.migration_changed` when an applied migration now has other statements.
 * @throws {@link DataTikaError} `core.migration_out_of_order` when a new migration stands before an applied one, or an identifier twice.
 * @throws {@link DataTikaError} `core.migration_failed` when the database refused a statement.
 * @example
 * ```ts
 * import { migrate, type SqlClient, type SqlDatabase } from "@data-tika/core/sql";
 *
 * const seen: string[] = [];
 * const tx: SqlClient = { query: async (text) => ({ rows: seen.push(text) ? [] : [] }) };
 * const db: SqlDatabase = { ...tx, transaction: (work) => work(tx) };
 * const migrations = [{ id: "001-events", statements: ["CREATE TABLE events (id bigint PRIMARY KEY)"] }];
 * await migrate(db, { package: "consent", migrations }); // => [ '001-events' ]
 * seen.includes("CREATE TABLE events (id bigint PRIMARY KEY)"); // => true
 * ```
 */
export async function migrate(db: SqlDatabase, options: PackageMigrations): Promise<readonly string[]> {
  try {
    await createTable(db);
    return await db.transaction((tx) => migrateInside(tx, options));
  } catch (error) {
    if (isDataTikaError(error)) throw error;
    throw failure(
      "core.migration_failed",
      { package: options.package, migration: "data_tika_migrations" },
      { cause: error },
    );
  }
}

// Two sessions may both find the table missing; the slower one is told that the name is taken, and goes on.
async function createTable(db: SqlDatabase): Promise<void> {
  try {
    await db.query(migrationsTable);
  } catch (error) {
    const exists = "SELECT to_regclass('data_tika_migrations') IS NOT NULL AS exists";
    const [row] = (await db.query<{ exists: boolean }>(exists)).rows;
    if (!row?.exists) throw error;
  }
}

async function migrateInside(tx: SqlClient, options: PackageMigrations): Promise<readonly string[]> {
  // Conflicts with itself, not with readers: the second process waits here until the first has committed.
  await tx.query("LOCK TABLE data_tika_migrations IN SHARE ROW EXCLUSIVE MODE");
  const pending = pendingOf(options, await appliedIn(tx, options));
  for (const migration of pending) await apply(tx, options.package, migration);
  return pending.map(({ id }) => id);
}

interface Applied {
  readonly id: string;
  readonly same: boolean;
}

// The digests are compared by the database, which made them.
async function appliedIn(
  tx: SqlClient,
  { package: name, migrations }: PackageMigrations,
): Promise<readonly Applied[]> {
  const { rows } = await tx.query<Applied>(
    `SELECT applied.id, applied.digest = encode(sha256(convert_to(known.statements, 'UTF8')), 'hex') AS same
       FROM data_tika_migrations AS applied
       JOIN unnest($2::text[], $3::text[]) AS known (id, statements) ON known.id = applied.id
      WHERE applied.package = $1`,
    [name, migrations.map(({ id }) => id), migrations.map(textOf)],
  );
  return rows;
}

function pendingOf(
  { package: name, migrations }: PackageMigrations,
  applied: readonly Applied[],
): readonly Migration[] {
  const changed = applied.find(({ same }) => !same);
  if (changed) throw failure("core.migration_changed", { package: name, migration: changed.id });
  const done = new Set(applied.map(({ id }) => id));
  const first = migrations.findIndex(({ id }) => !done.has(id));
  const pending = first < 0 ? [] : migrations.slice(first);
  const ids = migrations.map(({ id }) => id);
  const misplaced =
    pending.find(({ id }) => done.has(id)) ?? migrations.find(({ id }, at) => ids.indexOf(id) < at);
  if (misplaced) throw failure("core.migration_out_of_order", { package: name, migration: misplaced.id });
  return pending;
}

async function apply(tx: SqlClient, name: string, migration: Migration): Promise<void> {
  try {
    for (const statement of migration.statements) await tx.query(statement);
    await tx.query(
      `INSERT INTO data_tika_migrations (package, id, digest)
       VALUES ($1, $2, encode(sha256(convert_to($3, 'UTF8')), 'hex'))`,
      [name, migration.id, textOf(migration)],
    );
  } catch (error) {
    throw failure("core.migration_failed", { package: name, migration: migration.id }, { cause: error });
  }
}
