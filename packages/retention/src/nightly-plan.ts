import type { SqlDatabase } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
import { sql } from "kysely";
import { ask, onDatabase } from "./ask-database.js";
import type { RetentionPlan } from "./plan.js";
import { type PlanOptions, planRetention } from "./plan-retention.js";
import type { RuleSet } from "./rule-set.js";

/** What a worker plans each night. */
export interface NightlyPlan extends Omit<PlanOptions, "on"> {
  /** Made by `defineRules`. */
  readonly rules: RuleSet;
  /** When, as a cron expression in UTC; `0 2 * * *` when left out. */
  readonly cron?: string;
  /**
   * Whether the plan of this night is executed. Compare it with `diffPlans`, have somebody sign it; it is not asked when
   * nothing is due, and is when there is nothing but rows to review or blocked ones. A worker that died before its answer was kept asks again.
   */
  readonly approve: (plan: RetentionPlan) => Promise<boolean>;
}

/** The place of a nightly plan: one for each queue and day. */
export interface Night {
  readonly queue: string;
  readonly on: CivilDay;
}

/**
 * The plan of a night once it is approved: however often, and by however many, the night is begun, it is the same one.
 *
 * @returns `undefined` when nothing is due, or the plan was not approved.
 */
export async function planOfNight(
  db: SqlDatabase,
  { queue, on }: Night,
  { rules, cron: _, approve, ...circumstances }: NightlyPlan,
): Promise<RetentionPlan | undefined> {
  const kept = await onDatabase("nightly", () => readNight(db, { queue, on }));
  if (kept !== undefined) return kept;
  const plan = await planRetention(db, rules, { ...circumstances, on });
  if (plan.items.length === 0 || !(await approve(plan))) return undefined;
  return onDatabase("nightly", async () => {
    await ask(
      db,
      sql`INSERT INTO data_tika_retention_nights (queue, night, content)
          VALUES (${queue}, ${on}::date, ${JSON.stringify(plan)}) ON CONFLICT DO NOTHING`,
    );
    // Another worker may have been first.
    return readNight(db, { queue, on });
  });
}

async function readNight(db: SqlDatabase, { queue, on }: Night): Promise<RetentionPlan | undefined> {
  const [row] = await ask<{ content: string }>(
    db,
    sql`SELECT content FROM data_tika_retention_nights WHERE queue = ${queue} AND night = ${on}::date`,
  );
  return row && (JSON.parse(row.content) as RetentionPlan);
}
