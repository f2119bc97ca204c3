import {
  type Catalogue,
  type CatalogueTable,
  findTable,
  readCatalogue,
  type SqlClient,
} from "@data-tika/core/sql";
import { onDatabase } from "./ask-database.js";
import type { CoverageLink, CoverageOptions, CoverageReport, NonPersonal } from "./coverage.js";
import { coverageLinks } from "./coverage-links.js";
import { missingOf } from "./coverage-missing.js";
import { sameDataset } from "./dataset-name.js";
import { failure } from "./failure.js";
import type { RuleSet } from "./rule-set.js";
import { qualifiedName } from "./table-sql.js";

/**
 * Whether every table and column of a database is under a rule or declared to hold nothing of a person.
 *
 * Reads the catalogue alone, and samples of values only when `byValues` asks for them. The tables of these packages are left out. Run it each night and
 * hand it the report before: a column that somebody added to a table with a rule is named until it was seen once.
 *
 * @param db - The database.
 * @param rules - Made by `defineRules`. Rules that are not in force count too.
 * @param options - What holds nothing of a person, and the report of the last check.
 * @returns The report.
 * @throws {@link DataTikaError} `retention.reason_missing` when a declaration gives no reason.
 * @throws {@link DataTikaError} `retention.database_refused` or `core.catalogue_unreadable` when the database refuses.
 * @example
 * ```ts
 * import { checkCoverage, defineRules } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await db.exec("CREATE TABLE visits (id int PRIMARY KEY, closed_on date); CREATE TABLE towns (code text)");
 * await db.exec("CREATE TABLE notes (id int PRIMARY KEY, visit_id int, body text)");
 * const rules = defineRules([
 *   {
 *     id: "visits",
 *     dataset: "visits",
 *     start: { column: "closed_on" },
 *     phases: [{ name: "active", keep: "P2Y" }],
 *     then: "delete",
 *     source: "declaration to the CNDP",
 *     mark: "text",
 *   },
 * ]);
 * const nonPersonal = [{ dataset: "towns", reason: "a public list of towns" }];
 * const report = await checkCoverage(db, rules, { nonPersonal });
 * report.columns; // => { ruled: 2, nonPersonal: 1, uncovered: 3 }
 * report.uncovered[0].refersTo; // => [ 'public.visits' ]
 * await db.exec("ALTER TABLE visits ADD email text");
 * const next = await checkCoverage(db, rules, { nonPersonal, since: report });
 * next.added; // => [ { dataset: 'public.visits', columns: [ 'email' ] } ]
 * await db.close();
 * ```
 * @see Law 09-08, articles 3-e and 15-f
 */
export function checkCoverage(
  db: SqlClient,
  rules: RuleSet,
  options: CoverageOptions = {},
): Promise<CoverageReport> {
  return onDatabase("checkCoverage", async () => {
    const { nonPersonal = [], since } = options;
    for (const { dataset, reason } of nonPersonal)
      if (typeof reason !== "string" || reason.trim() === "")
        throw failure("retention.reason_missing", { dataset });
    const catalogue = withoutOurs(await readCatalogue(db));
    const kinds = catalogue.tables.map((table) => kindsOf(table, rules, { catalogue, nonPersonal }));
    const sum = (count: (kind: TableKinds) => number) =>
      kinds.reduce((total, kind) => total + count(kind), 0);
    const open = kinds.filter(({ uncovered }) => uncovered.length > 0);
    const ruled = kinds.filter((kind) => kind.ruled).map(({ table }) => table);
    const links = await coverageLinks(db, catalogue, { ruled, byValues: options.byValues === true });
    const missing = missingOf(catalogue, rules, nonPersonal);
    const copies = copiesOf(catalogue, nonPersonal);
    const added = since === undefined ? [] : addedSince(catalogue, since);
    return {
      version: 1,
      complete: [open, added, missing, copies].every(({ length }) => length === 0),
      columns: {
        ruled: sum(({ ruled, table }) => (ruled ? table.columns.length : 0)),
        nonPersonal: sum(({ ruled, table, uncovered }) =>
          ruled ? 0 : table.columns.length - uncovered.length,
        ),
        uncovered: sum(({ uncovered }) => uncovered.length),
      },
      uncovered: uncoveredOf(kinds, links),
      links: links.filter(({ how }) => how !== "declared"),
      partly: kinds.filter(({ partly }) => partly).map(({ table }) => qualifiedName(table)),
      added,
      missing,
      copies,
      seen: seenIn(catalogue),
    };
  });
}

interface TableKinds {
  readonly table: CatalogueTable;
  readonly ruled: boolean;
  readonly partly: boolean;
  readonly uncovered: readonly string[];
}

const ours = /^data_tika_(migrations|(consent|pseudonymisation|retention)_\w+)$/;

function withoutOurs(catalogue: Catalogue): Catalogue {
  return { ...catalogue, tables: catalogue.tables.filter(({ name }) => !ours.test(name)) };
}

function kindsOf(
  table: CatalogueTable,
  { rules }: RuleSet,
  { catalogue, nonPersonal }: { readonly catalogue: Catalogue; readonly nonPersonal: readonly NonPersonal[] },
): TableKinds {
  const isThis = ({ dataset }: { readonly dataset: string }) => findTable(catalogue, dataset) === table;
  const own = rules.filter(isThis);
  const declared = nonPersonal.filter(isThis);
  const isDeclared = (name: string) =>
    declared.some(({ columns }) => columns === undefined || columns.includes(name));
  const names = own.length > 0 ? [] : table.columns.map(({ name }) => name);
  return {
    table,
    ruled: own.length > 0,
    partly: own.length > 0 && own.every(({ where }) => where !== undefined),
    uncovered: names.filter((name) => !isDeclared(name)),
  };
}

function uncoveredOf(
  kinds: readonly TableKinds[],
  links: readonly CoverageLink[],
): CoverageReport["uncovered"] {
  return kinds
    .filter(({ uncovered }) => uncovered.length > 0)
    .map(({ table, uncovered }) => {
      const dataset = qualifiedName(table);
      const refersTo = links.filter(({ from }) => from.dataset === dataset).map(({ to }) => to.dataset);
      return { dataset, columns: uncovered, refersTo: [...new Set(refersTo)] };
    });
}

function seenIn({ tables }: Catalogue): CoverageReport["seen"] {
  return Object.fromEntries(
    tables.map((table) => [qualifiedName(table), table.columns.map(({ name }) => name)]),
  );
}

function addedSince(catalogue: Catalogue, { seen }: CoverageReport): CoverageReport["added"] {
  return Object.entries(seenIn(catalogue)).flatMap(([dataset, names]) => {
    const columns = names.filter((name) => !seen[dataset]?.includes(name));
    return columns.length === 0 ? [] : [{ dataset, columns }];
  });
}

function copiesOf(
  { copies = [], defaultSchema }: Catalogue,
  nonPersonal: readonly NonPersonal[],
): CoverageReport["copies"] {
  const isDeclared = (name: string) =>
    nonPersonal.some(
      ({ dataset, columns }) => columns === undefined && sameDataset(dataset, name, defaultSchema),
    );
  return copies
    .map(({ schema, name, kind }) => ({ dataset: `${schema}.${name}`, kind }))
    .filter(({ dataset }) => !isDeclared(dataset));
}
