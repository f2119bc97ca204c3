import { type CatalogueTable, readCatalogue, type SqlClient } from "@data-tika/core/sql";
import { type CivilDay, isCivilDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import { eventLinks, eventLookups } from "./check-events.js";
import { checkFacts, namedInFull } from "./check-facts.js";
import { allOf, compileSql, type Sql } from "./compile-sql.js";
import type { TableRef } from "./condition-sql.js";
import { defineRules } from "./define-rules.js";
import { missingIndexes } from "./deletion-order.js";
import { startIsMissing } from "./due-sql.js";
import { failure } from "./failure.js";
import { isHeld, wideHolds } from "./hold-sql.js";
import type { HolderFacts } from "./holder.js";
import { maskKey } from "./mask-key.js";
import { openSnapshotSql } from "./open-snapshot.js";
import { placeSql } from "./place.js";
import type { MissingIndex, PlanItem, RetentionPlan } from "./plan.js";
import { planDigest } from "./plan-digest.js";
import { type PlanLink, withLinks } from "./plan-link.js";
import { actionsOf, itemSql, type PlanScope, planScope, removesRows, type TableScope } from "./plan-scope.js";
import { type HeldScope, isReferenced } from "./references-sql.js";
import type { RetentionAction } from "./rule.js";
import type { RuleSet } from "./rule-set.js";
import { keyColumns, keyOf, qualifiedName, tableSql } from "./table-sql.js";

/** The circumstances of a plan. */
export interface PlanOptions extends HolderFacts {
  /** Day the plan is for. */
  readonly on: CivilDay;
  /**
   * Who holds the data. There is no default: a ministry that forgot to say so would have public archives deleted.
   *
   * @see Law 69-99, articles 3 and 35
   */
  readonly holder: "public" | "private";
  /**
   * Links that the database does not declare as foreign keys: rows that refer so are deleted first, and keep what they
   * refer to. `inferLinks` of `@data-tika/core/sql` proposes them.
   */
  readonly links?: readonly PlanLink[];
}

const assumedRowsPerSecond = 20_000;

/**
 * What is due in a database on a day: which rows, how many, what keeps some of them, in which order, how long it takes.
 *
 * Reads only. A row is due exactly where `decideRetention` says so; the start columns themselves are compared, so that
 * their indexes serve. A row that a staying row refers to is not deleted, whatever the foreign key would cascade.
 *
 * @param db - A database on which `migrateRetention` has run.
 * @param rules - Made by `defineRules`; checked again against the database's own tables.
 * @param options - The day, and who holds the data: deleting public archives without the visa of Archives du Maroc is an
 *   offence.
 * @returns The plan; only items with rows are listed. `sweep` shows one made and executed.
 * @throws {@link DataTikaError} `retention.invalid_day` when `on` is no day before the year 9000.
 * @throws {@link DataTikaError} `retention.holder_undeclared` when `holder` is neither `public` nor `private`.
 * @throws {@link DataTikaError} `retention.invalid_holder` when a fact of the holder has another shape; it names the field.
 * @throws {@link DataTikaError} `retention.unknown_table` when a table that the holder's facts name is not there.
 * @throws {@link DataTikaError} `retention.unknown_dataset`, `retention.unknown_column`, `retention.column_type` or
 *   `retention.no_primary_key` when a rule does not fit the database; the other codes of `defineRules` too.
 * @throws {@link DataTikaError} `retention.row_security` when policies hide rows from this account, of a table with a rule or
 *   of one that is linked with it.
 * @throws {@link DataTikaError} `retention.foreign_key_cycle` when tables refer to each other in a circle; it names them.
 * @throws {@link DataTikaError} `retention.unknown_link` when a link names a table or column that is not there.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 * @see Law 09-08, articles 3-1-e and 55; law 69-99, articles 3, 9, 10 and 35; decree 2-14-267, articles 9 to 16
 */
export function planRetention(db: SqlClient, rules: RuleSet, options: PlanOptions): Promise<RetentionPlan> {
  return onDatabase("planRetention", async () => {
    const { on, links: given = [], ...told } = options;
    if (!isCivilDay(on) || on >= "9000") throw failure("retention.invalid_day", { field: "on" });
    if (told.holder !== "public" && told.holder !== "private") throw failure("retention.holder_undeclared");
    checkFacts(told);
    const read = await readCatalogue(db);
    const facts = namedInFull(told, read);
    const checked = defineRules(rules.rules, { catalogue: read, accept: rules.accepted });
    const links = [...given, ...eventLinks(checked.rules, withLinks(read, given))];
    const catalogue = withLinks(read, links);
    const scope = planScope(checked, catalogue, on, facts);
    const [drawn] = await ask<{ database: string; place: string; plan: string; snapshot: string }>(
      db,
      sql`SELECT id::text AS database, ${sql.raw(placeSql)} AS place, gen_random_uuid()::text AS plan,
                 ${openSnapshotSql} AS snapshot FROM data_tika_retention_database`,
    );
    if (drawn === undefined) throw failure("retention.not_migrated");
    const items = await planItems(db, { ...scope, holds: await wideHolds(db, catalogue) });
    const withoutStart = await rowsWithoutStart(db, scope);
    const indexes = missingIndexes(
      catalogue,
      tablesDeletedFrom(scope),
      scope.tables.flatMap(({ rules: own }) => eventLookups(own, catalogue)),
    );
    const { database, place, plan: id, snapshot } = drawn;
    // Through JSON: a plan is the same before and after it was stored.
    const stated = JSON.parse(JSON.stringify({ holder: facts, links })) as Pick<
      RetentionPlan,
      "holder" | "links"
    >;
    const made = { version: 1, id, on, database, place, rules: checked, ...stated, snapshot } as const;
    const plan = {
      ...made,
      items,
      withoutStart,
      missingIndexes: indexes,
      estimate: estimateOf(items, indexes),
    };
    return { ...plan, digest: planDigest(plan) };
  });
}

async function rowsWithoutStart(
  db: SqlClient,
  { tables }: PlanScope,
): Promise<RetentionPlan["withoutStart"]> {
  const found: RetentionPlan["withoutStart"][number][] = [];
  for (const { table, catalogue, rules } of tables) {
    const ref = { table, alias: "t", catalogue };
    const [counted] = await ask<{ rows: string }>(
      db,
      sql`SELECT count(*)::text AS rows FROM ${tableSql(ref)} WHERE ${startIsMissing(ref, rules)}`,
    );
    const rows = Number(counted?.rows ?? 0);
    if (rows > 0) found.push({ dataset: qualifiedName(table), rows });
  }
  return found;
}

function tablesDeletedFrom({ tables }: PlanScope): readonly CatalogueTable[] {
  return tables.filter(({ rules }) => rules.some(({ then }) => removesRows(then))).map(({ table }) => table);
}

function estimateOf(items: readonly PlanItem[], indexes: readonly MissingIndex[]): RetentionPlan["estimate"] {
  const rows = items.reduce((sum, { action, counts }) => sum + (action === "review" ? 0 : counts.reached), 0);
  const seconds = indexes.length > 0 ? null : Math.ceil(rows / assumedRowsPerSecond);
  return { rows, rowsPerSecond: assumedRowsPerSecond, seconds };
}

async function planItems(db: SqlClient, scope: HeldScope): Promise<readonly PlanItem[]> {
  const items: PlanItem[] = [];
  const wanted = scope.tables.flatMap((table) => actionsOf(table).map((action) => ({ table, action })));
  // Deletions behind changes: the time of a row that stays may run from rows that go.
  const goes = (action: PlanItem["action"]) => removesRows(action) || action === "block";
  const inOrder = wanted.toSorted((one, other) => Number(goes(one.action)) - Number(goes(other.action)));
  for (const { table, action } of inOrder) {
    const item = await planItem(db, scope, table, action);
    if (item.counts.due > 0) items.push(item);
  }
  return items;
}

interface Counted {
  readonly kind: "held" | "reached" | "referenced";
  readonly rows: string;
}

async function planItem(
  db: SqlClient,
  plan: HeldScope,
  scope: TableScope,
  action: "block" | RetentionAction,
): Promise<PlanItem> {
  const ref = { table: scope.table, alias: "t" };
  const predicate = itemSql(scope, ref, action, plan.on);
  const referenced = (removesRows(action) ? isReferenced(plan, ref) : undefined) ?? sql`FALSE`;
  const found = await ask<Counted>(
    db,
    sql`SELECT CASE WHEN ${isHeld(ref, plan.holds)} THEN 'held' WHEN ${referenced} THEN 'referenced' ELSE 'reached' END AS kind,
               count(*)::text AS rows FROM ${tableSql(ref)} WHERE ${predicate} GROUP BY 1`,
  );
  const rowsOf = (kind: Counted["kind"]) => Number(found.find((one) => one.kind === kind)?.rows ?? 0);
  const [held, kept, reached] = [rowsOf("held"), rowsOf("referenced"), rowsOf("reached")];
  const rows = allOf([predicate, sql`NOT ${isHeld(ref, plan.holds)}`, sql`NOT ${referenced}`]);
  const { text, values } = compileSql(predicate);
  return {
    dataset: qualifiedName(scope.table),
    action,
    rules: scope.rules.map(({ id }) => id),
    predicate: { text, values: values.map(String) },
    counts: { due: held + kept + reached, held, referenced: kept, reached },
    sample: reached === 0 ? [] : await firstKeys(db, ref, rows),
  };
}

async function firstKeys(db: SqlClient, ref: TableRef, rows: Sql): Promise<readonly string[]> {
  const keys = await ask<{ key: string }>(
    db,
    sql`SELECT to_json(${keyOf(ref)})::text AS key FROM ${tableSql(ref)} WHERE ${rows}
         ORDER BY ${keyColumns(ref)} LIMIT 5`,
  );
  return keys.map(({ key }) => maskKey(JSON.parse(key) as string[]));
}
