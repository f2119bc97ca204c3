/** What a database says about its own tables. Plain data. */
export interface Catalogue {
  /** Schema that a table is looked up in when none is named. */
  readonly defaultSchema: string;
  /** The tables, by schema and name; partitions and the database's own tables are left out. */
  readonly tables: readonly CatalogueTable[];
  /** Materialised views and foreign tables, where there are any: rows stand in them, or are seen through them. */
  readonly copies?: readonly CatalogueCopy[];
}

/** A materialised view, which keeps rows of tables a second time, or a foreign table, whose rows stand elsewhere. */
export interface CatalogueCopy {
  /** Schema it stands in. */
  readonly schema: string;
  /** Its name. */
  readonly name: string;
  /** Which of the two. */
  readonly kind: "materialised view" | "foreign table";
  /** Columns in their order. */
  readonly columns: readonly CatalogueColumn[];
}

/** One table. */
export interface CatalogueTable {
  /** Schema it stands in. */
  readonly schema: string;
  /** Its name. */
  readonly name: string;
  /** Columns in their order. */
  readonly columns: readonly CatalogueColumn[];
  /** Columns of the primary key in the key's order; empty when the table has none. */
  readonly primaryKey: readonly string[];
  /** Foreign keys that start here. */
  readonly foreignKeys: readonly CatalogueForeignKey[];
  /** Valid indexes; those on expressions are left out. */
  readonly indexes: readonly CatalogueIndex[];
  /** Whether its rows stand in partitions. */
  readonly partitioned?: boolean;
  /** Whether other tables, no partitions, inherit from it: their rows are seen and deleted through it. */
  readonly inherited?: boolean;
  /** Whether policies of row-level security choose which of its rows this account sees. */
  readonly rowSecurity?: boolean;
}

/** One column. */
export interface CatalogueColumn {
  /** Its name. */
  readonly name: string;
  /** Its type as PostgreSQL writes it, such as `character varying(20)` or `bigint`. */
  readonly type: string;
  /** Whether it may be empty. */
  readonly nullable: boolean;
}

/** One foreign key. */
export interface CatalogueForeignKey {
  /** Name of the constraint. */
  readonly name: string;
  /** Columns that refer. */
  readonly columns: readonly string[];
  /** Table and columns referred to, column by column. */
  readonly references: {
    /** Schema of the other table. */
    readonly schema: string;
    /** Name of the other table. */
    readonly table: string;
    /** Its columns. */
    readonly columns: readonly string[];
  };
  /** What the database does to the referring row when the other one is deleted. */
  readonly onDelete: "no action" | "restrict" | "cascade" | "set null" | "set default";
}

/** One index over plain columns. */
export interface CatalogueIndex {
  /** Its name. */
  readonly name: string;
  /** Columns in the order of the index. */
  readonly columns: readonly string[];
  /** Whether it forbids doubles. */
  readonly unique: boolean;
  /** Whether it covers only some rows. */
  readonly partial: boolean;
}

/**
 * The table that a name means.
 *
 * @param catalogue - Read by `readCatalogue`.
 * @param name - `table`, looked up in the default schema, or `schema.table`.
 * @returns The table; `undefined` when there is none of that name.
 * @example
 * ```ts
 * import { findTable } from "@data-tika/core/sql";
 *
 * const table = { schema: "public", name: "visits", columns: [], primaryKey: [], foreignKeys: [], indexes: [] };
 * const catalogue = { defaultSchema: "public", tables: [table] };
 * findTable(catalogue, "visits") === table; // => true
 * findTable(catalogue, "public.visits") === table; // => true
 * findTable(catalogue, "visit"); // => undefined
 * ```
 */
export function findTable(catalogue: Catalogue, name: string): CatalogueTable | undefined {
  const { defaultSchema, tables } = catalogue;
  return (
    tables.find((table) => table.schema === defaultSchema && table.name === name) ??
    tables.find((table) => `${table.schema}.${table.name}` === name)
  );
}
