import { migrationsTable, type PackageMigrations, textOf } from "./migration.js";

/**
 * The migrations of a package as one SQL script, for a database administrator who applies them by hand.
 *
 * The script runs in one transaction and records what it applied, so that `migrate` finds nothing left to do. It is
 * meant for a database that has none of these migrations yet.
 *
 * @param options - The package's name and its migrations, oldest first.
 * @returns The script, ending in a line break.
 * @example
 * ```ts
 * import { migrationScript } from "@data-tika/core/sql";
 *
 * const migrations = [{ id: "001-events", statements: ["CREATE TABLE events (id bigint PRIMARY KEY)"] }];
 * const script = migrationScript({ package: "consent", migrations });
 * script.includes("CREATE TABLE events (id bigint PRIMARY KEY);"); // => true
 * script.startsWith("BEGIN;"); // => true
 * ```
 */
export function migrationScript({ package: name, migrations }: PackageMigrations): string {
  const steps = migrations.map((migration) => {
    const statements = migration.statements.map((statement) => `${statement};`).join("\n");
    const values = [
      quote(name),
      quote(migration.id),
      `encode(sha256(convert_to(${quote(textOf(migration))}, 'UTF8')), 'hex')`,
    ];
    return `-- ${migration.id}\n${statements}\nINSERT INTO data_tika_migrations (package, id, digest) VALUES (${values.join(", ")});`;
  });
  return `${["BEGIN;", `${migrationsTable};`, "LOCK TABLE data_tika_migrations IN SHARE ROW EXCLUSIVE MODE;", ...steps, "COMMIT;"].join("\n\n")}\n`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
