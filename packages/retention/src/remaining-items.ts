import type { SqlClient } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { ask } from "./ask-database.js";
import type { PlanItem, RetentionPlan } from "./plan.js";
import { removesRows } from "./plan-scope.js";

/** What a plan did and tombstones do not hold, so that a restore brings it back. */
export interface RemainingItem {
  /** The table, `schema.table`. */
  readonly dataset: string;
  /** What was done. */
  readonly action: PlanItem["action"];
  /** The rules it was due by. */
  readonly rules: readonly string[];
  /** Day of the plan. */
  readonly on: CivilDay;
  /** How many rows it was done on. */
  readonly rows: number;
}

/** What a plan that was begun here did without tombstones. */
export async function remainingOf(client: SqlClient, digest: string): Promise<readonly RemainingItem[]> {
  const [run] = await ask<{ content: string | null }>(
    client,
    sql`SELECT content FROM data_tika_retention_runs WHERE plan = ${digest}`,
  );
  if (run?.content == null) return [];
  const plan = JSON.parse(run.content) as RetentionPlan;
  const reached = await ask<{ item: string; rows: string }>(
    client,
    sql`SELECT item::text, sum(deleted)::text AS rows FROM data_tika_retention_slices
         WHERE plan = ${digest} AND deleted > 0 GROUP BY item ORDER BY data_tika_retention_slices.item`,
  );
  const marked = new Set(plan.rules.rules.filter((rule) => rule.tombstones === true).map(({ id }) => id));
  return reached.flatMap(({ item, rows }) => {
    const done = plan.items[Number(item)];
    if (done === undefined || (removesRows(done.action) && done.rules.some((id) => marked.has(id))))
      return [];
    const { dataset, action, rules } = done;
    return [{ dataset, action, rules, on: plan.on, rows: Number(rows) }];
  });
}

/**
 * What replayed plans did and is still to be done again: no plan of their day or later, with all the rules of the item, was
 * begun since the replay and swept to its end, nor was the plan itself.
 */
export async function remainingHere(client: SqlClient): Promise<readonly RemainingItem[]> {
  const replays = await ask<{ plan: string; remaining: string; isDone: boolean }>(
    client,
    sql`SELECT plan, remaining, EXISTS (${completeRuns} AND run.plan = replay.plan) AS "isDone"
          FROM data_tika_retention_replays AS replay WHERE remaining <> '[]' ORDER BY plan`,
  );
  const open = replays.filter(({ isDone }) => !isDone);
  const still: RemainingItem[] = [];
  for (const { plan, remaining } of open) {
    const later = await ask<{ content: string }>(
      client,
      sql`SELECT content FROM data_tika_retention_replays AS replay, LATERAL (${completeRuns} AND run.begun_at > replay.begun_at) AS later
           WHERE replay.plan = ${plan}`,
    );
    const runs = later.map(({ content }) => JSON.parse(content) as RetentionPlan);
    const items = JSON.parse(remaining) as readonly RemainingItem[];
    still.push(...items.filter((item) => !runs.some((run) => coversItem(run, item))));
  }
  return still;
}

const completeRuns = sql`SELECT content FROM data_tika_retention_runs AS run WHERE content IS NOT NULL
  AND NOT EXISTS (SELECT FROM data_tika_retention_slices AS slice WHERE slice.plan = run.plan AND slice.done_at IS NULL)`;

function coversItem({ on, rules }: RetentionPlan, item: RemainingItem): boolean {
  return on >= item.on && item.rules.every((id) => rules.rules.some((rule) => rule.id === id));
}
