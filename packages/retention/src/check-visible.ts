import { type Catalogue, type CatalogueTable, findTable } from "@data-tika/core/sql";
import { failure } from "./failure.js";
import type { Rule } from "./rule.js";
import { startPoints } from "./rule-start.js";
import { qualifiedName } from "./table-sql.js";

/**
 * Refuses an account from which policies of row-level security hide rows of a table with a rule, or of one that refers to
 * it, is referred to or tells of an event: what it cannot see it would count as not there, while a cascade reaches it.
 *
 * @throws `retention.row_security`, which names the table.
 */
export function checkVisible(catalogue: Catalogue, rules: readonly Rule[]): void {
  const related = new Set<CatalogueTable>();
  const visit = (table: CatalogueTable | undefined) => {
    if (table === undefined || related.has(table)) return;
    if (table.rowSecurity) throw failure("retention.row_security", { dataset: qualifiedName(table) });
    related.add(table);
    for (const other of catalogue.tables) if (refers(table, other) || refers(other, table)) visit(other);
  };
  for (const { dataset, start } of rules) {
    visit(findTable(catalogue, dataset));
    for (const point of startPoints(start)) if ("event" in point) visit(findTable(catalogue, point.dataset));
  }
}

function refers({ foreignKeys }: CatalogueTable, { schema, name }: CatalogueTable): boolean {
  return foreignKeys.some(({ references }) => references.schema === schema && references.table === name);
}
