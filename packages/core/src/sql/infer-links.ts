import type { Catalogue, CatalogueTable } from "./catalogue.js";
import { areComparableTypes } from "./comparable-types.js";

/** One end of a link: columns of a table. */
export interface LinkEnd {
  /** Schema of the table. */
  readonly schema: string;
  /** Name of the table. */
  readonly table: string;
  /** Columns, in the order of the other end's. */
  readonly columns: readonly string[];
}

/** Rows of one table that refer to rows of another. */
export interface Link {
  /** The side that refers. */
  readonly from: LinkEnd;
  /** The side referred to. */
  readonly to: LinkEnd;
  /**
   * How it is known: `declared` as a foreign key; `named-after-table`, such as `beneficiary_id` and the key `id` of
   * `beneficiaries`; `named-as-key`, the other table's key under the same name, such as `CustomerId`.
   */
  readonly how: "declared" | "named-after-table" | "named-as-key";
}

/**
 * The links between tables, declared and inferred.
 *
 * Real schemas leave many foreign keys out. A link is inferred from a column to the one-column primary key of another
 * table when its name says so and its type is the key's. It is a likely link, not a fact: each names how it was found.
 *
 * @param catalogue - Read by `readCatalogue`. Not changed.
 * @returns The declared links, then the inferred ones, each in the order of the tables.
 * @example
 * ```ts
 * import { inferLinks } from "@data-tika/core/sql";
 *
 * const table = { schema: "public", primaryKey: ["id"], foreignKeys: [], indexes: [] };
 * const id = { name: "id", type: "bigint", nullable: false };
 * const beneficiary = { name: "beneficiary_id", type: "bigint", nullable: true };
 * const tables = [
 *   { ...table, name: "beneficiaries", columns: [id] },
 *   { ...table, name: "visits", columns: [id, beneficiary] },
 * ];
 * const [link] = inferLinks({ defaultSchema: "public", tables });
 * link.from; // => { schema: 'public', table: 'visits', columns: [ 'beneficiary_id' ] }
 * link.to; // => { schema: 'public', table: 'beneficiaries', columns: [ 'id' ] }
 * link.how; // => named-after-table
 * ```
 */
export function inferLinks({ tables }: Catalogue): readonly Link[] {
  const declared = tables.flatMap((table) =>
    table.foreignKeys.map(({ columns, references }): Link => {
      return { from: end(table, columns), to: references, how: "declared" };
    }),
  );
  const known = new Set(declared.map(({ from }) => placeOf(from)));
  const named = candidatesByName(tables);
  const inferred = tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      const from = end(table, [column.name]);
      if (known.has(placeOf(from))) return [];
      const candidates = named
        .get(plain(column.name))
        ?.filter((candidate) => candidate.table !== table && areComparableTypes(candidate.type, column.type));
      // A copy of the tables in another schema refers to its own copies.
      const other = candidates?.find((one) => one.table.schema === table.schema) ?? candidates?.[0];
      return other
        ? [{ from, to: end(other.table, other.table.primaryKey), how: other.how } satisfies Link]
        : [];
    }),
  );
  return [...declared, ...inferred];
}

interface Candidate {
  readonly table: CatalogueTable;
  readonly type: string;
  readonly how: "named-after-table" | "named-as-key";
}

// For each name a referring column could have, the tables that it could mean.
function candidatesByName(tables: readonly CatalogueTable[]): ReadonlyMap<string, readonly Candidate[]> {
  const byName = new Map<string, Candidate[]>();
  const add = (name: string, candidate: Candidate) =>
    byName.set(name, [...(byName.get(name) ?? []), candidate]);
  for (const table of tables) {
    const [key, ...rest] = table.primaryKey;
    const type = table.columns.find(({ name }) => name === key)?.type;
    if (key === undefined || type === undefined || rest.length > 0) continue;
    const singulars = singularsOf(plain(table.name));
    for (const singular of singulars) add(singular + plain(key), { table, type, how: "named-after-table" });
    // A key called `id` or `code` would be found in every table.
    if (singulars.some((singular) => plain(key).startsWith(singular) && plain(key) !== singular))
      add(plain(key), { table, type, how: "named-as-key" });
  }
  return byName;
}

function singularsOf(name: string): readonly string[] {
  const endings = [
    [/ies$/, "y"],
    [/(ss|x|ch|sh)es$/, "$1"],
    [/s$/, ""],
    [/eaux$/, "eau"],
  ] as const;
  const singulars = endings
    .filter(([plural]) => plural.test(name))
    .map(([plural, one]) => name.replace(plural, one));
  return [...new Set([name, ...singulars])];
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_\s-]/g, "");
}

function end({ schema, name }: CatalogueTable, columns: readonly string[]): LinkEnd {
  return { schema, table: name, columns };
}

function placeOf({ schema, table, columns }: LinkEnd): string {
  return JSON.stringify([schema, table, columns]);
}
