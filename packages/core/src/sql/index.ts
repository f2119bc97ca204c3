/**
 * The SQL port, migrations, and what is read from a database's catalogue.
 *
 * @module core/sql
 */
export type {
  Catalogue,
  CatalogueColumn,
  CatalogueCopy,
  CatalogueForeignKey,
  CatalogueIndex,
  CatalogueTable,
} from "./catalogue.js";
export { findTable } from "./catalogue.js";
export type { SqlClient, SqlDatabase } from "./client.js";
export { areComparableTypes } from "./comparable-types.js";
export type { Link, LinkEnd } from "./infer-links.js";
export { inferLinks } from "./infer-links.js";
export { migrate } from "./migrate.js";
export type { Migration, PackageMigrations } from "./migration.js";
export { migrationScript } from "./migration-script.js";
export { quoteIdentifier } from "./quote-identifier.js";
export { readCatalogue } from "./read-catalogue.js";
export { retrySerialisation } from "./retry-serialisation.js";
