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
   * Whether the plan of this night is executed. Compare it with the last one by `diffPlans`, have somebody sign it; it is
   * not asked when nothing is due, and is when there are rows to review or to block alone. A worker that died before its answer was kept, or that takes longer than
   * `expireInSeconds`, is followed by another one, which asks for the same plan.
   *
   * @param plan - The plan of this night.
   * @param last - The plan of the night that was approved last before it, if there was one.
   */
  readonly approve: (plan: RetentionPlan, last: RetentionPlan | undefined) => Promise<boolean>;
}

/** The place of a nightly plan: one for each queue and day. */
export interface Night {
  readonly queue: string;
  readonly on: CivilDay;
}

/**
 * The plan of a night once it is approved: however often, and by however many, the night is begun, it is the same one, and
 * so is the one that they are asked for.
 *
 * @returns `undefined` when nothing is due, or the plan was not approved.
 */
export async function planOfNight(
  db: SqlDatabase,
  { queue, on }: Night,
  { rules, cron: _, approve, ...circumstances }: NightlyPlan,
): Promise<RetentionPlan | undefined> {
  const night = { queue, on };
  let kept = await onDatabase("nightly", () => readNight(db, night));
  if (kept === undefined) {
    const plan = await planRetention(db, rules, { ...circumstances, on });
    if (plan.items.length === 0) return undefined;
    // Before anybody is asked, so that all are asked the same; another worker may have been first.
    kept = await onDatabase("nightly", () => keepNight(db, night, plan));
  }
  if (kept.isApproved) return kept.plan;
  const last = await onDatabase("nightly", () => lastApproved(db, night));
  if (!(await approve(kept.plan, last))) return undefined;
  await onDatabase("nightly", () => keepApproval(db, night));
  return kept.plan;
}

interface KeptNight {
  readonly plan: RetentionPlan;
  readonly isApproved: boolean;
}

async function keepNight(db: SqlDatabase, night: Night, plan: RetentionPlan): Promise<KeptNight> {
  await ask(
    db,
    sql`INSERT INTO data_tika_retention_nights (queue, night, content)
        VALUES (${night.queue}, ${night.on}::date, ${JSON.stringify(plan)}) ON CONFLICT DO NOTHING`,
  );
  return (await readNight(db, night)) ?? { plan, isApproved: false };
}

async function keepApproval(db: SqlDatabase, { queue, on }: Night): Promise<void> {
  await ask(
    db,
    sql`UPDATE data_tika_retention_nights SET approved_at = now()
         WHERE queue = ${queue} AND night = ${on}::date AND approved_at IS NULL`,
  );
}

async function readNight(db: SqlDatabase, { queue, on }: Night): Promise<KeptNight | undefined> {
  const [row] = await ask<{ content: string; approved: boolean }>(
    db,
    sql`SELECT content, approved_at IS NOT NULL AS approved FROM data_tika_retention_nights
         WHERE queue = ${queue} AND night = ${on}::date`,
  );
  return row && { plan: JSON.parse(row.content) as RetentionPlan, isApproved: row.approved };
}

async function lastApproved(db: SqlDatabase, { queue, on }: Night): Promise<RetentionPlan | undefined> {
  const [row] = await ask<{ content: string }>(
    db,
    sql`SELECT content FROM data_tika_retention_nights
         WHERE queue = ${queue} AND night < ${on}::date AND approved_at IS NOT NULL ORDER BY night DESC LIMIT 1`,
  );
  return row && (JSON.parse(row.content) as RetentionPlan);
}
