import { type Catalogue, findTable } from "@data-tika/core/sql";
import { failure } from "./failure.js";
import { type HolderFacts, holderFactsSchema } from "./holder.js";
import { qualifiedName } from "./table-sql.js";

const checked = new WeakSet<object>();

/**
 * Refuses facts of a holder that have another shape: a day that is none would be compared as text, a misspelt field passed
 * over, and rows deleted that must stay.
 */
export function checkFacts(facts: HolderFacts): void {
  const { success, error } = holderFactsSchema.safeParse(facts);
  if (success) return;
  const [issue] = error.issues;
  const path = issue?.code === "unrecognized_keys" ? [...issue.path, "…"] : (issue?.path ?? []);
  const field = path.join(".");
  throw failure("retention.invalid_holder", { field: /^[\w.…-]{1,80}$/.test(field) ? field : "holder" });
}

/** The same where one row after another is asked with the same facts: they are looked at once. */
export function checkFactsOnce({ publicService, extensions, archives }: HolderFacts): void {
  if (publicService === undefined && extensions === undefined && archives === undefined) return;
  for (const part of [{ publicService }, { extensions }, { archives }]) {
    const [value] = Object.values(part);
    if (value === undefined || (typeof value === "object" && value !== null && checked.has(value))) continue;
    checkFacts(part);
    checked.add(value);
  }
}

/**
 * The facts with every table named in full, `schema.table`.
 *
 * @throws `retention.unknown_table` when one is not in the database: what was meant to protect it would protect nothing.
 */
export function namedInFull<Facts extends HolderFacts>(facts: Facts, catalogue: Catalogue): Facts {
  const inFull = (dataset: string) => {
    const table = findTable(catalogue, dataset);
    if (table === undefined) throw failure("retention.unknown_table", { dataset });
    return qualifiedName(table);
  };
  const all = <Part extends { readonly datasets: readonly string[] }>(part: Part): Part => ({
    ...part,
    datasets: part.datasets.map(inFull),
  });
  const { publicService, extensions, archives } = facts;
  return {
    ...facts,
    ...(publicService && { publicService: publicService.map(inFull) }),
    ...(extensions && { extensions: extensions.map(all) }),
    ...(archives && { archives: { ...archives, ...(archives.visas && { visas: archives.visas.map(all) }) } }),
  };
}
