import {
  type Catalogue,
  type CatalogueForeignKey,
  type CatalogueTable,
  quoteIdentifier,
} from "@data-tika/core/sql";
import { failure } from "./failure.js";
import type { MissingIndex } from "./plan.js";
import { qualifiedName } from "./table-sql.js";

/** A declared foreign key, seen from the table it refers to. */
export interface Reference {
  /** The table that refers. */
  readonly from: CatalogueTable;
  /** Its foreign key. */
  readonly foreignKey: CatalogueForeignKey;
}

/** The foreign keys that refer to a table. */
export function referencesTo(catalogue: Catalogue, table: CatalogueTable): readonly Reference[] {
  return catalogue.tables.flatMap((from) =>
    from.foreignKeys
      .filter(({ references }) => references.schema === table.schema && references.table === table.name)
      .map((foreignKey) => ({ from, foreignKey })),
  );
}

/**
 * Tables in an order in which rows that refer are deleted before the rows referred to. A table that refers to itself is
 * swept in passes instead, leaves first.
 *
 * @throws `retention.foreign_key_cycle` when tables refer to each other in a circle.
 */
export function deletionOrder(
  catalogue: Catalogue,
  tables: readonly CatalogueTable[],
): readonly CatalogueTable[] {
  const ordered: CatalogueTable[] = [];
  const visit = (table: CatalogueTable, path: readonly CatalogueTable[]) => {
    if (ordered.includes(table)) return;
    if (path.includes(table)) {
      const circle = [...path.slice(path.indexOf(table)), table].map(qualifiedName);
      throw failure("retention.foreign_key_cycle", { datasets: circle.join(", ") });
    }
    for (const { from } of referencesTo(catalogue, table))
      if (from !== table && tables.includes(from)) visit(from, [...path, table]);
    ordered.push(table);
  };
  for (const table of tables) visit(table, []);
  return ordered;
}

/** Columns by which rows of a table are looked up. */
export interface LookedUp {
  readonly from: CatalogueTable;
  readonly columns: readonly string[];
}

/** Indexes that the deletion from these tables, and the events of their rules, need and the database has not. */
export function missingIndexes(
  catalogue: Catalogue,
  tables: readonly CatalogueTable[],
  events: readonly LookedUp[] = [],
): readonly MissingIndex[] {
  const references = tables.flatMap((table) => referencesTo(catalogue, table));
  const needed = [...references.map(({ from, foreignKey: { columns } }) => ({ from, columns })), ...events];
  const missing = needed.filter((one) => !hasIndex(one)).map(statementOf);
  return missing.filter(
    (one, at) => missing.findIndex(({ statement }) => statement === one.statement) === at,
  );
}

// Only a full index that begins with the columns, in any order, finds the referring rows.
function hasIndex({ from, columns }: LookedUp): boolean {
  return from.indexes.some((index) => {
    const first = index.columns.slice(0, columns.length);
    return !index.partial && first.length === columns.length && columns.every((name) => first.includes(name));
  });
}

function statementOf({ from, columns }: LookedUp): MissingIndex {
  const table = `${quoteIdentifier(from.schema)}.${quoteIdentifier(from.name)}`;
  // PostgreSQL makes no index of a partitioned table concurrently.
  const how = from.partitioned ? "CREATE INDEX" : "CREATE INDEX CONCURRENTLY";
  const statement = `${how} ON ${table} (${columns.map(quoteIdentifier).join(", ")})`;
  return { dataset: qualifiedName(from), columns, statement };
}
