import { type Migration, quoteIdentifier, type SqlDatabase } from "@data-tika/core/sql";

/** Each table, and the column that holds the name of the log. */
const tables = {
  consent_log: "name",
  consent_entry: "log",
  consent_tile: "log",
  consent_subject_key: "log",
  consent_sealed: "log",
} as const;

// What a ledger does and nothing more: an entry is given its number and is never changed or taken away, and only what
// is personal is ever deleted. A row can be locked by who may update a column of it: so it is with a person's key.
const rights: Readonly<Record<keyof typeof tables, string>> = {
  consent_log: "UPDATE (size, peaks)",
  consent_entry: "UPDATE (leaf)",
  consent_tile: "UPDATE (hashes)",
  consent_subject_key: "UPDATE (wrapped), DELETE",
  consent_sealed: "DELETE",
};

const ownLog = (column: string) =>
  `${column} IN (SELECT log FROM consent_tenant WHERE tenant = current_user::text)`;

/**
 * Keeps tenants apart by the database itself: row-level security on every table of the store, so that the role of one
 * tenant neither sees nor writes the log of another. For `migrate` with the package name `consent-tenants`, after
 * `consentMigrations`; the owner of the tables is not bound by it.
 *
 * @example
 * ```ts
 * import { consentTenantMigrations } from "@data-tika/consent/postgres";
 *
 * consentTenantMigrations.map(({ id }) => id); // => [ '001-own-log' ]
 * ```
 * @see {@link https://www.postgresql.org/docs/current/ddl-rowsecurity.html | PostgreSQL, 5.9}
 */
export const consentTenantMigrations: readonly Migration[] = [
  {
    id: "001-own-log",
    statements: [
      "CREATE TABLE consent_tenant (tenant text NOT NULL, log text NOT NULL, PRIMARY KEY (tenant, log))",
      "ALTER TABLE consent_tenant ENABLE ROW LEVEL SECURITY",
      "CREATE POLICY consent_own_log ON consent_tenant FOR SELECT USING (tenant = current_user::text)",
      ...Object.entries(tables).flatMap(([table, column]) => [
        `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
        `CREATE POLICY consent_own_log ON ${table} USING (${ownLog(column)}) WITH CHECK (${ownLog(column)})`,
      ]),
    ],
  },
];

/**
 * Lets a role of the database use one log, and no other that it was not let use before.
 *
 * The role may add entries, number them and grow the tree, and delete personal parts and their keys; it can neither
 * change nor delete an entry. To be run by the owner of the tables. The tenant's ledger is then made over a connection of that role, with keys of
 * its own.
 *
 * @param db - The database, as the owner of the tables.
 * @param tenant - An existing role, and the origin of its log.
 * @example
 * ```ts
 * import { grantTenant } from "@data-tika/consent/postgres";
 *
 * const statements: string[] = [];
 * const db = {
 *   query: async (text: string) => {
 *     statements.push(text);
 *     return { rows: [] };
 *   },
 * };
 * await grantTenant({ ...db, transaction: (work) => work(db) }, { role: "agency", origin: "agency.example/consent" });
 * statements.length; // => 7
 * ```
 */
export async function grantTenant(
  db: SqlDatabase,
  tenant: { readonly role: string; readonly origin: string },
): Promise<void> {
  const role = quoteIdentifier(tenant.role);
  await db.transaction(async (tx) => {
    for (const [table, more] of Object.entries(rights))
      await tx.query(`GRANT SELECT, INSERT, ${more} ON ${table} TO ${role}`);
    await tx.query(`GRANT SELECT ON consent_tenant TO ${role}`);
    await tx.query("INSERT INTO consent_tenant (tenant, log) VALUES ($1, $2) ON CONFLICT DO NOTHING", [
      tenant.role,
      tenant.origin,
    ]);
  });
}
