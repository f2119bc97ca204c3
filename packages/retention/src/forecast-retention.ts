import { findTable, readCatalogue, type SqlClient } from "@data-tika/core/sql";
import { addPeriod, type CivilDay, isCivilDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import { checkFacts, namedInFull } from "./check-facts.js";
import { allOf, anyOf, type Sql } from "./compile-sql.js";
import { defineRules } from "./define-rules.js";
import { actionSql, dueSql } from "./due-sql.js";
import { failure } from "./failure.js";
import type { RetentionExtension } from "./holder.js";
import { rulesByTable } from "./plan-scope.js";
import { type Rule, retentionActions } from "./rule.js";
import type { RuleSet } from "./rule-set.js";
import { extensionOf } from "./standing-visas.js";
import type { StartRef } from "./start-sql.js";
import { qualifiedName, tableSql } from "./table-sql.js";
import { isTreated, leavesRow } from "./treated.js";

/** The circumstances of a forecast. */
export interface ForecastOptions {
  /** Day it starts. */
  readonly on: CivilDay;
  /** How many months to look ahead, 1 to 120. */
  readonly months: number;
  /** What the CNDP has authorised to be kept for longer; until its end nothing of its tables becomes due. */
  readonly extensions?: readonly RetentionExtension[];
}

/** Rows that become due in the months ahead. Plain data for a chart. */
export interface RetentionForecast {
  /** Day it starts. */
  readonly on: CivilDay;
  /** One entry a table with rules. */
  readonly datasets: readonly {
    /** The table, `schema.table`. */
    readonly dataset: string;
    /** Rows due on the day it starts, or before. */
    readonly overdue: number;
    /** Rows due in each month ahead. */
    readonly months: readonly {
      /** Day before the first day of the stretch. */
      readonly after: CivilDay;
      /** Last day of the stretch; a row due on it is counted in. */
      readonly until: CivilDay;
      /** Rows that become due. */
      readonly due: number;
    }[];
  }[];
}

/**
 * How many rows become due in each of the months ahead, if nothing changes.
 *
 * One grouped question a table. Rows under a hold, or that others refer to, are counted: the forecast is of time alone,
 * and by the rules in force on the day it starts. Rows that were anonymised, pseudonymised or restricted are done, and not
 * counted.
 *
 * @param db - The database; nothing of this package needs to stand in it.
 * @param rules - Made by `defineRules`; checked again against the database's own tables.
 * @param options - Day and number of months.
 * @returns The forecast.
 * @throws {@link DataTikaError} `retention.invalid_day` when `on` is no day before the year 8900, `retention.invalid_months` when
 *   `months` is not 1 to 120.
 * @throws {@link DataTikaError} `retention.invalid_holder` when an extension has another shape, `retention.unknown_table`
 *   when it names a table that is not there.
 * @throws {@link DataTikaError} `retention.row_security` when policies hide rows from this account, of a table with a rule or
 *   of one that is linked with it.
 * @throws {@link DataTikaError} the codes of `defineRules`, and `retention.database_refused`.
 * @example
 * ```ts
 * import { defineRules, forecastRetention } from "@data-tika/retention";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await db.exec("CREATE TABLE visits (id int PRIMARY KEY, closed_on date)");
 * await db.exec("INSERT INTO visits VALUES (1, '2020-01-31'), (2, '2024-01-15')");
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
 * const { datasets } = await forecastRetention(db, rules, { on: "2025-11-30", months: 3 });
 * datasets[0].overdue; // => 1
 * datasets[0].months.map(({ until, due }) => [until, due]); // => [ [ '2025-12-30', 0 ], [ '2026-01-30', 1 ], [ '2026-02-28', 0 ] ]
 * await db.close();
 * ```
 */
export function forecastRetention(
  db: SqlClient,
  rules: RuleSet,
  { on, months, extensions = [] }: ForecastOptions,
): Promise<RetentionForecast> {
  return onDatabase("forecastRetention", async () => {
    if (!isCivilDay(on) || on >= "8900") throw failure("retention.invalid_day", { field: "on" });
    if (!Number.isInteger(months) || months < 1 || months > 120) throw failure("retention.invalid_months");
    checkFacts({ extensions });
    const days = Array.from({ length: months + 1 }, (_, month) => addPeriod(on, `P${month}M`));
    const catalogue = await readCatalogue(db);
    const facts = namedInFull({ extensions }, catalogue);
    const checked = defineRules(rules.rules, { catalogue, accept: rules.accepted });
    const datasets: RetentionForecast["datasets"][number][] = [];
    for (const [table, own] of rulesByTable(checked, catalogue, on)) {
      const ref = { table, alias: "t", catalogue };
      const until =
        extensionOf(facts, { dataset: qualifiedName(table), on, defaultSchema: catalogue.defaultSchema })
          ?.until ?? on;
      const counts = days.map(
        (day) => sql`count(*) FILTER (WHERE ${day < until ? sql`FALSE` : dueSql(ref, own, day)})`,
      );
      const [row] = await ask<{ counts: string }>(
        db,
        sql`SELECT json_build_array(${sql.join(counts)})::text AS counts FROM ${tableSql(ref)} WHERE NOT ${isTreatedAtAll(ref, own)}`,
      );
      const due = JSON.parse(row?.counts ?? "[]") as readonly number[];
      datasets.push({ dataset: qualifiedName(table), overdue: due[0] ?? 0, months: monthsOf(days, due) });
    }
    return { on, datasets };
  });
}

// Whether what is due for the row was done on it already, and the row is still there.
function isTreatedAtAll(ref: StartRef, rules: readonly Rule[]): Sql {
  // The forecast also answers for a database in which nothing was ever swept.
  if (findTable(ref.catalogue, "data_tika_retention_treated") === undefined) return sql`FALSE`;
  const done = retentionActions
    .filter((action) => leavesRow(action) && rules.some(({ then }) => then === action))
    .map((action) => allOf([actionSql(ref, rules, action), isTreated(ref, action)]));
  return anyOf(done);
}

function monthsOf(days: readonly CivilDay[], due: readonly number[]) {
  return days.slice(1).map((until, at) => {
    return { after: days[at] ?? until, until, due: (due[at + 1] ?? 0) - (due[at] ?? 0) };
  });
}
