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

/** Indexes that the deletion from these tables needs and the database has not. */
export function missingIndexes(
  catalogue: Catalogue,
  tables: readonly CatalogueTable[],
): readonly MissingIndex[] {
  const needed = tables.flatMap((table) => referencesTo(catalogue, table));
  return needed.filter((reference) => !hasIndex(reference)).map(statementOf);
}

// Only a full index that begins with the foreign key's columns, in any order, finds the referring rows.
function hasIndex({ from, foreignKey: { columns } }: Reference): boolean {
  return from.indexes.some((index) => {
    const first = index.columns.slice(0, columns.length);
    return !index.partial && first.length === columns.length && columns.every((name) => first.includes(name));
  });
}

function statementOf({ from, foreignKey: { columns } }: Reference): MissingIndex {
  const table = `${quoteIdentifier(from.schema)}.${quoteIdentifier(from.name)}`;
  const statement = `CREATE INDEX CONCURRENTLY ON ${table} (${columns.map(quoteIdentifier).join(", ")})`;
  return { dataset: qualifiedName(from), columns, statement };
}
