import {
  type Catalogue,
  type CatalogueForeignKey,
  type CatalogueTable,
  findTable,
} from "@data-tika/core/sql";
import { failure } from "./failure.js";

/** Rows of one table that refer to rows of another, though the database declares no foreign key. */
export interface PlanLink {
  /** The side that refers. */
  readonly from: {
    /** Its table. */
    readonly dataset: string;
    /** Its columns. */
    readonly columns: readonly string[];
  };
  /** The side referred to. */
  readonly to: {
    /** Its table. */
    readonly dataset: string;
    /** Its columns, in the order of the other side's. */
    readonly columns: readonly string[];
  };
}

/** The catalogue as if the links were declared as foreign keys. */
export function withLinks(catalogue: Catalogue, links: readonly PlanLink[]): Catalogue {
  const configured = links.map((link, at) => foreignKeyOf(catalogue, link, at));
  const tables = catalogue.tables.map((table) => {
    const own = configured.filter(({ from }) => from === table).map(({ foreignKey }) => foreignKey);
    return own.length === 0 ? table : { ...table, foreignKeys: [...table.foreignKeys, ...own] };
  });
  return { ...catalogue, tables };
}

interface Configured {
  readonly from: CatalogueTable;
  readonly foreignKey: CatalogueForeignKey;
}

function foreignKeyOf(catalogue: Catalogue, { from, to }: PlanLink, at: number): Configured {
  const [one, other] = [from, to].map(({ dataset, columns }) => {
    const table = findTable(catalogue, dataset);
    const known = columns.every((name) => table?.columns.some((column) => column.name === name));
    if (!table || !known || columns.length === 0)
      throw failure("retention.unknown_link", { position: at + 1, dataset });
    return { table, columns: [...columns] };
  });
  if (!one || !other || one.columns.length !== other.columns.length)
    throw failure("retention.unknown_link", { position: at + 1, dataset: to.dataset });
  const references = { schema: other.table.schema, table: other.table.name, columns: other.columns };
  const foreignKey = {
    name: `link ${at + 1}`,
    columns: one.columns,
    references,
    onDelete: "no action",
  } as const;
  return { from: one.table, foreignKey };
}
