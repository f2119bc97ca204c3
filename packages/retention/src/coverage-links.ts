import { type Catalogue, type CatalogueTable, inferLinks, type SqlClient } from "@data-tika/core/sql";
import type { CoverageLink } from "./coverage.js";
import { qualifiedName } from "./table-sql.js";
import { type LinkCandidate, valueLinks } from "./value-links.js";

/** The links to tables with a rule: declared, by names and types, and by values where these are asked for. */
export async function coverageLinks(
  db: SqlClient,
  catalogue: Catalogue,
  { ruled, byValues }: { readonly ruled: readonly CatalogueTable[]; readonly byValues: boolean },
): Promise<readonly CoverageLink[]> {
  const names = new Set(ruled.map(qualifiedName));
  const known = inferLinks(catalogue).map(({ from, to, how }): CoverageLink => {
    return {
      from: { dataset: `${from.schema}.${from.table}`, columns: from.columns },
      to: { dataset: `${to.schema}.${to.table}`, columns: to.columns },
      how,
    };
  });
  const found = byValues ? await valueLinks(db, unknownColumns(catalogue, known), ruled) : [];
  const all = [...known, ...found.map((link): CoverageLink => ({ ...link, how: "values" }))];
  return all.filter(({ to }) => names.has(to.dataset));
}

// Columns of which neither a foreign key nor a name says what they refer to.
function unknownColumns({ tables }: Catalogue, known: readonly CoverageLink[]): readonly LinkCandidate[] {
  const linked = new Set(
    known.flatMap(({ from }) => from.columns.map((name) => JSON.stringify([from.dataset, name]))),
  );
  return tables.flatMap((table) =>
    table.columns
      .filter(({ name }) => !linked.has(JSON.stringify([qualifiedName(table), name])))
      .map((column) => ({ table, column })),
  );
}
