import type { Catalogue, SqlClient, SqlDatabase } from "@data-tika/core/sql";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import type { SliceEntry } from "./certificate.js";
import { allOf, type Sql } from "./compile-sql.js";
import type { TableRef } from "./condition-sql.js";
import { cutSql, sampledPercent } from "./cut-slices.js";
import { isHeld, wideHolds } from "./hold-sql.js";
import type { RetentionPlan } from "./plan.js";
import type { RetentionAction } from "./rule.js";
import { settingsSql, withFreshViews } from "./sweep-transaction.js";

/** An item of the plan that is executed, compiled for this database. */
export interface Step {
  /** Place of the item in the plan. */
  readonly item: number;
  readonly ref: TableRef;
  /** The database's tables with the plan's links. */
  readonly catalogue: Catalogue;
  readonly action: RetentionAction | "block";
  /** Which rows are due. */
  readonly condition: Sql;
  /** Which rows are due and unchanged since the plan. */
  readonly due: Sql;
  /** Whether a row is referred to, where rows are deleted and foreign keys refer to the table. */
  readonly referenced: Sql | undefined;
  /** Whether a keyed digest of each row is kept. */
  readonly tombstones: boolean;
  /** Whether rows of the table refer to each other: they go in passes, leaves first. */
  readonly inPasses: boolean;
  /** Whether its rows may have been blocked before, while they waited for a visa. */
  readonly unblocks: boolean;
}

/** A range of keys, and whether it is done. */
export interface Slice {
  readonly item: number;
  readonly slice: number;
  /** Whether no key of its pass lies below it. */
  readonly isFirst: boolean;
  readonly done: boolean;
}

/** Cuts the keys that are due into slices, once for a plan: a second call, or another process, finds them cut. */
export function cutSlices(
  db: SqlDatabase,
  plan: RetentionPlan,
  steps: readonly Step[],
  size: number,
): Promise<readonly Slice[]> {
  return withFreshViews(db, async (tx) => {
    await ask(tx, sql`SELECT ${settingsSql}`);
    const begun = await ask(
      tx,
      sql`INSERT INTO data_tika_retention_runs (plan, content) VALUES (${plan.digest}, ${JSON.stringify(plan)})
          ON CONFLICT DO NOTHING RETURNING 1`,
    );
    if (begun.length > 0)
      for (const step of steps) {
        const { item, ref, condition: due } = step;
        const percent = await sampledPercent(tx, ref, { rows: plan.items[item]?.counts.due ?? 0, size });
        await ask(tx, cutSql(plan.digest, { item, ref, due, size, percent }));
      }
    return readSlices(tx, plan.digest);
  });
}

/**
 * Cuts the rows of a table that nothing refers to any more, once all its slices are done and the last pass took some away.
 *
 * @returns All slices of the plan.
 */
export function cutNextPass(
  db: SqlDatabase,
  plan: string,
  step: Step,
  size: number,
): Promise<readonly Slice[]> {
  return withFreshViews(db, async (tx) => {
    await ask(tx, sql`SELECT ${settingsSql}`);
    // One process cuts; another waits and then finds the pass cut.
    await ask(tx, sql`SELECT 1 FROM data_tika_retention_runs WHERE plan = ${plan} FOR UPDATE`);
    const own = sql`plan = ${plan} AND item = ${String(step.item)}::integer`;
    const [now] = await ask<{ open: boolean; first: string; took: boolean }>(
      tx,
      sql`SELECT bool_or(done_at IS NULL) AS open, (max(slice) + 1)::text AS first,
                 coalesce(sum(deleted) FILTER (WHERE pass = (SELECT max(pass) FROM data_tika_retention_slices WHERE ${own})), 0) > 0 AS took
            FROM data_tika_retention_slices WHERE ${own}`,
    );
    if (now && !now.open && now.took) {
      const held = isHeld(step.ref, await wideHolds(tx, step.catalogue));
      const free = allOf([step.due, sql`NOT ${held}`, sql`NOT ${step.referenced ?? sql`FALSE`}`]);
      await ask(tx, cutSql(plan, { ...step, due: free, size, first: sql`${now.first}::integer` }));
    }
    return readSlices(tx, plan);
  });
}

/** The slices of a plan, in the order in which they are applied. */
export async function readSlices(client: SqlClient, plan: string): Promise<readonly Slice[]> {
  const rows = await ask<{ item: number; slice: number; first: boolean; done: boolean }>(
    client,
    sql`SELECT item, slice, slice = pass AS first, done_at IS NOT NULL AS done
          FROM data_tika_retention_slices WHERE plan = ${plan} ORDER BY item, slice`,
  );
  return rows.map(({ item, slice, first, done }) => ({
    item: Number(item),
    slice: Number(slice),
    isFirst: first,
    done,
  }));
}

/** The ledger of a plan, and when its last slice was done. */
export async function readLedger(
  db: SqlClient,
  plan: string,
): Promise<{ readonly entries: readonly SliceEntry[]; readonly completedAt: string | null }> {
  const rows = await ask<{
    item: string;
    slice: string;
    deleted: string;
    digest: string | null;
    check: string | null;
    archive: string | null;
    rows: string | null;
    done: string;
  }>(
    db,
    sql`SELECT item::text, slice::text, deleted::text, digest, digest_key AS check, archive, rows_root AS rows,
               to_char(done_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS done
          FROM data_tika_retention_slices AS done WHERE plan = ${plan} AND done_at IS NOT NULL ORDER BY done.item, done.slice`,
  );
  const entries = rows.map(({ item, slice, deleted, digest, check, archive, rows: root }) => {
    const more = {
      ...(digest === null ? {} : { digest }),
      ...(check === null ? {} : { keyCheck: check }),
      ...(archive === null ? {} : { archive }),
      ...(root === null ? {} : { rows: root }),
    };
    return { item: Number(item), slice: Number(slice), deleted: Number(deleted), ...more };
  });
  return {
    entries,
    completedAt:
      rows
        .map(({ done }) => done)
        .toSorted()
        .at(-1) ?? null,
  };
}
