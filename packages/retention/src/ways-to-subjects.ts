import type { Catalogue, CatalogueForeignKey, CatalogueTable } from "@data-tika/core/sql";

/** A foreign key on a way from a table to a person's. */
export interface Way {
  readonly from: CatalogueTable;
  readonly foreignKey: CatalogueForeignKey;
  readonly to: CatalogueTable;
}

/** Tables that refer to each other in a circle; most often one table alone. */
export interface WayGroup {
  readonly tables: readonly CatalogueTable[];
  /** The foreign keys of these tables that lead to a person. */
  readonly ways: readonly Way[];
  /** Whether rows of the group refer to rows of the group. */
  readonly isLoop: boolean;
}

/**
 * The tables by which rows of a table refer to persons, those referred to before those that refer, each once.
 *
 * @param table - Where the ways begin; it is in the last group.
 * @param subjects - Tables of persons.
 * @returns Nothing when no way leads to a person.
 */
export function waysToSubjects(
  catalogue: Catalogue,
  table: CatalogueTable,
  subjects: readonly CatalogueTable[],
): readonly WayGroup[] {
  const reached = circlesFrom(catalogue, table);
  const leading = new Set<CatalogueTable>();
  const groups: WayGroup[] = [];
  for (const tables of reached) {
    const all = tables.flatMap((from) => waysFrom(catalogue, from));
    const ways = all.filter(({ to }) => tables.includes(to) || leading.has(to));
    const leads = tables.some((one) => subjects.includes(one)) || ways.some(({ to }) => leading.has(to));
    if (!leads) continue;
    for (const one of tables) leading.add(one);
    groups.push({ tables, ways, isLoop: ways.some(({ to }) => tables.includes(to)) });
  }
  return leading.has(table) ? groups : [];
}

function waysFrom({ tables }: Catalogue, from: CatalogueTable): readonly Way[] {
  return from.foreignKeys.flatMap((foreignKey) => {
    const { schema, table } = foreignKey.references;
    const to = tables.find((one) => one.schema === schema && one.name === table);
    return to === undefined ? [] : [{ from, foreignKey, to }];
  });
}

/**
 * What a table refers to, directly or through others, in groups of tables that refer to each other: the strongly
 * connected components of the graph, those referred to first.
 *
 * @see R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972)
 */
function circlesFrom(catalogue: Catalogue, start: CatalogueTable): readonly (readonly CatalogueTable[])[] {
  const groups: CatalogueTable[][] = [];
  const numbers = new Map<CatalogueTable, number>();
  const open: CatalogueTable[] = [];
  // The lowest number that is reached from the table among those whose group is still open.
  const visit = (table: CatalogueTable): number => {
    const own = numbers.size;
    numbers.set(table, own);
    open.push(table);
    let lowest = own;
    for (const { to } of waysFrom(catalogue, table))
      if (!numbers.has(to)) lowest = Math.min(lowest, visit(to));
      else if (open.includes(to)) lowest = Math.min(lowest, numbers.get(to) ?? own);
    if (lowest === own) groups.push(open.splice(open.indexOf(table)));
    return lowest;
  };
  visit(start);
  return groups;
}
